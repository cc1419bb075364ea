import {
  type GapQuery,
  HeadwayError,
  isoDay,
  type Method,
  phrase,
  requireDay,
  type SensitivityAnswer,
  type SensitivityRow,
} from '../contract/index.js';
import type { Definition, MeasuredGap } from '../measure/index.js';
import { type Registry, writePredicate } from '../registry/index.js';
import { asOfDay } from './as-of.js';
import { toEstimate } from './estimate.js';
import { parseGroups } from './groups.js';
import { measureTable } from './measures/index.js';
import { attributions, provenance } from './provenance.js';
import { type GapRow, gapRows } from './sensitivity/gap-rows.js';
import { selfReports } from './sensitivity/self-reports.js';

/** The measures that are fitted here, so that they can be fitted otherwise. */
const MEASURES = ['eci-refit', 'headway'] as const;

/**
 * One gap under each choice that could have been made otherwise, one at a time, on one as-of day: what moves it most first.
 * `headway` draws its chains again for every row, which takes minutes.
 *
 * @param quick refuses what takes minutes
 * @throws HeadwayError for a measure that is not fitted here, and as `gap` does
 */
export async function sensitivity(
  registry: Registry,
  query: GapQuery,
  { quick = false }: { readonly quick?: boolean } = {},
): Promise<SensitivityAnswer> {
  const measure = measureOf(query.measure, quick);
  const since = requireDay(query.since, '--since');
  const groups = parseGroups(query.follower, query.leader);
  const table = await measureTable(registry, measure, query.vintage);
  const asOf = asOfDay(table, query.asOf, since, false);
  const [dataSet] = table.dataSets;
  const { tolerance, level, draws, seed, method } = query;
  const compared = { follower: writePredicate(groups.follower), leader: writePredicate(groups.leader) };
  const rows: SensitivityRow[] = [];
  let base: SensitivityRow | null = null;
  const spanned = { measure, since, asOf, tolerance, level, draws, seed };
  for await (const row of gapRows(registry, dataSet, [compared], spanned)) {
    const [found] = row.gaps;
    if (base === null && found instanceof HeadwayError) throw found;
    const made: SensitivityRow = rowOf(row, method, level, base);
    if (base === null) base = made;
    else rows.push(made);
  }
  const all = base as SensitivityRow;
  const ordered = rows.toSorted(
    (x, y) => moveOf(y.movedMonths) - moveOf(x.movedMonths) || moveOf(y.movedPoints) - moveOf(x.movedPoints),
  );
  const [first] = ordered;
  const largest = first && moveOf(first.movedMonths) > 0 ? first : null;
  return {
    kind: 'sensitivity',
    ...compared,
    measure,
    method,
    tolerance,
    since: query.since,
    level,
    draws,
    seed,
    intervalBasis: 'refit',
    base: all,
    rows: ordered,
    largest,
    alike: ordered.filter((row) => row !== largest && movesAlike(row, largest)).length,
    measured: ordered.filter(({ refused }) => refused === null).length,
    aheadChanges: ordered
      .filter(({ ahead }) => ahead !== null && ahead !== all.ahead)
      .map(({ variant }) => variant),
    selfReports: await selfReports(registry, dataSet, level),
    attribution: attributions(table.dataSets),
    ...provenance(registry, isoDay(asOf), table.vintage),
  };
}

function measureOf(asked: string, quick: boolean): (typeof MEASURES)[number] {
  const measure = MEASURES.find((one) => one === asked);
  if (measure === undefined) {
    throw new HeadwayError({
      code: 'not-fitted',
      what: phrase`${asked} is not fitted here, so that it could be fitted otherwise`,
      where: '--measure',
      remedy: 'use eci-refit or headway',
    });
  }
  if (measure === 'headway' && quick) {
    throw new HeadwayError({
      code: 'takes-minutes',
      what: 'headway is drawn again for every row, which takes minutes',
      where: 'measure',
      remedy: 'use eci-refit here, or headway on the command line',
    });
  }
  return measure;
}

const movesAlike = ({ movedMonths }: SensitivityRow, largest: SensitivityRow | null): boolean =>
  movedMonths !== null && largest !== null && Math.abs(movedMonths - (largest.movedMonths ?? 0)) < 0.001;

const moveOf = (moved: number | null): number => (moved === null ? -1 : Math.abs(moved));

function rowOf(row: GapRow, method: Method, level: number, base: SensitivityRow | null): SensitivityRow {
  const [found] = row.gaps;
  if (found instanceof HeadwayError) {
    return {
      variant: row.variant,
      scores: row.scores,
      ...{ models: null, months: null, average: null, points: null, movedMonths: null, movedPoints: null },
      ...{ censored: false, ahead: null },
      refused: { code: found.code, ...found.phrases.what },
    };
  }
  const { now, nowCensored, average } = definitionOf(found.measured, method);
  const months = toEstimate(now, level);
  const points = toEstimate(found.measured.points, level);
  const moved = (one: { estimate: number } | null, other: { estimate: number } | null | undefined) =>
    one && other ? one.estimate - other.estimate : null;
  return {
    variant: row.variant,
    scores: row.scores,
    models: found.models,
    months,
    average: toEstimate(average.months, level),
    points,
    movedMonths: base && moved(months, base.months),
    movedPoints: base && moved(points, base.points),
    censored: nowCensored,
    ahead:
      points === null ? null : points.estimate > 0 ? 'leader' : points.estimate < 0 ? 'follower' : 'level',
    refused: null,
  };
}

function definitionOf(measured: MeasuredGap, method: Method): Definition {
  if (method === 'daily') return measured.daily;
  return method === 'at-release' ? measured.atRelease : measured.firstReach;
}
