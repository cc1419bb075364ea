import {
  type ComparisonOfSet,
  type ComparisonSet,
  type ComparisonsAnswer,
  type ComparisonsQuery,
  DOMAINS,
  HeadwayError,
  isoDay,
  requireDay,
} from '../contract/index.js';
import { gapHistory } from '../measure/index.js';
import { earlierModels, type Registry, writePredicate } from '../registry/index.js';
import { asOfDay } from './as-of.js';
import { toEstimate } from './estimate.js';
import { type Groups, parseGroups, type Sides, sidesOf } from './groups.js';
import { type MeasureTable, measureTable } from './measures/index.js';
import { attributions, provenance } from './provenance.js';

interface Pair {
  readonly follower: string;
  readonly leader: string;
  /** Instead of the measure that is asked for. */
  readonly measure?: string;
}

const CHINA = 'country=China';
const UNITED_STATES = 'country="United States"';
const LABS = [
  'OpenAI',
  'Google DeepMind',
  'Anthropic',
  'Meta AI',
  'xAI',
  'Mistral AI',
  'DeepSeek',
  'Alibaba',
  'Moonshot',
];

const PAIRS: Record<ComparisonSet, readonly Pair[]> = {
  access: [
    { follower: 'access=open-weights', leader: 'access=closed' },
    { follower: CHINA, leader: UNITED_STATES },
    {
      follower: `${CHINA} and access=open-weights`,
      leader: `${UNITED_STATES} and access=open-weights`,
    },
    { follower: `${CHINA} and access=open-weights`, leader: `${UNITED_STATES} and access=closed` },
    { follower: `${UNITED_STATES} and access=open-weights`, leader: `${UNITED_STATES} and access=closed` },
    { follower: 'country=France', leader: UNITED_STATES },
  ],
  labs: LABS.map((name) => ({
    follower: `organisation="${name}"`,
    leader: `not (organisation="${name}")`,
  })),
  domains: DOMAINS.map((domain) => ({
    follower: CHINA,
    leader: UNITED_STATES,
    measure: `headway:${domain}`,
  })),
};

/**
 * Several gaps side by side, week by week. One that cannot be measured is listed with its reason.
 *
 * @throws HeadwayError where none can be measured, or a parameter is wrong
 */
export async function comparisons(registry: Registry, query: ComparisonsQuery): Promise<ComparisonsAnswer> {
  const skipped: ComparisonsAnswer['skipped'] = [];
  const posed: Posed[] = [];
  let refused: HeadwayError | null = null;
  for (const { follower, leader, measure = query.measure } of PAIRS[query.set]) {
    try {
      posed.push(await pose(registry, query, { follower, leader, measure }));
    } catch (error) {
      if (!(error instanceof HeadwayError)) throw error;
      refused ??= error;
      skipped.push({ follower, leader, measure, reason: { code: error.code, ...error.phrases.what } });
    }
  }
  if (posed.length === 0 && refused) throw refused;
  const asOf = Math.min(...posed.map((one) => one.asOf));
  const comparisons: ComparisonsAnswer['comparisons'] = [];
  for (const one of posed) comparisons.push(await compare(query, one, asOf));
  return {
    kind: 'comparisons',
    set: query.set,
    level: query.level,
    tolerance: query.tolerance,
    comparisons,
    skipped,
    attribution: attributions(posed.flatMap(({ table }) => table.dataSets)),
    ...provenance(registry, isoDay(asOf), posed[0]?.table.vintage ?? null),
  };
}

interface Posed {
  readonly groups: Groups;
  readonly table: MeasureTable;
  readonly sides: Sides;
  readonly since: number;
  readonly asOf: number;
}

async function pose(registry: Registry, query: ComparisonsQuery, pair: Required<Pair>): Promise<Posed> {
  const since = requireDay(query.since, '--since');
  const groups = parseGroups(pair.follower, pair.leader);
  const table = await measureTable(registry, pair.measure, query.vintage);
  const sides = sidesOf(table, groups, since, await earlierModels(registry));
  return { groups, table, sides, since, asOf: asOfDay(table, query.asOf, since, false) };
}

async function compare(
  { draws: count, seed, tolerance, level }: ComparisonsQuery,
  { groups, table, sides, since }: Posed,
  asOf: number,
): Promise<ComparisonOfSet> {
  const draws = table.draws ? await table.draws(count, seed) : null;
  const days = gapHistory({ ...sides, draws, since, asOf, tolerance, level });
  const now = days.at(-1);
  return {
    follower: writePredicate(groups.follower),
    leader: writePredicate(groups.leader),
    measure: table.measure,
    months: toEstimate(now?.months ?? null, level),
    points: toEstimate(now?.points ?? null, level),
    censored: now?.censored ?? false,
    intervalBasis: draws?.basis ?? 'none',
    history: days.map(({ day, months, points, censored }) => ({
      day: isoDay(day),
      months: toEstimate(months, level),
      points: toEstimate(points, level),
      censored,
    })),
  };
}
