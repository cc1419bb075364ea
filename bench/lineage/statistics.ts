/** Kolmogorov's distance of p-values from the uniform distribution and its asymptotic p (Stephens' correction). */
export function kolmogorov(ps: readonly number[]): { distance: number; p: number } {
  const sorted = [...ps].sort((a, b) => a - b);
  const n = sorted.length;
  let distance = 0;
  sorted.forEach((p, i) => {
    distance = Math.max(distance, (i + 1) / n - p, p - i / n);
  });
  const scaled = (Math.sqrt(n) + 0.12 + 0.11 / Math.sqrt(n)) * distance;
  let p = 0;
  for (let k = 1; k < 100; k++) p += 2 * (-1) ** (k - 1) * Math.exp(-2 * k * k * scaled * scaled);
  return { distance, p: Math.max(0, Math.min(1, p)) };
}

/** Area under the curve: the chance that a positive scores above a negative, ties counting half. */
export function areaUnderCurve(positives: readonly number[], negatives: readonly number[]): number {
  const all = [...positives.map((s) => [s, 1] as const), ...negatives.map((s) => [s, 0] as const)];
  all.sort((a, b) => a[0] - b[0]);
  let below = 0;
  let area = 0;
  for (let i = 0; i < all.length; ) {
    let j = i;
    let positive = 0;
    while (j < all.length && all[j]![0] === all[i]![0]) positive += all[j++]![1];
    const negative = j - i - positive;
    area += positive * (below + negative / 2);
    below += negative;
    i = j;
  }
  return area / (positives.length * negatives.length);
}

/** A share over all pairs of `models` things with its standard error by leaving out one thing at a time. */
export function pairShare(
  models: number,
  hit: (i: number, j: number) => boolean,
): { share: number; error: number } {
  const row = new Float64Array(models);
  let hits = 0;
  for (let j = 1; j < models; j++) {
    for (let i = 0; i < j; i++) {
      if (!hit(i, j)) continue;
      hits++;
      row[i]!++;
      row[j]!++;
    }
  }
  const pairs = (models * (models - 1)) / 2;
  const without = [...row].map((own) => (hits - own) / (pairs - (models - 1)));
  const mean = without.reduce((sum, value) => sum + value, 0) / models;
  const squares = without.reduce((sum, value) => sum + (value - mean) ** 2, 0);
  return { share: hits / pairs, error: Math.sqrt(((models - 1) / models) * squares) };
}
