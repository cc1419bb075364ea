import { LeastColumns } from './least-columns.js';

/**
 * Linear assignment: gives every row its own column so that the summed cost is least. The shortest
 * augmenting path method of Jonker and Volgenant (1987) with their two rounds of row reduction, in which a row
 * looks again at only those columns that may have become its least.
 *
 * @param cost row-major, `rows` × `columns`, finite
 * @returns the column of each row
 * @throws RangeError when there are more rows than columns, a length is wrong or a cost is not finite
 */
export function linearAssignment(
  cost: Float32Array | Float64Array,
  rows: number,
  columns: number,
): Int32Array {
  if (rows > columns) throw new RangeError('linear assignment needs at least as many columns as rows');
  if (cost.length !== rows * columns) throw new RangeError('the cost matrix has the wrong length');
  for (let i = 0; i < cost.length; i++) {
    if (!Number.isFinite(cost[i]!)) throw new RangeError('a cost is not finite');
  }
  const price = new Float64Array(columns);
  const state: State = {
    cost,
    rows,
    columns,
    price,
    columnOf: new Int32Array(rows).fill(-1),
    rowOf: new Int32Array(columns).fill(-1),
    least: new LeastColumns(cost, rows, columns, price),
  };
  if (rows === columns) reduceColumns(state);
  let free: Int32Array = Int32Array.from({ length: rows }, (_, i) => i).filter((i) => state.columnOf[i]! < 0);
  if (columns > 1) for (let round = 0; round < 2 && free.length > 0; round++) free = reduceRows(state, free);
  augment(state, free);
  return state.columnOf;
}

interface State {
  readonly cost: Float32Array | Float64Array;
  readonly rows: number;
  readonly columns: number;
  /** Dual price of each column; zero for a column without a row when the problem is not square. */
  readonly price: Float64Array;
  readonly columnOf: Int32Array;
  readonly rowOf: Int32Array;
  readonly least: LeastColumns;
}

function reduceColumns({ cost, rows, columns, price, columnOf, rowOf }: State): void {
  const best = new Int32Array(columns);
  price.set(cost.subarray(0, columns));
  for (let i = 1; i < rows; i++) {
    const at = i * columns;
    for (let j = 0; j < columns; j++) {
      const c = cost[at + j]!;
      if (c < price[j]!) {
        price[j] = c;
        best[j] = i;
      }
    }
  }
  const wins = new Int32Array(rows);
  for (let j = columns - 1; j >= 0; j--) {
    const i = best[j]!;
    if (++wins[i]! === 1) {
      columnOf[i] = j;
      rowOf[j] = i;
    }
  }
  for (let i = 0; i < rows; i++) {
    if (wins[i] !== 1) continue;
    const own = columnOf[i]!;
    let slack = Number.POSITIVE_INFINITY;
    for (let j = 0; j < columns; j++) {
      if (j !== own) slack = Math.min(slack, cost[i * columns + j]! - price[j]!);
    }
    if (slack < Number.POSITIVE_INFINITY) price[own]! -= slack;
  }
}

function reduceRows(state: State, queue: Int32Array): Int32Array {
  const { columns, price, columnOf, rowOf, least } = state;
  const free = Int32Array.from(queue);
  const count = free.length;
  let next = 0;
  let kept = 0;
  let turns = 0;
  while (next < count) {
    turns++;
    const i = free[next++]!;
    least.find(i);
    const { first, second, secondColumn } = least;
    let { firstColumn } = least;
    let owner = rowOf[firstColumn]!;
    const lowered = price[firstColumn]! - (second - first);
    const lowers = lowered < price[firstColumn]!;
    if (turns < count * columns) {
      if (lowers) price[firstColumn] = lowered;
      else if (owner >= 0 && secondColumn >= 0) {
        firstColumn = secondColumn;
        owner = rowOf[secondColumn]!;
      }
      if (owner >= 0) {
        if (lowers) free[--next] = owner;
        else free[kept++] = owner;
      }
    } else if (owner >= 0) free[kept++] = owner;
    if (owner >= 0) columnOf[owner] = -1;
    columnOf[i] = firstColumn;
    rowOf[firstColumn] = i;
  }
  return free.slice(0, kept);
}

function augment({ cost, columns, price, columnOf, rowOf }: State, free: Int32Array): void {
  const distance = new Float64Array(columns);
  const from = new Int32Array(columns);
  const list = new Int32Array(columns);
  for (const start of free) {
    for (let j = 0; j < columns; j++) {
      distance[j] = cost[start * columns + j]! - price[j]!;
      from[j] = start;
      list[j] = j;
    }
    let low = 0;
    let up = 0;
    let settled = 0;
    let least = 0;
    let end = -1;
    while (end < 0) {
      if (up === low) {
        settled = low;
        least = distance[list[up++]!]!;
        for (let k = up; k < columns; k++) {
          const j = list[k]!;
          const d = distance[j]!;
          if (d > least) continue;
          if (d < least) {
            up = low;
            least = d;
          }
          list[k] = list[up]!;
          list[up++] = j;
        }
        for (let k = low; k < up && end < 0; k++) if (rowOf[list[k]!]! < 0) end = list[k]!;
        if (end >= 0) break;
      }
      const column = list[low++]!;
      const row = rowOf[column]!;
      const at = row * columns;
      const offset = cost[at + column]! - price[column]! - least;
      for (let k = up; k < columns; k++) {
        const j = list[k]!;
        const d = cost[at + j]! - price[j]! - offset;
        if (d >= distance[j]!) continue;
        distance[j] = d;
        from[j] = row;
        if (d <= least) {
          if (rowOf[j]! < 0) {
            end = j;
            break;
          }
          list[k] = list[up]!;
          list[up++] = j;
        }
      }
    }
    for (let k = 0; k < settled; k++) {
      const j = list[k]!;
      price[j]! += distance[j]! - least;
    }
    for (let row = -1; row !== start; ) {
      row = from[end]!;
      rowOf[end] = row;
      const previous = columnOf[row]!;
      columnOf[row] = end;
      end = previous;
    }
  }
}
