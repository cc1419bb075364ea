import { parseGroups, sidesOf } from '../../src/answers/groups.js';
import { measureTable } from '../../src/answers/measures/index.js';
import { dayNumber, requireDay } from '../../src/contract/index.js';
import { byDay, frontierOf, Random } from '../../src/measure/index.js';
import { earlierModels, type Registry } from '../../src/registry/index.js';
import { imputed, trendOf } from './imputation.js';

/** The day of the worked case: the level of China then, and the models of the United States known to be earlier. */
export const DAY = '2024-02-21';
const DRAWS = 1000;

/** A listed earlier model, and the share of draws in which its imputed ability reaches the follower's level of the day. */
export interface Reached {
  readonly version: string;
  readonly releasedOn: string;
  readonly surpassedBy: string;
  readonly share: number;
}

/** How often each listed model without scores would have stood where China stood on the day, on the shipped data. */
export async function reachedOnTheDay(registry: Registry): Promise<Reached[]> {
  const table = await measureTable(registry, 'eci-refit', null);
  const draws = await table.draws?.(DRAWS, 1);
  if (!draws) throw new Error('no draws');
  const since = requireDay('2023-01-01', 'since');
  const at = requireDay(DAY, 'day');
  const known = await earlierModels(registry);
  const { leader, follower, earlierLeaders } = sidesOf(
    table,
    parseGroups('country=China', 'country="United States"'),
    since,
    known,
  );
  const firstYear = table.entries.flatMap(({ id, releasedOn }) => {
    const day = dayNumber(releasedOn ?? '');
    return day !== null && day >= since && day < since + 365 ? [{ id, day }] : [];
  });
  const levels = Float64Array.from({ length: DRAWS }, (_, draw) => {
    const values = ({ id }: { readonly id: number }) => draws.value(draw, id);
    return frontierOf(byDay(follower), since, at, values).value.at(-1) ?? Number.NaN;
  });
  const trends = Array.from({ length: DRAWS }, (_, draw) =>
    trendOf(firstYear.map(({ id, day }) => ({ day, value: draws.value(draw, id) }))),
  );
  const scoredNames = new Map(leader.map(({ id }) => [table.entries[id].model, id]));
  const random = new Random(1);
  return earlierLeaders
    .filter(({ id }) => id < 0)
    .map(({ id, day }) => {
      const facts = known[-1 - id];
      const surpasser = scoredAbove(facts.surpassedBy, known, scoredNames);
      let reached = 0;
      for (let draw = 0; draw < DRAWS; draw++) {
        const below = surpasser === null ? Number.POSITIVE_INFINITY : draws.value(draw, surpasser);
        const value = imputed({ day, below, above: Number.NEGATIVE_INFINITY }, trends[draw], random);
        if (value >= levels[draw]) reached++;
      }
      return {
        version: facts.version,
        releasedOn: facts.releasedOn ?? '',
        surpassedBy: surpasser === null ? facts.surpassedBy : table.entries[surpasser].model,
        share: reached / DRAWS,
      };
    })
    .sort((x, y) => y.share - x.share);
}

/** The first scored model up a chain of what surpassed what. */
function scoredAbove(
  name: string,
  known: Awaited<ReturnType<typeof earlierModels>>,
  scored: ReadonlyMap<string, number>,
): number | null {
  for (let at = name, steps = 0; steps <= known.length; steps++) {
    const id = scored.get(at);
    if (id !== undefined) return id;
    const next = known.find(({ version }) => version === at)?.surpassedBy;
    if (next === undefined) return null;
    at = next;
  }
  return null;
}
