import { COMPARISONS } from './ground.js';
import { FIGURES, type Figure, holds, type MeasuredPair } from './measured.js';
import { GENERATORS } from './world.js';

/** One world of the log. */
export interface Line {
  readonly run: string;
  readonly world: number;
  readonly generator: string;
  readonly pairs: readonly MeasuredPair[];
}

/** How often a figure's interval held the truth. Widths are of the intervals with two ends. */
interface Tally {
  readonly worlds: number;
  readonly held: number;
  readonly below: number;
  readonly above: number;
  readonly mass: number;
  readonly width: number;
  readonly off: number;
}

/** A run of the evaluation: its measure, how it was drawn, and what the worlds gave. */
export interface Run {
  readonly measure: string;
  readonly seed: number;
  readonly draws: number;
  readonly lines: readonly Line[];
}

export const NAMES: Readonly<Record<Figure, string>> = {
  daily: '`daily`, that day',
  dailyAverage: '`daily`, average',
  atRelease: '`at-release`, that day',
  atReleaseAverage: '`at-release`, average',
  firstReach: '`first-reach`',
  points: 'points',
};
const MONTHS = FIGURES.filter((figure) => figure !== 'points');

function tallyOf(pairs: readonly MeasuredPair[], figure: Figure): Tally {
  const seen = pairs.flatMap((pair) => pair?.[figure] ?? []);
  const closed = seen.filter(({ low, high }) => low !== null && high !== null);
  const mean = (values: readonly number[]) => values.reduce((sum, x) => sum + x, 0) / values.length;
  return {
    worlds: seen.length,
    held: mean(seen.map((one) => Number(holds(one, one.truth)))),
    below: mean(seen.map(({ low, truth }) => Number(low !== null && truth < low - 1e-9))),
    above: mean(seen.map(({ high, truth }) => Number(high !== null && truth > high + 1e-9))),
    mass: mean(seen.map(({ mass }) => mass)),
    width: mean(closed.map(({ low, high }) => (high as number) - (low as number))),
    off: mean(seen.map(({ estimate, truth }) => estimate - truth)),
  };
}

const percent = (share: number) => (Number.isNaN(share) ? '–' : `${(100 * share).toFixed(0)} %`);
const row = (cells: readonly string[]) => `| ${cells.join(' | ')} |`;
const header = (cells: readonly string[]) => [row(cells), row(cells.map(() => '---'))];

const KINDS = [
  { name: 'as the model assumes', wants: (line: Line) => line.generator === GENERATORS[0].name },
  { name: 'as it does not', wants: (line: Line) => line.generator !== GENERATORS[0].name },
] as const;

/** The page docs/evaluate/coverage.md; `beside`: the lines of the long sampler. */
export function coveragePage(runs: readonly Run[], contentHash: string, beside: readonly string[]): string {
  return `${[
    '# How often the interval of the gap holds',
    '',
    `Written by \`npm run evaluate -- coverage\`; do not edit. Content ${contentHash.slice(0, 12)}. What a world is, and why the shares differ from 90 %: [the interval](../measure/interval.md#how-often-it-holds).`,
    '',
    'Shares of worlds whose true gap lies in the 90 % interval, with the mean width of the interval in brackets, in months (points in the column of points).',
    ...runs.flatMap(runSection),
    ...beside,
    '',
    '## The generators',
    '',
    ...GENERATORS.map(
      ({ name, breaks }) =>
        `- **${name}**: ${breaks ?? 'scores normal about their expectation, with one deviation, as the fit takes them'}.`,
    ),
  ].join('\n')}\n`;
}

function runSection({ measure, seed, draws, lines }: Run): string[] {
  const count = (wants: (line: Line) => boolean) => lines.filter(wants).length;
  return [
    '',
    `## \`${measure}\``,
    '',
    `${lines.length} worlds (${KINDS.map(({ name, wants }) => `${count(wants)} ${name}`).join(', ')}), ${draws} draws each, seed ${seed}; one day a world, three comparisons.`,
    '',
    'All comparisons together; beside, the share of the draws themselves that lie in the interval: where draws share few values it exceeds 90 %.',
    '',
    ...header([
      'definition',
      ...KINDS.flatMap(({ name }) => [name, 'of the draws', 'truth below', 'truth above']),
    ]),
    ...FIGURES.map((figure) =>
      row([
        NAMES[figure],
        ...KINDS.flatMap(({ wants }) => {
          const t = tallyOf(
            lines.filter(wants).flatMap(({ pairs }) => pairs),
            figure,
          );
          return [
            `${percent(t.held)} (${t.width.toFixed(1)})`,
            percent(t.mass),
            percent(t.below),
            percent(t.above),
          ];
        }),
      ]),
    ),
    ...COMPARISONS.flatMap((comparison, c) => comparisonTable(comparison, lines, c)),
  ];
}

function comparisonTable(
  { follower, leader }: (typeof COMPARISONS)[number],
  lines: readonly Line[],
  c: number,
): string[] {
  const rows = [
    ...GENERATORS.map(({ name }) => ({ name, wants: (line: Line) => line.generator === name })),
    { name: '**all**', wants: () => true },
  ];
  return [
    '',
    `### ${follower} behind ${leader}`,
    '',
    ...header(['generator', 'worlds', ...[...MONTHS, 'points' as const].map((figure) => NAMES[figure])]),
    ...rows.map(({ name, wants }) => {
      const pairs = lines.filter(wants).map(({ pairs }) => pairs[c]);
      const cells = [...MONTHS, 'points' as const].map((figure) => {
        const t = tallyOf(pairs, figure);
        return t.worlds === 0 ? '–' : `${percent(t.held)} (${t.width.toFixed(1)})`;
      });
      return row([name, String(pairs.filter((pair) => pair !== null).length), ...cells]);
    }),
  ];
}
