const MOST_VALUES = 40;

/** A field for each column of few values, by which rows are chosen. */
export function filterFields(
  head: HTMLTableRowElement,
  rows: readonly HTMLTableRowElement[],
  choose: (column: number, value: string) => void,
): HTMLElement[] {
  return [...head.cells].flatMap((cell) => {
    if (cell.dataset.filter === undefined) return [];
    const column = cell.cellIndex;
    const values = new Set(rows.map((row) => (row.cells[column]?.textContent ?? '').trim()));
    values.delete('');
    if (values.size < 2 && !(values.size === 1 && rows.length > 1)) return [];
    if (values.size > MOST_VALUES) return [];
    const label = document.createElement('label');
    const field = document.createElement('select');
    field.append(new Option('–', ''), ...[...values].sort().map((value) => new Option(value, value)));
    field.addEventListener('change', () => choose(column, field.value));
    label.append(cell.textContent ?? '', field);
    return [label];
  });
}
