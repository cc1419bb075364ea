import { type GapAnswer, type GapQuery, isoDay, requireDay } from '../contract/index.js';
import { measureGap } from '../measure/index.js';
import { dataSets, earlierModels, type Registry } from '../registry/index.js';
import { valueDays } from './as-of.js';
import { type Groups, sidesOf } from './groups.js';
import { type MeasureTable, measureTable } from './measures/index.js';

/**
 * The same gap on Epoch's index as published, in every other vintage that is held, without intervals: on the
 * same day where the vintage reaches it, else on its own newest day.
 */
export async function otherVintages(
  registry: Registry,
  query: GapQuery,
  groups: Groups,
  table: MeasureTable,
  asOf: number,
): Promise<GapAnswer['otherVintages']> {
  if (table.unit !== 'points') return [];
  const since = requireDay(query.since, '--since');
  const known = await earlierModels(registry);
  const days = (await dataSets(registry))
    .filter((set) => set.source === 'epoch-eci')
    .map((set) => set.publishedOn)
    .filter((day) => table.measure !== 'eci' || day !== table.vintage);
  const found: GapAnswer['otherVintages'] = [];
  for (const vintage of days) {
    const other = await measureTable(registry, 'eci', vintage);
    const sides = sidesOf(other, groups, since, known);
    const day = Math.min(asOf, valueDays(other, since).newest);
    const { tolerance, level } = query;
    const measured = measureGap({ ...sides, draws: null, since, asOf: day, tolerance, level });
    const definition =
      query.method === 'daily'
        ? measured.daily
        : query.method === 'at-release'
          ? measured.atRelease
          : measured.firstReach;
    found.push({
      measure: 'eci',
      vintage,
      asOf: isoDay(day),
      months: definition.now?.estimate ?? null,
      firstReachMonths: measured.firstReach.now?.estimate ?? null,
    });
  }
  return found;
}
