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
