import { type ClaimsAnswer, DEFAULTS, isoDay, requireDay } from '../../contract/index.js';
import { gapHistory } from '../../measure/index.js';
import { earlierModels, perRegistry, type Registry } from '../../registry/index.js';
import { valueDays } from '../as-of.js';
import { tableWithDraws } from '../check/table-with-draws.js';
import { toEstimate } from '../estimate.js';
import { parseGroups, sidesOf } from '../groups.js';

/** The gap of China behind the United States week by week by the newest data, for the picture of what was claimed. */
export const measuredGap = perRegistry(async (registry: Registry): Promise<ClaimsAnswer['measured']> => {
  const since = requireDay(DEFAULTS.since, '--since');
  const { table, draws } = await tableWithDraws(registry, DEFAULTS.measure, null);
  const groups = parseGroups('country=CN', 'country=US');
  const sides = sidesOf(table, groups, since, await earlierModels(registry));
  const { newest: asOf } = valueDays(table, since);
  const history = gapHistory({ ...sides, draws, since, asOf, tolerance: 0, level: LEVEL });
  return history.flatMap(({ day, months }) => {
    const estimate = toEstimate(months, LEVEL);
    return estimate === null ? [] : [{ day: isoDay(day), months: estimate }];
  });
});

const LEVEL = 0.9;

/** From one of the days of a series on which the first of some days falls: the last day before it, or the first. */
export function fromFirstOf(
  measured: ClaimsAnswer['measured'],
  days: readonly string[],
): ClaimsAnswer['measured'] {
  const [first] = [...days].sort();
  const start = first === undefined ? -1 : measured.findLastIndex(({ day }) => day <= first);
  return measured.slice(Math.max(0, start));
}
