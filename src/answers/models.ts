import {
  dayNumber,
  type ModelRow,
  type ModelsAnswer,
  type ModelsQuery,
  requireDay,
} from '../contract/index.js';
import { centralInterval } from '../measure/index.js';
import { matches, parsePredicate, type Registry, writePredicate } from '../registry/index.js';
import { asOfDay } from './as-of.js';
import { type Entry, measureTable, type TableDraws } from './measures/index.js';
import { attributions, provenance } from './provenance.js';

/** The models of a group with their values on a measure, their rank among those listed, and their records. */
export async function models(registry: Registry, query: ModelsQuery): Promise<ModelsAnswer> {
  const since = requireDay(query.since, '--since');
  const where = query.where === null ? null : parsePredicate(query.where, '--where');
  const table = await measureTable(
    registry,
    query.measure,
    query.vintage,
    query.refitAsOf ? query.asOf : null,
  );
  const asOf = query.asOf === null ? null : asOfDay(table, query.asOf, since, true);
  const listed = table.entries.filter((entry) => {
    const day = entry.releasedOn === null ? null : dayNumber(entry.releasedOn);
    if (asOf !== null && (day === null || day > asOf)) return false;
    return where === null || matches(where, entry) === true;
  });
  const draws = table.draws ? await table.draws(query.draws, query.seed) : null;
  const ranked = [...listed].sort((x, y) => y.value - x.value || (x.version < y.version ? -1 : 1));
  const rank = new Map<number, number>();
  let place = 0;
  for (const [i, entry] of ranked.entries()) {
    if (i === 0 || entry.value !== ranked[i - 1].value) place = i + 1;
    rank.set(entry.id, place);
  }
  const records = recordsAmong(listed, since);
  const ordered = [...listed].sort(order(query.sort));
  return {
    kind: 'models',
    measure: table.measure,
    where: where && writePredicate(where),
    level: query.level,
    total: listed.length,
    models: ordered.slice(0, query.limit).map(
      (entry): ModelRow => ({
        id: `model?${new URLSearchParams({ measure: table.measure, vintage: table.vintage, version: entry.version })}`,
        model: entry.model,
        version: entry.version,
        organisations: [...entry.organisations],
        countries: [...entry.countries],
        access: entry.access,
        licenceClass: entry.licenceClass,
        releasedOn: entry.releasedOn,
        value: valueWithInterval(entry, draws, query.level),
        rank: rank.get(entry.id) ?? null,
        record: records.has(entry.id),
        scores: entry.scores,
      }),
    ),
    attribution: attributions(table.dataSets),
    ...provenance(registry, query.asOf, table.vintage),
  };
}

/** The value with the interval of its draws. */
export function valueWithInterval(entry: Entry, draws: TableDraws | null, level: number): ModelRow['value'] {
  const column =
    draws && Float64Array.from({ length: draws.count }, (_, draw) => draws.value(draw, entry.id));
  const central = column && centralInterval(column, level);
  return {
    estimate: entry.value,
    low: central && Math.min(central.low, entry.value),
    high: central && Math.max(central.high, entry.value),
    level,
  };
}

function order(sort: ModelsQuery['sort']): (x: Entry, y: Entry) => number {
  const byVersion = (x: Entry, y: Entry) => (x.version < y.version ? -1 : 1);
  if (sort === 'released') {
    return (x, y) => (y.releasedOn ?? '').localeCompare(x.releasedOn ?? '') || byVersion(x, y);
  }
  if (sort === 'model') return (x, y) => (x.model < y.model ? -1 : x.model > y.model ? 1 : byVersion(x, y));
  return (x, y) => y.value - x.value || byVersion(x, y);
}

/** The entries that raised the greatest value so far on their release day, from `since`. */
function recordsAmong(entries: readonly Entry[], since: number): Set<number> {
  const dated = entries
    .filter((entry) => entry.access !== 'unreleased' && entry.releasedOn !== null)
    .map((entry) => ({
      id: entry.id,
      value: entry.value,
      day: dayNumber(entry.releasedOn as string) as number,
    }))
    .filter(({ day }) => day >= since)
    .sort((x, y) => x.day - y.day || y.value - x.value || x.id - y.id);
  const records = new Set<number>();
  let best = Number.NEGATIVE_INFINITY;
  for (const { id, value } of dated) {
    if (value <= best) continue;
    best = value;
    records.add(id);
  }
  return records;
}
