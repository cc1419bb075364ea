import { addTimesTransposed } from '../../measure/matrix-product.js';
import type { WeightStore } from '../weights/tensor.js';

/** Vectors as rows, row-major. */
export interface Rows {
  readonly count: number;
  readonly width: number;
  readonly values: Float64Array;
}

/** Rows [from, to) of a matrix, each entry times the gain of its column (the norm before the matrix). */
export async function readRows(
  store: WeightStore,
  name: string,
  range: { from: number; to: number },
  gain: Float64Array | null = null,
): Promise<Rows> {
  const values = Float64Array.from(await store.read(name, range));
  const count = range.to - range.from;
  const width = values.length / count;
  if (gain) for (let i = 0; i < values.length; i++) values[i]! *= gain[i % width]!;
  return { count, width, values };
}

/** The gain of a norm, or null where the model has none. */
export async function readGain(store: WeightStore, name: string | undefined): Promise<Float64Array | null> {
  return name ? Float64Array.from(await store.read(name)) : null;
}

/** The same rows at length one; a row of zeros stays. */
export function normalised(rows: Rows): Rows {
  const values = Float64Array.from(rows.values);
  for (let i = 0; i < rows.count; i++) {
    const row = values.subarray(i * rows.width, (i + 1) * rows.width);
    let squares = 0;
    for (const value of row) squares += value * value;
    if (squares > 0) for (let k = 0; k < row.length; k++) row[k]! /= Math.sqrt(squares);
  }
  return { ...rows, values };
}

/** Several descriptions of the same things beside each other. */
export function beside(...parts: readonly Rows[]): Rows {
  const count = parts[0]!.count;
  const width = parts.reduce((sum, part) => sum + part.width, 0);
  const values = new Float64Array(count * width);
  let at = 0;
  for (const part of parts) {
    for (let i = 0; i < count; i++) {
      values.set(part.values.subarray(i * part.width, (i + 1) * part.width), i * width + at);
    }
    at += part.width;
  }
  return { count, width, values };
}

/** Inner products of every row of `a` with every row of `b`, `a.count` × `b.count`. */
export function products(a: Rows, b: Rows): Float64Array {
  const out = new Float64Array(a.count * b.count);
  addTimesTransposed(a.values, b.values, a.count, a.width, b.count, out);
  return out;
}

/** Cosines of every row of `a` with every row of `b`. */
export function cosines(a: Rows, b: Rows): Float64Array {
  return products(normalised(a), normalised(b));
}

/** Columns as rows. */
export function transposed(rows: Rows): Rows {
  const values = new Float64Array(rows.values.length);
  for (let i = 0; i < rows.count; i++) {
    for (let j = 0; j < rows.width; j++) values[j * rows.count + i] = rows.values[i * rows.width + j]!;
  }
  return { count: rows.width, width: rows.count, values };
}

/** Every column less its mean. */
export function centred(rows: Rows): Rows {
  const values = Float64Array.from(rows.values);
  for (let j = 0; j < rows.width; j++) {
    let sum = 0;
    for (let i = 0; i < rows.count; i++) sum += values[i * rows.width + j]!;
    for (let i = 0; i < rows.count; i++) values[i * rows.width + j]! -= sum / rows.count;
  }
  return { ...rows, values };
}

export function allFinite(rows: Rows): boolean {
  return rows.values.every(Number.isFinite);
}

/** True when every number is finite and they are not all the same. */
export function usable(rows: Rows): boolean {
  return allFinite(rows) && rows.values.some((value) => value !== rows.values[0]);
}
