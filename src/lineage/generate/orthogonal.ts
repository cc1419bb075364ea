import type { Random } from '../../measure/random.js';

/** A uniformly random orthogonal matrix, row-major: Gram-Schmidt, run twice, on rows of normal numbers. */
export function orthogonal(size: number, random: Random): Float64Array {
  const matrix = Float64Array.from({ length: size * size }, () => random.normal());
  for (let i = 0; i < size; i++) {
    const row = matrix.subarray(i * size, (i + 1) * size);
    for (let pass = 0; pass < 2; pass++) {
      for (let j = 0; j < i; j++) {
        const other = matrix.subarray(j * size, (j + 1) * size);
        let along = 0;
        for (let k = 0; k < size; k++) along += row[k]! * other[k]!;
        for (let k = 0; k < size; k++) row[k]! -= along * other[k]!;
      }
    }
    const length = Math.hypot(...row);
    for (let k = 0; k < size; k++) row[k]! /= length;
  }
  return matrix;
}
