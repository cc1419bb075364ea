/** The sandwich A⁻¹ B A⁻¹ for symmetric B (row-major), with A given by its Cholesky factor. */
export function sandwich(factor: Float64Array, n: number, middle: Float64Array): Float64Array {
  return solveColumns(factor, n, transpose(n, solveColumns(factor, n, middle)));
}

/** A⁻¹ B, all columns of B at once: a row at a time, so that memory is read in order. */
function solveColumns(factor: Float64Array, n: number, b: Float64Array): Float64Array {
  const solved = b.slice();
  for (let i = 0; i < n; i++) {
    subtractRows(solved, n, i, 0, i, factor, i * n, 1);
    divideRow(solved, n, i, factor[i * n + i]);
  }
  for (let i = n - 1; i >= 0; i--) {
    subtractRows(solved, n, i, i + 1, n, factor, i, n);
    divideRow(solved, n, i, factor[i * n + i]);
  }
  return solved;
}

/** Takes off row `to` each row k from `first` to `end` times `factor[at + k · stride]`: four rows at a time. */
function subtractRows(
  matrix: Float64Array,
  n: number,
  to: number,
  first: number,
  end: number,
  factor: Float64Array,
  at: number,
  stride: number,
): void {
  const own = to * n;
  let k = first;
  for (; k + 3 < end; k += 4) {
    const [f0, f1] = [factor[at + k * stride], factor[at + (k + 1) * stride]];
    const [f2, f3] = [factor[at + (k + 2) * stride], factor[at + (k + 3) * stride]];
    const row = k * n;
    for (let c = 0; c < n; c++) {
      matrix[own + c] -=
        f0 * matrix[row + c] +
        f1 * matrix[row + n + c] +
        f2 * matrix[row + 2 * n + c] +
        f3 * matrix[row + 3 * n + c];
    }
  }
  for (; k < end; k++) {
    const f = factor[at + k * stride];
    for (let c = 0; c < n; c++) matrix[own + c] -= f * matrix[k * n + c];
  }
}

function divideRow(matrix: Float64Array, n: number, row: number, by: number): void {
  for (let c = 0; c < n; c++) matrix[row * n + c] /= by;
}

function transpose(n: number, matrix: Float64Array): Float64Array {
  const turned = new Float64Array(n * n);
  for (let i = 0; i < n; i++) for (let j = 0; j < n; j++) turned[j * n + i] = matrix[i * n + j];
  return turned;
}
