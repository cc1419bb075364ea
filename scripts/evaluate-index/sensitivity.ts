import { asOfDay } from '../../src/answers/as-of.js';
import { parseGroups, sidesOf } from '../../src/answers/groups.js';
import { drawPoints } from '../../src/answers/headway/headway-draws.js';
import { type HeadwayProblem, headwayProblem } from '../../src/answers/headway/headway-problem.js';
import { headwayTable } from '../../src/answers/measures/headway.js';
import type { MeasureTable } from '../../src/answers/measures/index.js';
import { HeadwayError, isoDay, requireDay } from '../../src/contract/index.js';
import { type Interval, measureGap, type PosteriorOptions } from '../../src/measure/index.js';
import { dataSets, earlierModels, type Registry, type ScoreFacts } from '../../src/registry/index.js';

const SINCE = '2023-01-01';
const DRAWS = 400;
const SHORT = { chains: 2, warmUp: 300 };
export const COMPARISONS = [
  ['country=China', 'country="United States"'],
  ['access=open-weights', 'access=closed'],
] as const;
/** Addresses on the sites of developers themselves. Reports in papers cannot be told from evaluations by others. */
const DEVELOPER_SITES =
  /\/\/([a-z-]+\.)*(anthropic\.com|openai\.com|x\.ai|inflection\.ai|deepmind\.google)\//;

export interface Row {
  readonly variant: string;
  /** Null with the reason where the scores left hold no index. */
  readonly gaps:
    | readonly { daily: Interval | null; atRelease: Interval | null; points: Interval | null }[]
    | string;
}

/** The gap under each choice that could have been made otherwise. */
export async function sensitivity(registry: Registry): Promise<{ asOf: string; rows: Row[] }> {
  const dataSet = (await dataSets(registry)).find((set) => set.source === 'epoch-benchmarks');
  if (!dataSet) throw new Error('no scores');
  const earlier = await earlierModels(registry);
  const since = requireDay(SINCE, 'since');
  const whole = await headwayProblem(registry, dataSet);
  const tableOf = (problem: HeadwayProblem, options: Omit<PosteriorOptions, 'seed'> = {}) => {
    const points = drawPoints(problem, DRAWS, 1, { ...SHORT, ...options });
    return headwayTable(dataSet, problem, () => ({ count: DRAWS, seed: 1, points, key: '', made: 'quick' }));
  };
  const base = tableOf(whole);
  const asOf = asOfDay(base, null, since, false);
  const gapsOf = async (table: MeasureTable, pairs: readonly (readonly [string, string])[] = COMPARISONS) => {
    const draws = table.draws ? await table.draws(DRAWS, 1) : null;
    return pairs.map(([follower, leader]) => {
      const sides = sidesOf(table, parseGroups(follower, leader), since, earlier);
      const { daily, atRelease, points } = measureGap({
        ...sides,
        draws,
        since,
        asOf,
        tolerance: 0,
        level: 0.9,
      });
      return { daily: daily.average.months, atRelease: atRelease.average.months, points };
    });
  };
  const rows: Row[] = [{ variant: 'all scores', gaps: await gapsOf(base) }];
  const add = async (variant: string, make: () => Promise<Row['gaps']>) => {
    try {
      rows.push({ variant, gaps: await make() });
    } catch (error) {
      if (!(error instanceof HeadwayError) && !(error instanceof RangeError)) throw error;
      rows.push({ variant, gaps: error.message });
    }
    console.error(variant);
  };
  const keeping = (keep: (score: ScoreFacts) => boolean) => async () =>
    gapsOf(tableOf(await headwayProblem(registry, dataSet, { keep })));
  await add('another seed', async () => {
    const points = drawPoints(whole, DRAWS, 2, SHORT);
    return gapsOf(
      headwayTable(dataSet, whole, () => ({ count: DRAWS, seed: 2, points, key: '', made: 'quick' })),
    );
  });
  const hidden = await registry.rows('SELECT name FROM benchmark WHERE private ORDER BY name');
  const privateNames = new Set(hidden.map((row) => String(row.name)));
  await add(
    'private benchmarks only',
    keeping(({ benchmark }) => privateNames.has(benchmark)),
  );
  await add(
    'public benchmarks only',
    keeping(({ benchmark }) => !privateNames.has(benchmark)),
  );
  await add(
    'without scores stated on developers’ own sites',
    keeping(({ address }) => !DEVELOPER_SITES.test(address ?? '')),
  );
  await add('at most 6 benchmarks a version', keeping(thinned(6)));
  await add('unknown access counted as open', () =>
    gapsOf(base, [COMPARISONS[0], ['access=open-weights or access=unknown', 'access=closed']]),
  );
  await add('unknown access counted as closed', () =>
    gapsOf(base, [COMPARISONS[0], ['access=open-weights', 'access=closed or access=unknown']]),
  );
  for (const factors of [0, 1, 3]) {
    await add(`${factors} further dimensions instead of 2`, async () => gapsOf(tableOf(whole, { factors })));
  }
  await add('no strength shared between versions', async () =>
    gapsOf(tableOf({ ...whole, line: new Int32Array(whole.groups.length).fill(-1), lines: 0 })),
  );
  for (const name of whole.benchmarks) {
    await add(
      `without ${name}`,
      keeping(({ benchmark }) => benchmark !== name),
    );
  }
  return { asOf: isoDay(asOf), rows };
}

/** Keeps so many benchmarks of each version, the same ones in every run. */
function thinned(most: number): (score: ScoreFacts) => boolean {
  const kept = new Map<string, Set<string>>();
  return ({ version, benchmark }) => {
    const names = kept.get(version) ?? new Set();
    kept.set(version, names);
    if (names.size < most) names.add(benchmark);
    return names.has(benchmark);
  };
}
