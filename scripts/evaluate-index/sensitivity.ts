import { appendFileSync, existsSync, readFileSync } from 'node:fs';
import { asOfDay } from '../../src/answers/as-of.js';
import { HEADWAY_VERSION } from '../../src/answers/headway/headway-draws.js';
import { measureTable } from '../../src/answers/measures/index.js';
import { ALL_SCORES } from '../../src/answers/sensitivity/choices.js';
import { type GapRow, gapRows } from '../../src/answers/sensitivity/gap-rows.js';
import { selfReports } from '../../src/answers/sensitivity/self-reports.js';
import {
  HeadwayError,
  isoDay,
  requireDay,
  type SelfReports,
  type SensitivityVariant,
} from '../../src/contract/index.js';
import type { Interval } from '../../src/measure/index.js';
import type { Registry } from '../../src/registry/index.js';

const SINCE = '2023-01-01';
const LEVEL = 0.9;
const DRAWS = 400;
/** Rows that are done, a line each: a run that was stopped goes on where it was. */
const LOG = new URL('../../docs/evaluate/sensitivity.jsonl.tmp', import.meta.url).pathname;
export const COMPARISONS = [
  { follower: 'country=China', leader: 'country="United States"' },
  { follower: 'access=open-weights', leader: 'access=closed' },
] as const;

export interface Row {
  readonly variant: SensitivityVariant;
  /** In the order of the comparisons; why there is no gap, where there is none. */
  readonly gaps: readonly (
    | { daily: Interval | null; atRelease: Interval | null; points: Interval | null }
    | string
  )[];
}

/** One measure's rows so far. */
export interface SensitivityOf {
  readonly asOf: string;
  readonly measure: string;
  readonly rows: readonly Row[];
  /** Choices that were not reached in the time given: the same command goes on with them. */
  readonly left: number;
  readonly selfReports: SelfReports;
}

/** A row of the log, and the run that it is of. */
interface Logged extends Row {
  readonly run: string;
}

/**
 * The gap under each choice that could have been made otherwise: what `headway sensitivity` asks.
 *
 * @param minutes no row is begun after
 */
export async function sensitivity(
  registry: Registry,
  measure: 'eci-refit' | 'headway',
  minutes: number,
): Promise<SensitivityOf> {
  const until = Date.now() + minutes * 60_000;
  const since = requireDay(SINCE, 'since');
  const table = await measureTable(registry, 'eci-refit', null);
  const [dataSet] = table.dataSets;
  const asOf = asOfDay(table, null, since, false);
  const run = [HEADWAY_VERSION, dataSet.id, measure, DRAWS].join(' ');
  const done = new Map<string, Row>(readLog(run).map((row) => [keyOf(row.variant), row]));
  const order = [keyOf(ALL_SCORES.variant)];
  const wanted = (variant: SensitivityVariant) => {
    order.push(keyOf(variant));
    return !done.has(keyOf(variant));
  };
  const spanned = { measure, since, asOf, tolerance: 0, level: LEVEL, draws: DRAWS, seed: 1 };
  for await (const { variant, gaps } of gapRows(registry, dataSet, COMPARISONS, spanned, wanted)) {
    const row: Row = { variant, gaps: gaps.map(figures) };
    if (!done.has(keyOf(variant))) appendFileSync(LOG, `${JSON.stringify({ run, ...row })}\n`);
    done.set(keyOf(variant), row);
    console.error(measure, variant.code, variant.benchmark ?? variant.number ?? '');
    if (Date.now() > until) break;
  }
  const rows = order.flatMap((key) => done.get(key) ?? []);
  return {
    asOf: isoDay(asOf),
    measure,
    rows,
    left: order.length - rows.length,
    selfReports: await selfReports(registry, dataSet, LEVEL),
  };
}

const keyOf = (variant: SensitivityVariant): string => JSON.stringify(variant);

function figures(one: GapRow['gaps'][number]): Row['gaps'][number] {
  if (one instanceof HeadwayError) return one.what;
  const { daily, atRelease, points } = one.measured;
  return { daily: daily.average.months, atRelease: atRelease.average.months, points };
}

function readLog(run: string): Logged[] {
  if (!existsSync(LOG)) return [];
  const lines = readFileSync(LOG, 'utf8').split('\n').slice(0, -1);
  return lines.map((line) => JSON.parse(line) as Logged).filter((row) => row.run === run);
}
