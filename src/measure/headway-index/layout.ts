/** What the model is built for: how many models, lines of versions, benchmarks and factors. */
export interface Shape {
  readonly models: number;
  /** Lines that hold several versions of one model; a version of its own belongs to none. */
  readonly lines: number;
  readonly benchmarks: number;
  readonly factors: number;
}

/** Where each kind of parameter starts in the position vector of the sampler. */
export interface Layout extends Shape {
  /** Ability of each model, or where it has a line its departure from it, standardised; then each line's ability. */
  readonly ability: number;
  readonly lineAbility: number;
  /** Row-major: factors of each model, then of each line. */
  readonly factor: number;
  readonly lineFactor: number;
  readonly difficulty: number;
  readonly logSlope: number;
  readonly floor: number;
  readonly ceiling: number;
  readonly logNoise: number;
  /** Row-major: loadings of each benchmark. */
  readonly loading: number;
  readonly hyper: number;
  readonly size: number;
}

/** Positions of the hyperparameters, counted from `Layout.hyper`; the scale of the factors, where there are any, comes last. */
export const HYPER = {
  logDifficultyDeviation: 0,
  meanLogSlope: 1,
  logSlopeDeviation: 2,
  meanLogNoise: 3,
  logNoiseDeviation: 4,
  meanFloor: 5,
  meanCeiling: 6,
  noisePower: 7,
  logDegrees: 8,
  lineShare: 9,
  lineFactorShare: 10,
  meanDifficulty: 11,
  abilityRise: 12,
  slopeRise: 13,
  logFactorScale: 14,
} as const;

export function layoutOf(shape: Shape): Layout {
  const { models, lines, benchmarks, factors } = shape;
  let size = 0;
  const take = (count: number) => {
    const at = size;
    size += count;
    return at;
  };
  return {
    ...shape,
    ability: take(models),
    lineAbility: take(lines),
    factor: take(models * factors),
    lineFactor: take(lines * factors),
    difficulty: take(benchmarks),
    logSlope: take(benchmarks),
    floor: take(benchmarks),
    ceiling: take(benchmarks),
    logNoise: take(benchmarks),
    loading: take(benchmarks * factors),
    hyper: take(HYPER.logFactorScale + Math.min(1, factors)),
    size,
  };
}
