/** What a cell is sorted by. */
export type Key = number | string | null;

/** A cell's first number, else its text; a dash stands for nothing. */
export function keyOf(text: string): Key {
  const trimmed = text.trim();
  if (trimmed === '' || trimmed === '–') return null;
  const number = /^[+−-]?\d[\d,]*(\.\d+)?(?![\d-])/.exec(trimmed);
  return number ? Number(number[0].replaceAll(',', '').replace('−', '-')) : trimmed.toLowerCase();
}

/** What is missing stands last, whichever way. */
export function compare(x: Key | undefined, y: Key | undefined, ascending: boolean): number {
  if (x == null || y == null) return Number(x == null) - Number(y == null);
  const order = typeof x === 'number' && typeof y === 'number' ? x - y : String(x).localeCompare(String(y));
  return ascending ? order : -order;
}
