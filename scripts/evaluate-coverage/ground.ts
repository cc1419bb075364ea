import { parseGroups, sidesOf } from '../../src/answers/groups.js';
import { measureTable } from '../../src/answers/measures/index.js';
import { anchorGroup, type Refit, SCALE_ANCHORS } from '../../src/answers/refit/refit.js';
import { dayNumber, requireDay } from '../../src/contract/index.js';
import { residualVarianceOf, type ScaleAnchors } from '../../src/measure/index.js';
import { earlierModels, type Registry } from '../../src/registry/index.js';

export const COMPARISONS = [
  { follower: 'country=China', leader: 'country="United States"' },
  { follower: 'access=open-weights', leader: 'access=closed' },
  { follower: 'country=France', leader: 'country="United States"' },
] as const;

const NEIGHBOURS = 5;
const NEAR_DAYS = 180;

/** Positions of the models of both groups of a comparison. */
export interface Pair {
  readonly follower: readonly number[];
  readonly leader: readonly number[];
}

/** What every world shares with the shipped data: models, days, groups, and which benchmarks each was run on. */
export interface Ground {
  readonly refit: Refit;
  /** Release day of each model, as a day number; NaN where it is not known. */
  readonly day: Float64Array;
  readonly pairs: readonly Pair[];
  /** Standard deviation of a score about its expectation. */
  readonly sigma: number;
  readonly since: number;
  /** The two models that fix the scale. */
  readonly anchors: ScaleAnchors;
  /** Of each model: the models of its country and access released nearest to it, itself among them; an anchor of the scale alone. */
  readonly neighbours: readonly (readonly number[])[];
}

export async function loadGround(registry: Registry): Promise<Ground> {
  const table = await measureTable(registry, 'eci-refit', null);
  const { refit } = table;
  if (!refit) throw new Error('the shipped data hold no fit');
  const since = requireDay('2023-01-01', 'since');
  const known = await earlierModels(registry);
  const day = Float64Array.from(table.entries, ({ releasedOn }) => dayNumber(releasedOn ?? '') ?? Number.NaN);
  const kind = table.entries.map(({ countries, access }) => `${[...countries].sort()} ${access}`);
  const [low, high] = SCALE_ANCHORS.map(({ model, points }) => ({
    model: anchorGroup(refit.groups, refit.fit.ability, model),
    points,
  }));
  return {
    refit,
    day,
    anchors: { low, high },
    neighbours: kind.map((own, model) =>
      model === low.model || model === high.model
        ? [model]
        : kind
            .flatMap((other, m) => (other === own && !(Math.abs(day[m] - day[model]) > NEAR_DAYS) ? [m] : []))
            .sort((x, y) => Math.abs(day[x] - day[model]) - Math.abs(day[y] - day[model]) || x - y)
            .slice(0, NEIGHBOURS),
    ),
    pairs: COMPARISONS.map(({ follower, leader }) => {
      const sides = sidesOf(table, parseGroups(follower, leader), since, known);
      return {
        follower: sides.follower.map(({ id }) => id),
        leader: sides.leader.map(({ id }) => id),
      };
    }),
    sigma: Math.sqrt(residualVarianceOf(refit.scores, refit.fit)),
    since,
  };
}
