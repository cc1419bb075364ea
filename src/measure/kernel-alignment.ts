/**
 * Unbiased centred kernel alignment of two kernels over the same n things: HSIC₁(K, L) / √(HSIC₁(K, K)
 * HSIC₁(L, L)) with the unbiased estimator of Song et al. (2012). Zero in expectation for unrelated kernels
 * at every n ≥ 4; null where a kernel has no variation.
 *
 * @param first symmetric, row-major, n × n; its diagonal is not used
 */
export function unbiasedAlignment(first: Float64Array, second: Float64Array, n: number): number | null {
  if (n < 4) throw new RangeError('kernel alignment needs at least four things');
  const own = hsic(first, first, n);
  const other = hsic(second, second, n);
  if (!(own > 0) || !(other > 0)) return null;
  return hsic(first, second, n) / Math.sqrt(own * other);
}

function hsic(first: Float64Array, second: Float64Array, n: number): number {
  let trace = 0;
  let firstSum = 0;
  let secondSum = 0;
  let cross = 0;
  for (let i = 0; i < n; i++) {
    let firstRow = 0;
    let secondRow = 0;
    for (let j = 0; j < n; j++) {
      if (i === j) continue;
      const a = first[i * n + j]!;
      const b = second[i * n + j]!;
      trace += a * b;
      firstRow += a;
      secondRow += b;
    }
    firstSum += firstRow;
    secondSum += secondRow;
    cross += firstRow * secondRow;
  }
  const total = trace + (firstSum * secondSum) / ((n - 1) * (n - 2)) - (2 * cross) / (n - 2);
  return total / (n * (n - 3));
}
