import { choleskyFactor, solveLower, solveUpper } from '../cholesky.js';

/** A few parameters that are coupled among themselves, to later blocks and to the tail, and to nothing else. */
export interface ArrowBlock {
  /** Positions of its own parameters. */
  readonly own: Int32Array;
  /** Positions, all later in the order of elimination, that its parameters are coupled to. */
  readonly rows: Int32Array;
  /** Row-major `own` × `own`; of the symmetric matrix the lower triangle counts. */
  readonly square: Float64Array;
  /** Row-major `rows` × `own`. */
  readonly coupling: Float64Array;
}

/** A symmetric matrix in blocks that are eliminated first, and a dense tail: the last positions. */
export interface Arrow {
  /** In the order of elimination. */
  readonly blocks: readonly ArrowBlock[];
  readonly tailStart: number;
  /** Row-major, the lower triangle counts. */
  readonly tail: Float64Array;
  readonly size: number;
  /** Adds to the element of two positions, in either order; each pair that one block couples has one. */
  readonly add: (one: number, other: number, value: number) => void;
}

/**
 * Factors the matrix in place: A = L · Lᵀ, block by block.
 *
 * @returns false where it is not positive definite
 */
export function factorArrow({ blocks, tail, tailStart, size, add }: Arrow): boolean {
  for (const { own, rows, square, coupling } of blocks) {
    const width = own.length;
    if (!choleskyFactor(square, width)) return false;
    for (let r = 0; r < rows.length; r++)
      solveLower(square, width, coupling.subarray(r * width, (r + 1) * width));
    for (let r = 0; r < rows.length; r++) {
      for (let c = 0; c <= r; c++) {
        let sum = 0;
        for (let k = 0; k < width; k++) sum += coupling[r * width + k] * coupling[c * width + k];
        add(rows[r], rows[c], -sum);
      }
    }
  }
  return choleskyFactor(tail, size - tailStart);
}

/** Solves L · y = x in place, by the factor of `factorArrow`. */
export function solveArrowLower({ blocks, tail, tailStart, size }: Arrow, x: Float64Array): void {
  for (const { own, rows, square, coupling } of blocks) {
    const width = own.length;
    for (let i = 0; i < width; i++) {
      let sum = x[own[i]];
      for (let k = 0; k < i; k++) sum -= square[i * width + k] * x[own[k]];
      x[own[i]] = sum / square[i * width + i];
    }
    if (width === 3) {
      const [first, second, third] = [x[own[0]], x[own[1]], x[own[2]]];
      for (let r = 0, c = 0; r < rows.length; r++, c += 3) {
        x[rows[r]] -= coupling[c] * first + coupling[c + 1] * second + coupling[c + 2] * third;
      }
      continue;
    }
    for (let r = 0; r < rows.length; r++) {
      let sum = 0;
      for (let k = 0; k < width; k++) sum += coupling[r * width + k] * x[own[k]];
      x[rows[r]] -= sum;
    }
  }
  solveLower(tail, size - tailStart, x.subarray(tailStart));
}

/** Solves Lᵀ · y = x in place, by the factor of `factorArrow`. */
export function solveArrowUpper({ blocks, tail, tailStart, size }: Arrow, x: Float64Array): void {
  solveUpper(tail, size - tailStart, x.subarray(tailStart));
  for (let b = blocks.length - 1; b >= 0; b--) {
    const { own, rows, square, coupling } = blocks[b];
    const width = own.length;
    if (width === 3) {
      let [first, second, third] = [x[own[0]], x[own[1]], x[own[2]]];
      for (let r = 0, c = 0; r < rows.length; r++, c += 3) {
        const value = x[rows[r]];
        first -= coupling[c] * value;
        second -= coupling[c + 1] * value;
        third -= coupling[c + 2] * value;
      }
      x[own[0]] = first;
      x[own[1]] = second;
      x[own[2]] = third;
    } else
      for (let r = 0; r < rows.length; r++) {
        const value = x[rows[r]];
        for (let k = 0; k < width; k++) x[own[k]] -= coupling[r * width + k] * value;
      }
    for (let i = width - 1; i >= 0; i--) {
      const value = x[own[i]] / square[i * width + i];
      x[own[i]] = value;
      for (let k = 0; k < i; k++) x[own[k]] -= square[i * width + k] * value;
    }
  }
}
