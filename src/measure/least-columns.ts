/** Columns a row keeps in view. */
const KEPT = 48;

/**
 * The two columns of a row with the least cost less price, while prices only fall. A row looks through all columns
 * once and keeps the least; the others were no less than a bound then and cannot fall below it, so that until the
 * second of those kept passes the bound nothing else need be looked at.
 */
export class LeastColumns {
  first = 0;
  second = 0;
  firstColumn = 0;
  /** −1 where there is one column only. */
  secondColumn = -1;
  readonly #size: number;
  readonly #kept: Int32Array;
  readonly #bound: Float64Array;
  readonly #heapValue: Float64Array;

  constructor(
    private readonly cost: Float32Array | Float64Array,
    rows: number,
    private readonly columns: number,
    private readonly price: Float64Array,
  ) {
    this.#size = Math.min(KEPT, columns);
    this.#kept = new Int32Array(rows * this.#size);
    this.#bound = new Float64Array(rows).fill(Number.NEGATIVE_INFINITY);
    this.#heapValue = new Float64Array(this.#size);
  }

  /** Sets the least and the second least of a row, and their columns. */
  find(row: number): void {
    this.#lookAtKept(row);
    if (this.second <= this.#bound[row]!) return;
    this.#lookAtAll(row);
    this.#lookAtKept(row);
  }

  #lookAtKept(row: number): void {
    const bound = this.#bound[row]!;
    this.second = Number.POSITIVE_INFINITY;
    if (bound === Number.NEGATIVE_INFINITY) return;
    const { cost, price } = this;
    const kept = this.#kept;
    const at = row * this.columns;
    const start = row * this.#size;
    const end = start + this.#size;
    let firstColumn = kept[start]!;
    let secondColumn = -1;
    let first = cost[at + firstColumn]! - price[firstColumn]!;
    let second = Number.POSITIVE_INFINITY;
    for (let k = start + 1; k < end; k++) {
      const j = kept[k]!;
      const reduced = cost[at + j]! - price[j]!;
      if (reduced >= second) continue;
      if (reduced >= first) {
        second = reduced;
        secondColumn = j;
      } else {
        second = first;
        secondColumn = firstColumn;
        first = reduced;
        firstColumn = j;
      }
    }
    this.first = first;
    this.second = second;
    this.firstColumn = firstColumn;
    this.secondColumn = secondColumn;
  }

  /** Keeps the least columns of a row in a heap whose top is the greatest of them. */
  #lookAtAll(row: number): void {
    const { cost, price, columns } = this;
    const size = this.#size;
    const heap = this.#kept.subarray(row * size, (row + 1) * size);
    const value = this.#heapValue;
    const at = row * columns;
    for (let j = 0; j < size; j++) {
      heap[j] = j;
      value[j] = cost[at + j]! - price[j]!;
    }
    for (let k = (size >> 1) - 1; k >= 0; k--) this.#sink(heap, k);
    let top = value[0]!;
    for (let j = size; j < columns; j++) {
      const reduced = cost[at + j]! - price[j]!;
      if (reduced >= top) continue;
      heap[0] = j;
      value[0] = reduced;
      this.#sink(heap, 0);
      top = value[0]!;
    }
    this.#bound[row] = columns > size ? top : Number.POSITIVE_INFINITY;
  }

  #sink(heap: Int32Array, from: number): void {
    const value = this.#heapValue;
    const size = this.#size;
    const column = heap[from]!;
    const own = value[from]!;
    let place = from;
    for (let child = 2 * place + 1; child < size; child = 2 * place + 1) {
      if (child + 1 < size && value[child + 1]! > value[child]!) child++;
      if (value[child]! <= own) break;
      heap[place] = heap[child]!;
      value[place] = value[child]!;
      place = child;
    }
    heap[place] = column;
    value[place] = own;
  }
}
