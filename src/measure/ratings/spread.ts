import { normalQuantile } from './normal-quantile.js';

/** What is known of the error of log strengths: enough for an interval of each and an order of any two. */
export interface Spread {
  /** Null where that side has no bound. */
  interval(i: number): { low: number | null; high: number | null };
  /** Whether i stands above j beyond doubt: the two-sided interval of their difference lies above 0. */
  above(i: number, j: number): boolean;
}

/** From a covariance matrix (row-major, rows of `width`), by the normal distribution. */
export function normalSpread(
  strengths: Float64Array,
  covariance: Float64Array,
  width: number,
  level: number,
): Spread {
  const z = normalQuantile((1 + level) / 2);
  const entry = (i: number, j: number) => covariance[i * width + j];
  return {
    interval(i) {
      const half = z * Math.sqrt(Math.max(0, entry(i, i)));
      return { low: strengths[i] - half, high: strengths[i] + half };
    },
    above(i, j) {
      const variance = Math.max(0, entry(i, i) + entry(j, j) - 2 * entry(i, j));
      const difference = strengths[i] - strengths[j];
      return difference > 1e-9 && difference > z * Math.sqrt(variance);
    },
  };
}

/** From draws, by their quantiles; a draw that is not a number bounds neither side. */
export function drawnSpread(draws: readonly Float64Array[], level: number): Spread {
  const tail = (1 - level) / 2;
  const quantile = (i: number, share: number, unknown: number) => {
    const values = Float64Array.from(draws, (draw) => (Number.isNaN(draw[i]) ? unknown : draw[i])).sort();
    const position = share * (values.length - 1);
    const below = values[Math.floor(position)];
    const above = values[Math.ceil(position)];
    const value = below === above ? below : below + (position - Math.floor(position)) * (above - below);
    return Number.isFinite(value) ? value : null;
  };
  return {
    interval: (i) =>
      draws.length === 0
        ? { low: null, high: null }
        : { low: quantile(i, tail, -Infinity), high: quantile(i, 1 - tail, Infinity) },
    above(i, j) {
      let count = 0;
      for (const draw of draws) if (draw[i] > draw[j]) count++;
      return draws.length > 0 && count >= (1 - tail) * draws.length;
    },
  };
}
