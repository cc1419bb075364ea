import {
  dayNumber,
  type FrontierStep,
  type GapAnswer,
  type GapCrossing,
  type GapNote,
  type GapQuery,
  type GapRecord,
  gapParameters,
  type HistoryPoint,
  isoDay,
  METHODS,
  type Method,
  requireDay,
} from '../contract/index.js';
import {
  type Crossing,
  type DayGap,
  type Definition,
  type Frontier,
  type MeasuredGap,
  type MeasuredRecord,
  measureGap,
} from '../measure/index.js';
import { earlierModels, type Registry, writePredicate } from '../registry/index.js';
import { asOfDay, valueDays } from './as-of.js';
import { toEstimate } from './estimate.js';
import { eventKinds, eventsBetween } from './events.js';
import { type Groups, parseGroups, type Sides, sidesOf } from './groups.js';
import { lateScoresOf } from './late-scores.js';
import { type MeasureTable, measureTable, type TableDraws } from './measures/index.js';
import { otherVintages } from './other-vintages.js';
import { attributions, provenance } from './provenance.js';
import { publishedEditions } from './published-editions.js';
import { trendOf } from './trend.js';

/** Newer models are not yet scored so many days before a vintage. */
const PROVISIONAL_DAYS = 120;

/** The first day whose newer models a vintage has not yet scored. */
export const provisionalFrom = (vintage: string): number =>
  (dayNumber(vintage) as number) - PROVISIONAL_DAYS + 1;

/** A gap with all that it was measured from. */
export interface GapWithEvidence {
  readonly answer: GapAnswer;
  readonly table: MeasureTable;
  readonly sides: Sides;
  readonly measured: MeasuredGap;
  readonly draws: TableDraws | null;
}

/**
 * How far the follower is behind the leader.
 *
 * @throws HeadwayError for an unknown group or measure, a group of fewer than two models, a day without data
 */
export async function gap(registry: Registry, query: GapQuery): Promise<GapAnswer> {
  return (await gapWithEvidence(registry, query)).answer;
}

export async function gapWithEvidence(registry: Registry, query: GapQuery): Promise<GapWithEvidence> {
  const since = requireDay(query.since, '--since');
  const groups = parseGroups(query.follower, query.leader);
  const refitUntil = query.refitAsOf ? query.asOf : null;
  const table = await measureTable(registry, query.measure, query.vintage, refitUntil);
  const sides = sidesOf(table, groups, since, await earlierModels(registry));
  const held = refitUntil === null ? table : await measureTable(registry, query.measure, query.vintage);
  const asOf = asOfDay(held, query.asOf, since, query.carryForward);
  const { newest } = valueDays(held, since);
  const carriedFrom = query.carryForward && asOf > newest ? isoDay(newest) : null;
  const draws = table.draws ? await table.draws(query.draws, query.seed) : null;
  const input = { ...sides, draws, since, asOf, tolerance: query.tolerance, level: query.level };
  const measured = measureGap(input, query.overTime);
  const answer = await answerOf(registry, query, groups, table, sides, measured, draws, asOf, carriedFrom);
  if (query.overTime) answer.history = weekByWeek(measured.history, query.level);
  return { answer, table, sides, measured, draws };
}

async function answerOf(
  registry: Registry,
  query: GapQuery,
  groups: Groups,
  table: MeasureTable,
  sides: Sides,
  measured: MeasuredGap,
  draws: TableDraws | null,
  asOf: number,
  carriedFrom: string | null,
): Promise<GapAnswer> {
  const { level } = query;
  const provisional = (day: number) => day >= provisionalFrom(table.vintage);
  const asOfIso = isoDay(asOf);
  const follower = writePredicate(groups.follower);
  const leader = writePredicate(groups.leader);
  const definitions = METHODS.map((method) => definitionOf(method, measured, level));
  const chosen = definitions.find(({ method }) => method === query.method) as (typeof definitions)[number];
  const { now } = measured;
  const known = await earlierModels(registry);
  const editions =
    table.unit === 'points'
      ? await publishedEditions(registry, groups, requireDay(query.since, '--since'))
      : [];
  const nameOf = (id: number) => (id < 0 ? known[-1 - id].model : table.entries[id].model);
  return {
    kind: 'gap',
    id: `gap?${gapParameters({ ...query, follower, leader, measure: table.measure, asOf: asOfIso, vintage: table.vintage })}`,
    follower,
    leader,
    measure: table.measure,
    method: query.method,
    tolerance: query.tolerance,
    since: query.since,
    level,
    draws: draws?.count ?? 0,
    seed: query.seed,
    carryForward: carriedFrom !== null,
    carriedFrom,
    months: chosen.months,
    points: toEstimate(measured.points, level),
    intervalBasis: draws?.basis ?? 'none',
    average: chosen.average,
    definitions,
    trend: trendOf(measured.trend, level, (measured.points?.estimate ?? 0) < 0, carriedFrom),
    records: measured.records.map((record) => recordOf(record, table, measured, level, provisional)),
    crossing: now && crossingOf(now, table, measured),
    frontiers: { leader: stepsOf(measured.leader, table), follower: stepsOf(measured.follower, table) },
    censored: {
      days: measured.daily.censored,
      records: measured.atRelease.censored,
      now: chosen.censored,
    },
    truncated: {
      days: measured.daily.truncated,
      records: measured.atRelease.truncated,
      now: now ? now.earlier !== null : false,
      by: measured.truncatedBy.map(nameOf),
    },
    provisional: provisional(asOf),
    lateScores: provisional(asOf) ? lateScoresOf(editions, query, table.vintage, asOf) : null,
    otherVintages: otherVintages(editions, query, table, asOf),
    events: (await eventsBetween(registry, eventKinds(query.events), query.since, asOfIso)).map((event) => ({
      ...event,
      countries: [...event.countries],
      models: [...event.models],
    })),
    history: null,
    excluded: [...sides.excluded],
    notes: [...notesOf(query, draws), ...(table.notes ?? [])],
    attribution: attributions(table.dataSets),
    ...provenance(registry, asOfIso, table.vintage),
  };
}

function weekByWeek(history: readonly DayGap[], level: number): HistoryPoint[] {
  return history.map(({ day, months, points, censored }) => ({
    day: isoDay(day),
    months: toEstimate(months, level),
    points: toEstimate(points, level),
    censored,
  }));
}

function definitionOf(method: Method, measured: MeasuredGap, level: number) {
  const definition: Definition =
    method === 'daily' ? measured.daily : method === 'at-release' ? measured.atRelease : measured.firstReach;
  const { months, min, max, count, unbounded, overRecords, withoutCensored } = definition.average;
  return {
    method,
    months: toEstimate(definition.now, level),
    censored: definition.nowCensored,
    average: {
      months: toEstimate(months, level),
      min,
      max,
      days: count,
      unbounded,
      overRecords: toEstimate(overRecords, level),
      withoutCensored: toEstimate(withoutCensored, level),
    },
  };
}

function crossingOf(now: Crossing, table: MeasureTable, { leader, follower }: MeasuredGap): GapCrossing {
  const { model, version } = table.entries[now.id];
  return {
    front: now.ahead ? 'follower' : 'leader',
    model,
    version,
    releasedOn: isoDay(now.day),
    level: (now.ahead ? leader : follower).value.at(-1) as number,
  };
}

function recordOf(
  record: MeasuredRecord,
  table: MeasureTable,
  measured: MeasuredGap,
  level: number,
  provisional: (day: number) => boolean,
): GapRecord {
  const entry = table.entries[record.id];
  const { crossing } = record;
  const behind = crossing !== null && measured.leader.id.includes(crossing.id);
  return {
    model: entry.model,
    version: entry.version,
    organisations: [...entry.organisations],
    releasedOn: isoDay(record.day),
    value: record.value,
    months: toEstimate(record.months, level),
    points: toEstimate(record.points, level),
    leaderModel: behind ? table.entries[crossing.id].model : null,
    leaderReachedOn: behind ? isoDay(crossing.day) : null,
    averaged: crossing !== null,
    censored: crossing?.censored ?? false,
    truncated: crossing ? crossing.earlier !== null : false,
    provisional: provisional(record.day),
  };
}

function stepsOf(frontier: Frontier, table: MeasureTable): FrontierStep[] {
  return frontier.day.map((day, i) => {
    const { model, version, organisations } = table.entries[frontier.id[i]];
    return { day: isoDay(day), value: frontier.value[i], model, version, organisations: [...organisations] };
  });
}

function notesOf(query: GapQuery, draws: TableDraws | null): GapNote[] {
  const notes: GapNote[] = [];
  if (query.refitAsOf) notes.push({ code: 'refitted-as-of' });
  else if (query.asOf !== null) notes.push({ code: 'scores-measured-later' });
  if (!draws) notes.push({ code: 'no-interval-known' });
  return notes;
}
