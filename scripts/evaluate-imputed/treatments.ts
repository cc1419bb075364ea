import { byDay, drawStatistics, type Interval, intervalOf, Random } from '../../src/measure/index.js';
import type { Ground } from '../evaluate-coverage/ground.js';
import { FIGURES, type Figure, measureWorld } from '../evaluate-coverage/measured.js';
import { inPoints, type WorldValues } from '../evaluate-coverage/values.js';
import { TRUNCATED_BEFORE, type World } from '../evaluate-coverage/world.js';
import { imputed, trendOf } from './imputation.js';

/** How known models without scores enter the interval. */
export const TREATMENTS = [
  'bounded by what surpassed it (as it is)',
  'left out',
  'drawn below what surpassed it',
  'drawn by the trend alone',
  'drawn between what it surpasses and what surpassed it',
] as const;
export type Treatment = (typeof TREATMENTS)[number];

/** The intervals of one figure of one comparison in one world. */
export interface Treated {
  readonly figure: Figure;
  readonly truth: number;
  readonly intervals: Readonly<Record<Treatment, Interval>>;
}

const FIRST_YEAR = 365;

/** Each comparison and figure of a world under each treatment. */
export function treatWorld(ground: Ground, world: World, values: WorldValues, seed: number): Treated[] {
  const truth = inPoints(
    ground,
    Array.from(ground.day, (_, model) => model),
    world.truth.ability,
  );
  const scored = (model: number) => !Number.isNaN(values.estimate[model]);
  const lost = (model: number) =>
    !scored(model) && ground.day[model] >= ground.since && ground.day[model] < TRUNCATED_BEFORE;
  const firstYear = Array.from(ground.day.keys()).filter(
    (model) => scored(model) && ground.day[model] < ground.since + FIRST_YEAR,
  );
  const trends = Array.from({ length: values.draws }, (_, draw) =>
    trendOf(firstYear.map((model) => ({ day: ground.day[model], value: values.drawn(draw, model) }))),
  );
  return measureWorld(ground, world, values).flatMap((pair, p) => {
    if (!pair) return [];
    const sides = ground.pairs[p];
    const groupOf = new Map([sides.leader, sides.follower].flatMap((ids) => ids.map((id) => [id, ids])));
    const missing = [...groupOf.keys()].filter(lost);
    const neighbours = new Map(
      missing.map((id) => [id, neighboursOf(id, (groupOf.get(id) ?? []).filter(scored), truth)]),
    );
    const draws = (bounds: { below: boolean; above: boolean } | null) => {
      const random = Random.stream(seed, p);
      const found = new Map(missing.map((id) => [id, new Float64Array(values.draws)]));
      for (let draw = 0; bounds && draw < values.draws; draw++) {
        const drawnOf = (id: number | undefined, none: number) =>
          id === undefined ? none : values.drawn(draw, id);
        for (const id of missing) {
          const { worse, better } = neighbours.get(id) ?? {};
          const known = {
            day: ground.day[id],
            below: drawnOf(bounds.below ? better : undefined, Number.POSITIVE_INFINITY),
            above: drawnOf(bounds.above ? worse : undefined, Number.NEGATIVE_INFINITY),
          };
          (found.get(id) as Float64Array)[draw] = imputed(known, trends[draw], random);
        }
      }
      const releases = (ids: readonly number[]) =>
        byDay(
          ids
            .filter((id) => scored(id) || (bounds && found.has(id)))
            .map((id) => ({ id, day: ground.day[id], value: values.estimate[id] })),
        );
      const span = { since: ground.since, asOf: world.asOf, tolerance: 0 };
      const value = (draw: number, id: number) => found.get(id)?.[draw] ?? values.drawn(draw, id);
      const statistics = drawStatistics(
        releases(sides.leader),
        releases(sides.follower),
        { count: values.draws, value },
        span,
      );
      const figures = FIGURES.map((figure) => [figure, new Float64Array(values.draws)] as const);
      let draw = 0;
      for (const one of statistics) {
        for (const [figure, array] of figures) array[draw] = one[figure];
        draw++;
      }
      return Object.fromEntries(figures) as Record<Figure, Float64Array>;
    };
    const drawn = [
      draws(null),
      draws({ below: true, above: false }),
      draws({ below: false, above: false }),
      draws({ below: true, above: true }),
    ];
    return FIGURES.flatMap((figure) => {
      const today = pair[figure];
      if (!today) return [];
      const others = drawn.map((one) => intervalOf(today.estimate, one[figure], 0.9) as Interval);
      const intervals = Object.fromEntries(
        TREATMENTS.map((name, i) => [name, i === 0 ? today : others[i - 1]]),
      );
      return [{ figure, truth: today.truth, intervals: intervals as Record<Treatment, Interval> }];
    });
  });
}

/** The nearest scored models of its group below and above a model, by the truth of the world. */
function neighboursOf(id: number, scored: readonly number[], truth: Float64Array) {
  const nearest = (ids: readonly number[], better: (x: number, y: number) => boolean) =>
    ids.reduce<number | undefined>(
      (best, one) => (best === undefined || better(truth[one], truth[best]) ? one : best),
      undefined,
    );
  return {
    worse: nearest(
      scored.filter((one) => truth[one] < truth[id]),
      (x, y) => x > y,
    ),
    better: nearest(
      scored.filter((one) => truth[one] >= truth[id]),
      (x, y) => x < y,
    ),
  };
}
