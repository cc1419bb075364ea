/** Abilities of the models, difficulties and slopes of the benchmarks, in logits. */
export interface Parameters {
  readonly ability: Float64Array;
  readonly difficulty: Float64Array;
  readonly slope: Float64Array;
}

/** A normal prior on each kind of parameter: ½ · precision · (value − mean)² is added to the objective. */
export interface Prior {
  readonly ability: { readonly mean: number; readonly precision: number };
  readonly difficulty: { readonly mean: number; readonly precision: number };
  readonly slope: { readonly mean: number; readonly precision: number };
}

/** The box of the published method: abilities and difficulties in [−10, 10], slopes in [0.1, 10]. */
export const BOUNDS = { ability: [-10, 10], difficulty: [-10, 10], slope: [0.1, 10] } as const;

/** The strength of the published penalty. */
export const PUBLISHED_STRENGTH = 0.1;

/**
 * The penalty of the published method: one residual sqrt(0.1 · Σθ² / n), θ all abilities, all difficulties
 * and the free slopes, n their number. As a prior, its precision is 0.1 / n.
 */
export function publishedPenalty(models: number, benchmarks: number, strength = PUBLISHED_STRENGTH): Prior {
  const each = { mean: 0, precision: strength / (models + 2 * benchmarks - 1) };
  return { ability: each, difficulty: each, slope: each };
}

/** The logistic function. */
export function sigmoid(x: number): number {
  return 1 / (1 + Math.exp(-x));
}

/** Copies parameters, so that a fit can start from them. */
export function copyParameters({ ability, difficulty, slope }: Parameters): Parameters {
  return { ability: ability.slice(), difficulty: difficulty.slice(), slope: slope.slice() };
}

/** The nearest value in [low, high]. */
export function clamp(value: number, [low, high]: readonly [number, number]): number {
  return value < low ? low : value > high ? high : value;
}
