/** Coefficients that bring a weighted sum of columns nearest to a target, and the share of it they explain. */
export interface LeastSquares {
  readonly coefficients: number[];
  /** 1 − |residual|² / |target|²; no mean is removed. */
  readonly explained: number;
}

/**
 * Ordinary least squares without intercept by modified Gram-Schmidt, run twice for accuracy.
 *
 * @param columns each as long as the target
 * @returns null when a column is, to one part in 10⁹, a combination of the earlier ones
 */
export function leastSquares(columns: readonly Float64Array[], target: Float64Array): LeastSquares | null {
  const k = columns.length;
  const basis: Float64Array[] = [];
  const upper: number[][] = [];
  for (const column of columns) {
    const rest = Float64Array.from(column);
    const row = new Array<number>(k).fill(0);
    const before = norm(rest);
    for (let pass = 0; pass < 2; pass++) {
      basis.forEach((direction, i) => {
        const share = dot(direction, rest);
        row[i]! += share;
        addScaled(rest, direction, -share);
      });
    }
    const length = norm(rest);
    if (!(length > before * 1e-9)) return null;
    row[basis.length] = length;
    upper.push(row);
    basis.push(rest.map((value) => value / length));
  }
  const residual = Float64Array.from(target);
  const shares = basis.map((direction) => {
    const share = dot(direction, residual);
    addScaled(residual, direction, -share);
    return share;
  });
  const coefficients = new Array<number>(k).fill(0);
  for (let i = k - 1; i >= 0; i--) {
    let value = shares[i]!;
    for (let j = i + 1; j < k; j++) value -= upper[j]![i]! * coefficients[j]!;
    coefficients[i] = value / upper[i]![i]!;
  }
  const whole = dot(target, target);
  return { coefficients, explained: whole > 0 ? 1 - dot(residual, residual) / whole : 0 };
}

function dot(a: Float64Array, b: Float64Array): number {
  let sum = 0;
  for (let i = 0; i < a.length; i++) sum += a[i]! * b[i]!;
  return sum;
}

function norm(a: Float64Array): number {
  return Math.sqrt(dot(a, a));
}

function addScaled(a: Float64Array, b: Float64Array, factor: number): void {
  for (let i = 0; i < a.length; i++) a[i]! += factor * b[i]!;
}
