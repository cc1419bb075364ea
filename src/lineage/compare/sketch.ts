import { normalised, type Rows } from './rows.js';

const MOST_COLUMNS = 512;

/** At most `most` of the rows over at most 512 of the columns, evenly spaced, at length one. */
export function sketch({ count, width, values }: Rows, most: number): Rows {
  const rows = Math.min(count, most);
  const columns = Math.min(width, MOST_COLUMNS);
  const picked = new Float64Array(rows * columns);
  for (let i = 0; i < rows; i++) {
    const from = Math.floor((i * count) / rows) * width;
    for (let k = 0; k < columns; k++) {
      picked[i * columns + k] = values[from + Math.floor((k * width) / columns)]!;
    }
  }
  return normalised({ count: rows, width: columns, values: picked });
}
