import { writeFileSync } from 'node:fs';
import type { Interval } from '../../src/measure/index.js';
import { messagesIn } from '../../src/report/index.js';
import type { domains } from './domains.js';
import type { summary } from './held-out.js';
import type { leaveOut } from './leave-out.js';
import type { checkSampler } from './sampler.js';
import { COMPARISONS, type SensitivityOf } from './sensitivity.js';
import type { stability } from './stability.js';

/** What the parts of the evaluation gave; a part that has not run is absent. */
export interface Results {
  /** The version of the index and the content that each part was run on. */
  readonly madeOn: Readonly<Record<string, { readonly version: string; readonly contentHash: string }>>;
  readonly folds?: ReturnType<typeof summary>;
  readonly new?: ReturnType<typeof summary>;
  readonly 'leave-out'?: Awaited<ReturnType<typeof leaveOut>>;
  readonly domains?: Awaited<ReturnType<typeof domains>>;
  readonly sampler?: Awaited<ReturnType<typeof checkSampler>>;
  readonly stability?: Awaited<ReturnType<typeof stability>>;
  readonly sensitivity?: SensitivityOf;
  readonly 'sensitivity-headway'?: SensitivityOf;
}

const MADE_BY = 'Written by `npm run evaluate -- index`; do not edit.';
const percent = (share: number) => `${(100 * share).toFixed(1)} %`;
const error = (value: number) => value.toFixed(5);
const range = ({ low, high }: { low: number; high: number }, digits = 5) =>
  `${low.toFixed(digits)} to ${high.toFixed(digits)}`;

/** Writes index.md and sensitivity.md from the results. */
export function writeReport(folder: string, results: Results): void {
  const lines = [
    '# Evaluation of the Headway index',
    '',
    `${MADE_BY} ${madeOn(results.madeOn)}`,
    '',
    'Errors are mean squared errors of held-out scores (fractions). Intervals are 90 %, by bootstrap over versions.',
    '',
    ...(results.folds ? predicted('The folds of the paper', results.folds) : []),
    ...(results.new ? predicted('Rows of May 2026 that are new', results.new) : []),
    ...(results['leave-out'] ? leftOut(results['leave-out']) : []),
    ...(results.domains ? byDomain(results.domains) : []),
    ...(results.sampler ? sampled(results.sampler) : []),
    ...(results.stability ? stable(results.stability) : []),
  ];
  writeFileSync(`${folder}index.md`, `${lines.join('\n').trimEnd()}\n`);
  if (results.sensitivity) writeFileSync(`${folder}sensitivity.md`, sensitivityTables(results));
}

/** Which version of the index, and which content, each part was run on. */
function madeOn(parts: Results['madeOn']): string {
  const runs = new Map<string, string[]>();
  for (const [part, { version, contentHash }] of Object.entries(parts)) {
    const run = `version ${version}, content ${contentHash.slice(0, 12)}`;
    runs.set(run, [...(runs.get(run) ?? []), part]);
  }
  const said = [...runs].map(([run, names]) => (runs.size > 1 ? `${names.join(', ')}: ${run}` : run));
  return `Made on ${said.join('; ')}.`;
}

function predicted(title: string, found: NonNullable<Results['folds']>): string[] {
  return [
    `## ${title}`,
    '',
    `${found.scores} scores held out, a fold at a time. Error of the Headway index: ${error(found.error.estimate)} (${range(found.error)}). Its 90 % intervals hold ${percent(found.coverage.estimate)} of them (${percent(found.coverage.low)} to ${percent(found.coverage.high)}); mean width ${found.width.toFixed(3)}.`,
    '',
    '| against | its error | difference | 90 % interval |',
    '|---|---|---|---|',
    ...Object.entries(found.against).map(
      ([name, one]) =>
        `| ${name} | ${error(one.error)} | ${error(one.difference.estimate)} | ${range(one.difference)} |`,
    ),
    '',
  ];
}

function leftOut({ benchmarks, models }: NonNullable<Results['leave-out']>): string[] {
  const row = (name: string, one: typeof models) =>
    `| ${name} | ${one.scores} | ${error(one.error.estimate)} | ${percent(one.coverage.estimate)} | ${percent(one.coverage.low)} to ${percent(one.coverage.high)} | ${one.width.toFixed(2)} |`;
  return [
    '## Nothing seen of the benchmark, or of the version',
    '',
    'Each benchmark is left out whole; versions are left out whole, six at a time. What is left is the hierarchy.',
    '',
    '| left out | scores | error | 90 % intervals hold | 90 % interval | mean width |',
    '|---|---|---|---|---|---|',
    row('a benchmark', benchmarks),
    row('a version', models),
    '',
  ];
}

function sampled(one: NonNullable<Results['sampler']>): string[] {
  const spread = (s: { median: number; p95: number; greatest: number }) =>
    `median ${s.median.toFixed(2)}, 95th percentile ${s.p95.toFixed(2)}, greatest ${s.greatest.toFixed(2)}`;
  return [
    '## A quick run beside a long one',
    '',
    `${one.draws} draws in ${one.chains} chains, and ${one.longDraws} from another seed, on the newest scores; values in points of the index. The shipped draws are a long run's, one of six kept.`,
    '',
    `- Means apart, in posterior deviations: ${spread(one.meansApartInDeviations)}.`,
    `- Ratio of the deviations: median ${one.deviationRatio.median.toFixed(2)}, 5th to 95th percentile ${one.deviationRatio.p5.toFixed(2)} to ${one.deviationRatio.p95.toFixed(2)}.`,
    `- R-hat of the quick run: ${spread(one.splitRhat)}; of the long run: ${spread(one.longSplitRhat)}.`,
    `- The median model's posterior deviation is ${one.medianDeviationInPoints.toFixed(2)} points.`,
    '',
  ];
}

function stable({ headway, eciRefit, eci }: NonNullable<Results['stability']>): string[] {
  const row = (name: string, one: typeof headway) =>
    `| ${name} | ${one.vintages} | ${one.versions} | ${one.mean.toFixed(2)} | ${one.deviation.toFixed(2)} | ${one.greatest.toFixed(1)} |`;
  return [
    '## Stability between vintages',
    '',
    'How far the same versions move, in points. The first two rows are fitted here to two data sets of scores.',
    '',
    '| measure | vintages | versions | mean | deviation | greatest |',
    '|---|---|---|---|---|---|',
    row('headway', headway),
    row('eci-refit', eciRefit),
    ...eci.map((one) => row('eci, as published', one)),
    '',
  ];
}

function byDomain(rows: NonNullable<Results['domains']>): string[] {
  const against = Object.keys(rows.find(({ found }) => found)?.found?.against ?? {});
  return [
    '## Domains',
    '',
    'Held-out scores of each domain (the folds of the paper, two at a time; quick chains), predicted by an index of its benchmarks alone and by the index of all benchmarks. Only scores whose version has another in the domain to learn from. A difference above zero: the domain alone predicts worse.',
    '',
    `| domain | benchmarks | scores | error, alone |${against.map((name) => ` ${name} | difference |`).join('')}`,
    `|---|---|---|---|${against.map(() => '---|---|').join('')}`,
    ...rows.map(({ domain, benchmarks, found }) => {
      if (!found) return `| ${domain} | ${benchmarks} | too few | |${against.map(() => ' | |').join('')}`;
      const cells = Object.values(found.against).map(
        ({ error: theirs, difference }) =>
          ` ${error(theirs)} | ${error(difference.estimate)} (${range(difference)}) |`,
      );
      return `| ${domain} | ${benchmarks} | ${found.scores} | ${error(found.error.estimate)} |${cells.join('')}`;
    }),
    '',
  ];
}

function sensitivityTables({ sensitivity, 'sensitivity-headway': headway, madeOn }: Results): string {
  const cell = (one: Interval | null) =>
    one
      ? `${one.estimate.toFixed(1)} (${one.low?.toFixed(1) ?? '–'} to ${one.high?.toFixed(1) ?? '∞'})`
      : 'none';
  const { variant: nameOf } = messagesIn('en').sensitivity;
  const found = [sensitivity, headway].filter((one) => one !== undefined);
  const lines = found.flatMap(({ measure, rows, left }) =>
    COMPARISONS.flatMap(({ follower, leader }, c) => [
      `## ${follower} behind ${leader}, on \`${measure}\``,
      '',
      ...(left > 0
        ? [
            `${left} further choices are not measured yet; \`npm run evaluate -- index --part sensitivity-${measure}\` goes on with them.`,
            '',
          ]
        : []),
      '| choice | daily, months, mean over days | at-release, months, mean over days | points now |',
      '|---|---|---|---|',
      ...rows.map(({ variant, gaps }) => {
        const gap = gaps[c];
        return typeof gap === 'string'
          ? `| ${nameOf(variant)} | ${gap} | | |`
          : `| ${nameOf(variant)} | ${cell(gap.daily)} | ${cell(gap.atRelease)} | ${cell(gap.points)} |`;
      }),
      '',
    ]),
  );
  const drawn = madeOn['sensitivity-headway']?.version;
  return [
    '# Sensitivity of the gap',
    '',
    `${MADE_BY}`,
    '',
    `As of ${found[0]?.asOf}, since 2023-01-01, 400 draws a row, 90 % intervals. \`headway sensitivity\` asks the same of any comparison ([what each choice is](../measure/sensitivity.md)).${drawn ? ` On \`headway\` (${drawn}) each row has two quick chains of its own, so its rows differ by chance as well (see "another seed").` : ''}`,
    '',
    ...lines,
  ]
    .join('\n')
    .trimEnd()
    .concat('\n');
}
