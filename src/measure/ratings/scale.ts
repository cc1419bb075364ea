/** Points a natural logarithm of strength is worth: 400 / ln 10. */
export const POINTS = 400 / Math.LN10;

/** A rating in points, 400 · log10 of the Bradley-Terry strength with mean 1000, from log strengths of mean 0. */
export function rating(logStrength: number): number {
  return 1000 + POINTS * logStrength;
}

/** Strengths that sum to 1, from natural logarithms. */
export function strengths(logStrengths: ArrayLike<number>): Float64Array {
  const logs = Float64Array.from(logStrengths);
  const top = logs.reduce((a, b) => Math.max(a, b), -Infinity);
  const raw = logs.map((x) => Math.exp(x - top));
  const sum = raw.reduce((a, b) => a + b, 0);
  return raw.map((x) => x / sum);
}
