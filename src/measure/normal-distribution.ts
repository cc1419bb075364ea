const NUMERATOR = [
  220.206867912376, 221.213596169931, 112.07929149787, 33.912866078383, 6.37396220353165, 0.700383064443688,
  3.52624965998911e-2,
];
const DENOMINATOR = [
  440.413735824752, 793.826512519948, 637.333633378831, 296.564248779674, 86.7807322029461, 16.064177579207,
  1.75566716318264, 8.83883476483184e-2,
];

/** The share of a standard normal distribution below `x`, to about 1e-14 (Hart 1968, as given by West 2005). */
export function normalCumulative(x: number): number {
  const z = Math.abs(x);
  if (z > 37) return x > 0 ? 1 : 0;
  const density = Math.exp((-z * z) / 2);
  const tail =
    z < 7.07106781186547
      ? (density * polynomial(NUMERATOR, z)) / polynomial(DENOMINATOR, z)
      : density / (z + 1 / (z + 2 / (z + 3 / (z + 4 / (z + 0.65))))) / 2.506628274631;
  return x > 0 ? 1 - tail : tail;
}

/** The density of the standard normal distribution at `x`. */
export function normalDensity(x: number): number {
  return Math.exp((-x * x) / 2) / Math.sqrt(2 * Math.PI);
}

function polynomial(coefficients: readonly number[], x: number): number {
  return coefficients.reduceRight((sum, coefficient) => sum * x + coefficient, 0);
}
