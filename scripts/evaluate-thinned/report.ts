import { COMPARISONS } from '../evaluate-coverage/ground.js';
import { KEPT, type Shrinkage } from './shrinkage.js';

/** The page docs/evaluate/thinned.md. */
export function thinnedPage({
  contentHash,
  times,
  draws,
  seed,
  moved,
}: Shrinkage & { readonly contentHash: string }): string {
  const signed = (value: number) => `${value < 0 ? '−' : '+'}${Math.abs(value).toFixed(2)}`;
  const change = ({ mean, error }: { mean: number; error: number }) =>
    `${signed(mean)} ± ${error.toFixed(2)}`;
  return `${[
    '# Does shrinkage of sparsely scored models move the gap?',
    '',
    `Written by \`npm run evaluate -- thinned\`; do not edit. Content ${contentHash.slice(0, 12)}.`,
    '',
    `The shipped scores, thinned to ${KEPT} benchmarks a model chosen by chance, the least that any model has: all models alike, the follower’s models alone, or the leader’s alone. The two models that fix the scale keep all. ${times} thinnings each, \`eci-refit\` fitted and drawn again (${draws} draws), seed ${seed}. If few scores drew a group’s models towards the middle, thinning one group alone would move the gap one way, and thinning the other the other way.`,
    '',
    'The change of the estimate, which has no prior, and of the middle of the interval, whose draws have one: the mean over the thinnings with its standard error. Months; points in the rows of points.',
    ...COMPARISONS.flatMap(({ follower, leader }, comparison) => [
      '',
      `## ${follower} behind ${leader}`,
      '',
      '| figure | all scores | thinned | estimate moves by | middle of the interval moves by | width of the interval |',
      '| --- | --- | --- | --- | --- | --- |',
      ...moved
        .filter((one) => one.comparison === comparison)
        .flatMap(({ figure, whole, variants }) =>
          variants.map(
            ({ name, estimate, middle, width }) =>
              `| ${figure} | ${whole.estimate.toFixed(2)} (${whole.low?.toFixed(2)} to ${whole.high?.toFixed(2)}) | ${name} | ${change(estimate)} | ${change(middle)} | ${width.toFixed(2)} |`,
          ),
        ),
    ]),
  ].join('\n')}\n`;
}
