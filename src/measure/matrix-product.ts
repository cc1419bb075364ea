/**
 * Matrix products on row-major Float64Array, in small blocks that stay in registers. All add to `out`.
 * Shapes: `a` rows × inner, `b` as each function says, `out` rows × columns.
 */

/** out += a · bᵀ, with `b` columns × inner. */
export function addTimesTransposed(
  a: Float64Array,
  b: Float64Array,
  rows: number,
  inner: number,
  columns: number,
  out: Float64Array,
): void {
  const evenRows = rows - (rows % 2);
  const evenColumns = columns - (columns % 4);
  for (let i = 0; i < evenRows; i += 2) {
    const a0 = i * inner;
    const a1 = a0 + inner;
    for (let j = 0; j < evenColumns; j += 4) {
      const b0 = j * inner;
      const b1 = b0 + inner;
      const b2 = b1 + inner;
      const b3 = b2 + inner;
      let s00 = 0;
      let s01 = 0;
      let s02 = 0;
      let s03 = 0;
      let s10 = 0;
      let s11 = 0;
      let s12 = 0;
      let s13 = 0;
      for (let k = 0; k < inner; k++) {
        const x = a[a0 + k]!;
        const y = a[a1 + k]!;
        const w0 = b[b0 + k]!;
        const w1 = b[b1 + k]!;
        const w2 = b[b2 + k]!;
        const w3 = b[b3 + k]!;
        s00 += x * w0;
        s01 += x * w1;
        s02 += x * w2;
        s03 += x * w3;
        s10 += y * w0;
        s11 += y * w1;
        s12 += y * w2;
        s13 += y * w3;
      }
      const o0 = i * columns + j;
      const o1 = o0 + columns;
      out[o0]! += s00;
      out[o0 + 1]! += s01;
      out[o0 + 2]! += s02;
      out[o0 + 3]! += s03;
      out[o1]! += s10;
      out[o1 + 1]! += s11;
      out[o1 + 2]! += s12;
      out[o1 + 3]! += s13;
    }
  }
  for (let i = 0; i < rows; i++) {
    for (let j = i < evenRows ? evenColumns : 0; j < columns; j++) {
      let sum = 0;
      for (let k = 0; k < inner; k++) sum += a[i * inner + k]! * b[j * inner + k]!;
      out[i * columns + j]! += sum;
    }
  }
}

/** out += a · b, with `b` inner × columns. */
export function addTimes(
  a: Float64Array,
  b: Float64Array,
  rows: number,
  inner: number,
  columns: number,
  out: Float64Array,
): void {
  const even = inner - (inner % 4);
  for (let i = 0; i < rows; i++) {
    const o = i * columns;
    for (let k = 0; k < even; k += 4) {
      const at = i * inner + k;
      const f0 = a[at]!;
      const f1 = a[at + 1]!;
      const f2 = a[at + 2]!;
      const f3 = a[at + 3]!;
      const b0 = k * columns;
      const b1 = b0 + columns;
      const b2 = b1 + columns;
      const b3 = b2 + columns;
      for (let j = 0; j < columns; j++) {
        out[o + j]! += f0 * b[b0 + j]! + f1 * b[b1 + j]! + f2 * b[b2 + j]! + f3 * b[b3 + j]!;
      }
    }
    for (let k = even; k < inner; k++) {
      const factor = a[i * inner + k]!;
      for (let j = 0; j < columns; j++) out[o + j]! += factor * b[k * columns + j]!;
    }
  }
}

/** out += aᵀ · b, with `a` inner × rows and `b` inner × columns. */
export function addTransposedTimes(
  a: Float64Array,
  b: Float64Array,
  rows: number,
  inner: number,
  columns: number,
  out: Float64Array,
): void {
  const even = inner - (inner % 4);
  for (let k = 0; k < even; k += 4) {
    const b0 = k * columns;
    const b1 = b0 + columns;
    const b2 = b1 + columns;
    const b3 = b2 + columns;
    for (let i = 0; i < rows; i++) {
      const at = k * rows + i;
      const f0 = a[at]!;
      const f1 = a[at + rows]!;
      const f2 = a[at + 2 * rows]!;
      const f3 = a[at + 3 * rows]!;
      const o = i * columns;
      for (let j = 0; j < columns; j++) {
        out[o + j]! += f0 * b[b0 + j]! + f1 * b[b1 + j]! + f2 * b[b2 + j]! + f3 * b[b3 + j]!;
      }
    }
  }
  for (let k = even; k < inner; k++) {
    for (let i = 0; i < rows; i++) {
      const factor = a[k * rows + i]!;
      for (let j = 0; j < columns; j++) out[i * columns + j]! += factor * b[k * columns + j]!;
    }
  }
}
