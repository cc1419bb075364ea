/** What one past forecast would have needed to know: its base, its pull, and what came of it. */
export interface PastOutcome {
  /** Which pair it is of. */
  readonly pair: number;
  /** Months ahead, a whole number from 1. */
  readonly horizon: number;
  /** The gap at the origin, as known then. */
  readonly base: number;
  /** What it is pulled to: its own mean at the origin, as known then. */
  readonly mean: number;
  /** The gap `horizon` months later. */
  readonly outcome: number;
  /** How much it counts. */
  readonly weight: number;
}

/** A walk with a pull: its step a month, and how its error grows. `pull` 1 is a random walk. */
export interface Walk {
  /** What is left of the distance to the mean after a month. */
  readonly pull: number;
  /** Variance of a month's step. */
  readonly step: number;
  /** Variance of what later scores change in a gap already measured. */
  readonly revision: number;
  /** The pair's own scale of errors, by pair; 1 for a pair without a past. */
  readonly scale: ReadonlyMap<number, number>;
}

const LEAST_PULL = 0.7;
/** The pool weighs in a pair's scale like so many months of its own. */
const POOL_MONTHS = 12;
const LEAST_OUTCOMES = 20;

/** Sum of the variances of `horizon` steps, each shrunk by the pull since; a part of a month counts as its part. */
export function stepsVariance(pull: number, horizon: number): number {
  if (pull === 1) return horizon;
  return (1 - pull ** (2 * horizon)) / (1 - pull ** 2);
}

/**
 * Fits a walk to past outcomes: the pull by weighted least squares, the two variances by weighted least squares of the
 * squared errors, neither negative, then each pair's scale.
 *
 * @param pull given: held at that; 1 makes a random walk
 * @returns null where there are too few outcomes
 */
export function calibrateWalk(past: readonly PastOutcome[], pull: number | null): Walk | null {
  if (past.length < LEAST_OUTCOMES) return null;
  const chosen = pull ?? bestPull(past);
  const squares = past.map(
    ({ horizon, base, mean, outcome }) => (outcome - mean - chosen ** horizon * (base - mean)) ** 2,
  );
  const { step, revision } = variances(past, squares, chosen);
  const sums = new Map<number, { ratio: number; weight: number }>();
  past.forEach(({ pair, horizon, weight }, i) => {
    const expected = revision + step * stepsVariance(chosen, horizon);
    const sum = sums.get(pair) ?? { ratio: 0, weight: 0 };
    sums.set(pair, { ratio: sum.ratio + (weight * squares[i]) / expected, weight: sum.weight + weight });
  });
  const scale = new Map(
    [...sums].map(([pair, { ratio, weight }]) => [
      pair,
      Math.sqrt((POOL_MONTHS + ratio) / (POOL_MONTHS + weight)),
    ]),
  );
  return { pull: chosen, step, revision, scale };
}

function bestPull(past: readonly PastOutcome[]): number {
  let [best, least] = [1, Number.POSITIVE_INFINITY];
  for (let percent = 100; percent >= 100 * LEAST_PULL; percent--) {
    const pull = percent / 100;
    let loss = 0;
    for (const { horizon, base, mean, outcome, weight } of past) {
      loss += (weight / horizon) * (outcome - mean - pull ** horizon * (base - mean)) ** 2;
    }
    if (loss < least) [best, least] = [pull, loss];
  }
  return best;
}

/** Squared errors on 1 and the steps' variance, each weighed by its horizon's own spread; neither part negative. */
function variances(past: readonly PastOutcome[], squares: readonly number[], pull: number) {
  let [n, v, vv, s, sv] = [0, 0, 0, 0, 0];
  past.forEach(({ horizon, weight }, i) => {
    const x = stepsVariance(pull, horizon);
    const w = weight / horizon ** 2;
    n += w;
    v += w * x;
    vv += w * x * x;
    s += w * squares[i];
    sv += w * x * squares[i];
  });
  const determinant = n * vv - v * v;
  const step = determinant > 1e-12 ? (n * sv - v * s) / determinant : sv / vv;
  const revision = (s - step * v) / n;
  const least = 1e-12;
  if (step <= 0) return { step: least, revision: Math.max(least, s / n) };
  if (revision < 0) return { step: Math.max(least, sv / vv), revision: 0 };
  return { step: Math.max(least, step), revision };
}

/** A normal forecast. */
export interface NormalForecast {
  readonly mean: number;
  readonly deviation: number;
}

/** The forecast of a pair's gap, `horizon` months (any positive number) after it stood at `base`. */
export function forecastWalk(
  walk: Walk,
  { pair, base, mean }: { readonly pair: number; readonly base: number; readonly mean: number },
  horizon: number,
): NormalForecast {
  const variance = walk.revision + walk.step * stepsVariance(walk.pull, horizon);
  return {
    mean: mean + walk.pull ** horizon * (base - mean),
    deviation: (walk.scale.get(pair) ?? 1) * Math.sqrt(variance),
  };
}
