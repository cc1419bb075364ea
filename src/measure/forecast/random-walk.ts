/** The error of one past forecast that the gap would stay as it was. */
export interface PastError {
  /** Which pair it is of. */
  readonly pair: number;
  /** Months ahead, a whole number from 1. */
  readonly horizon: number;
  /** The gap `horizon` months later less the gap at the origin as known then. */
  readonly error: number;
  /** How much it counts: a pair's origin counts as one month. */
  readonly weight: number;
}

/** A random walk of gaps with calibrated steps. */
export interface RandomWalk {
  /** Variance of a month's step. */
  readonly step: number;
  /** Variance of what later scores change in a gap already measured. */
  readonly revision: number;
  /** The pair's own scale of errors, by pair; 1 for a pair without a past. */
  readonly scale: ReadonlyMap<number, number>;
}

/** A normal forecast. */
export interface NormalForecast {
  readonly mean: number;
  readonly deviation: number;
}

/** The pool weighs in a pair's scale like so many months of its own. */
const POOL_MONTHS = 12;
const LEAST_ERRORS = 20;
const LEAST_VARIANCE = 1e-12;

/**
 * Fits the steps of a random walk to past errors: their squares by weighted least squares on 1 and the horizon,
 * neither part negative, then each pair's scale, drawn to 1.
 *
 * @returns null where there are too few errors
 */
export function calibrateRandomWalk(past: readonly PastError[]): RandomWalk | null {
  if (past.length < LEAST_ERRORS) return null;
  const { step, revision } = variancesOf(past);
  const sums = new Map<number, { ratio: number; weight: number }>();
  for (const { pair, horizon, error, weight } of past) {
    const sum = sums.get(pair) ?? { ratio: 0, weight: 0 };
    const ratio = sum.ratio + (weight * error ** 2) / (revision + step * horizon);
    sums.set(pair, { ratio, weight: sum.weight + weight });
  }
  const scale = new Map(
    [...sums].map(([pair, { ratio, weight }]) => [
      pair,
      Math.sqrt((POOL_MONTHS + ratio) / (POOL_MONTHS + weight)),
    ]),
  );
  return { step, revision, scale };
}

function variancesOf(past: readonly PastError[]): { step: number; revision: number } {
  let [n, x, xx, y, xy] = [0, 0, 0, 0, 0];
  for (const { horizon, error, weight } of past) {
    const w = weight / horizon ** 2;
    n += w;
    x += w * horizon;
    xx += w * horizon ** 2;
    y += w * error ** 2;
    xy += w * horizon * error ** 2;
  }
  const determinant = n * xx - x * x;
  const step = determinant > 1e-12 ? (n * xy - x * y) / determinant : xy / xx;
  const revision = (y - step * x) / n;
  if (step <= 0) return { step: LEAST_VARIANCE, revision: Math.max(LEAST_VARIANCE, y / n) };
  if (revision < 0) return { step: Math.max(LEAST_VARIANCE, xy / xx), revision: 0 };
  return { step: Math.max(LEAST_VARIANCE, step), revision };
}

/** The forecast of a pair's gap, `horizon` months (any positive number) after it stood at `base`. */
export function forecastRandomWalk(
  { step, revision, scale }: RandomWalk,
  { pair, base }: { readonly pair: number; readonly base: number },
  horizon: number,
): NormalForecast {
  return { mean: base, deviation: (scale.get(pair) ?? 1) * Math.sqrt(revision + step * horizon) };
}
