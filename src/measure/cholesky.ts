/**
 * Factors a symmetric positive definite matrix in place: A = L · Lᵀ. Only the lower triangle is read and
 * written; row-major, `size` × `size`.
 *
 * @param first by pair of rows: the first pair of columns that is not zero; what stands before is neither read nor
 * written (the envelope method of George and Liu 1981). Absent: every column counts.
 * @param leastPivot a pivot at most this part of its diagonal element counts as none: 0 for any positive one
 * @returns false when the matrix is not positive definite; the content is then undefined
 */
export function choleskyFactor(
  matrix: Float64Array,
  size: number,
  leastPivot = 0,
  first?: Int32Array,
): boolean {
  for (let i = 0; i < size; i += 2) {
    const paired = i + 1 < size;
    const rowI = i * size;
    const rowNext = paired ? rowI + size : rowI;
    const begin = first ? 2 * first[i >> 1] : 0;
    for (let j = begin; j + 1 < i; j += 2) {
      const beginJ = first ? Math.max(begin, 2 * first[j >> 1]) : 0;
      const rowJ = j * size;
      const rowK = rowJ + size;
      let [s00, s01, s10, s11] = [
        matrix[rowI + j],
        matrix[rowI + j + 1],
        matrix[rowNext + j],
        matrix[rowNext + j + 1],
      ];
      for (let k = beginJ; k < j; k++) {
        const a = matrix[rowI + k];
        const b = matrix[rowNext + k];
        const c = matrix[rowJ + k];
        const d = matrix[rowK + k];
        s00 -= a * c;
        s01 -= a * d;
        s10 -= b * c;
        s11 -= b * d;
      }
      const inverse0 = 1 / matrix[rowJ + j];
      const across = matrix[rowK + j];
      const inverse1 = 1 / matrix[rowK + j + 1];
      s00 *= inverse0;
      s10 *= inverse0;
      matrix[rowI + j] = s00;
      matrix[rowI + j + 1] = (s01 - s00 * across) * inverse1;
      if (paired) {
        matrix[rowNext + j] = s10;
        matrix[rowNext + j + 1] = (s11 - s10 * across) * inverse1;
      }
    }
    let [d00, d10, d11] = [matrix[rowI + i], matrix[rowNext + i], paired ? matrix[rowNext + i + 1] : 1];
    const [least0, least1] = [leastPivot * Math.abs(d00), leastPivot * Math.abs(d11)];
    for (let k = begin; k < i; k++) {
      const a = matrix[rowI + k];
      const b = matrix[rowNext + k];
      d00 -= a * a;
      d10 -= a * b;
      d11 -= b * b;
    }
    if (!(d00 > least0)) return false;
    const root = Math.sqrt(d00);
    matrix[rowI + i] = root;
    if (!paired) break;
    d10 /= root;
    d11 -= d10 * d10;
    if (!(d11 > least1)) return false;
    matrix[rowNext + i] = d10;
    matrix[rowNext + i + 1] = Math.sqrt(d11);
  }
  return true;
}

/** Solves L · x = b in place. */
export function solveLower(factor: Float64Array, size: number, b: Float64Array): void {
  for (let i = 0; i < size; i++) {
    let sum = b[i];
    const row = i * size;
    for (let k = 0; k < i; k++) sum -= factor[row + k] * b[k];
    b[i] = sum / factor[row + i];
  }
}

/** Solves Lᵀ · x = b in place. */
export function solveUpper(factor: Float64Array, size: number, b: Float64Array): void {
  for (let i = size - 1; i >= 0; i--) {
    const value = b[i] / factor[i * size + i];
    b[i] = value;
    const row = i * size;
    for (let k = 0; k < i; k++) b[k] -= factor[row + k] * value;
  }
}

/** Solves (L · Lᵀ) · x = b in place. */
export function solveCholesky(factor: Float64Array, size: number, b: Float64Array): void {
  solveLower(factor, size, b);
  solveUpper(factor, size, b);
}
