/**
 * Lower Cholesky factor of a symmetric matrix (row-major, `n` × `n`, only its lower triangle is read), or
 * null when the matrix is not positive definite to working precision.
 */
export function cholesky(matrix: Float64Array, n: number): Float64Array | null {
  const factor = new Float64Array(n * n);
  for (let i = 0; i < n; i++) {
    const rowI = i * n;
    for (let j = 0; j <= i; j++) {
      const rowJ = j * n;
      let sum = matrix[rowI + j];
      for (let k = 0; k < j; k++) sum -= factor[rowI + k] * factor[rowJ + k];
      if (j < i) factor[rowI + j] = sum / factor[rowJ + j];
      else {
        if (!(sum > 1e-14 * Math.abs(matrix[rowI + i]))) return null;
        factor[rowI + i] = Math.sqrt(sum);
      }
    }
  }
  return factor;
}

/** Solves (L Lᵀ) x = b in place of b, where L is a lower Cholesky factor. */
export function solveCholesky(factor: Float64Array, n: number, b: Float64Array): void {
  for (let i = 0; i < n; i++) {
    let sum = b[i];
    for (let k = 0; k < i; k++) sum -= factor[i * n + k] * b[k];
    b[i] = sum / factor[i * n + i];
  }
  for (let i = n - 1; i >= 0; i--) {
    const value = b[i] / factor[i * n + i];
    b[i] = value;
    for (let k = 0; k < i; k++) b[k] -= factor[i * n + k] * value;
  }
}

/** The sandwich A⁻¹ B A⁻¹ for symmetric B (row-major), with A given by its Cholesky factor. */
export function sandwich(factor: Float64Array, n: number, middle: Float64Array): Float64Array {
  return solveColumns(factor, n, transpose(n, solveColumns(factor, n, middle)));
}

/** A⁻¹ B, all columns of B at once: a row at a time, so that memory is read in order. */
function solveColumns(factor: Float64Array, n: number, b: Float64Array): Float64Array {
  const solved = b.slice();
  const subtract = (from: number, row: number, times: number) => {
    for (let c = 0; c < n; c++) solved[from * n + c] -= times * solved[row * n + c];
  };
  const divide = (row: number, by: number) => {
    for (let c = 0; c < n; c++) solved[row * n + c] /= by;
  };
  for (let i = 0; i < n; i++) {
    for (let k = 0; k < i; k++) subtract(i, k, factor[i * n + k]);
    divide(i, factor[i * n + i]);
  }
  for (let i = n - 1; i >= 0; i--) {
    divide(i, factor[i * n + i]);
    for (let k = 0; k < i; k++) subtract(k, i, factor[i * n + k]);
  }
  return solved;
}

function transpose(n: number, matrix: Float64Array): Float64Array {
  const turned = new Float64Array(n * n);
  for (let i = 0; i < n; i++) for (let j = 0; j < n; j++) turned[j * n + i] = matrix[i * n + j];
  return turned;
}
