const WORTH_SEARCHING = 12;

/** Lets a table be sorted by its columns and, where it is long, searched. It reads as before without. */
export function enhanceTable(table: HTMLTableElement): void {
  const body = table.tBodies[0];
  const head = table.tHead?.rows[0];
  if (!body || !head || body.rows.length < 3) return;
  for (const cell of head.cells) addSorting(cell, body);
  if (body.rows.length >= WORTH_SEARCHING) addSearch(table, body);
}

function addSorting(head: HTMLTableCellElement, body: HTMLTableSectionElement): void {
  const button = document.createElement('button');
  button.type = 'button';
  button.className = 'sort';
  button.append(...head.childNodes);
  head.append(button);
  button.addEventListener('click', () => {
    const ascending =
      head.ariaSort === 'none' || head.ariaSort === null ? !isNumeric(head) : head.ariaSort !== 'ascending';
    for (const other of head.parentElement?.children ?? []) other.removeAttribute('aria-sort');
    head.ariaSort = ascending ? 'ascending' : 'descending';
    const column = head.cellIndex;
    const keyed = [...body.rows].map((row) => ({ row, key: keyOf(row.cells[column]?.textContent ?? '') }));
    keyed.sort((x, y) => compare(x.key, y.key, ascending));
    body.append(...keyed.map(({ row }) => row));
  });
}

const isNumeric = (head: HTMLTableCellElement) => head.classList.contains('number');

type Key = number | string | null;

/** What a cell is sorted by: its first number, else its text; a dash stands for nothing. */
function keyOf(text: string): Key {
  const trimmed = text.trim();
  if (trimmed === '' || trimmed === '–') return null;
  const number = /^[+−-]?\d[\d,]*(\.\d+)?(?![\d-])/.exec(trimmed);
  return number ? Number(number[0].replaceAll(',', '').replace('−', '-')) : trimmed.toLowerCase();
}

/** What is missing stands last, whichever way. */
function compare(x: Key, y: Key, ascending: boolean): number {
  if (x === null || y === null) return Number(x === null) - Number(y === null);
  const order = typeof x === 'number' && typeof y === 'number' ? x - y : String(x).localeCompare(String(y));
  return ascending ? order : -order;
}

function addSearch(table: HTMLTableElement, body: HTMLTableSectionElement): void {
  const rows = [...body.rows].map((row) => ({ row, text: (row.textContent ?? '').toLowerCase() }));
  const label = document.createElement('label');
  const field = document.createElement('input');
  const found = document.createElement('output');
  field.type = 'search';
  label.className = 'search';
  label.append(document.documentElement.lang.startsWith('zh') ? '搜索' : 'Search', field, found);
  field.addEventListener('input', () => {
    const words = field.value.toLowerCase().split(/\s+/).filter(Boolean);
    let shown = 0;
    for (const { row, text } of rows) {
      row.hidden = !words.every((word) => text.includes(word));
      if (!row.hidden) shown++;
    }
    found.value = words.length === 0 ? '' : `${shown} / ${rows.length}`;
  });
  (table.closest('.scroll') ?? table).before(label);
}
