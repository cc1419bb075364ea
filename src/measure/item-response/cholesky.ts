/**
 * Factors a symmetric positive definite matrix in place: A = L · Lᵀ. Only the lower triangle is read and
 * written; row-major, `size` × `size`.
 *
 * @returns false when the matrix is not positive definite; the content is then undefined
 */
export function choleskyFactor(matrix: Float64Array, size: number): boolean {
  for (let i = 0; i < size; i++) {
    const rowI = i * size;
    for (let j = 0; j <= i; j++) {
      const rowJ = j * size;
      let sum = matrix[rowI + j];
      for (let k = 0; k < j; k++) sum -= matrix[rowI + k] * matrix[rowJ + k];
      if (i === j) {
        if (!(sum > 0)) return false;
        matrix[rowI + i] = Math.sqrt(sum);
      } else matrix[rowI + j] = sum / matrix[rowJ + j];
    }
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
