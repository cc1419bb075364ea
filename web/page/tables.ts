import { filterFields } from './table-filters.js';
import { compare, type Key, keyOf } from './table-keys.js';

const WORTH_SORTING = 3;
const WORTH_SEARCHING = 12;
/** Rows that are laid out at first; more come as the reader scrolls, so that thousands cost no more than these. */
const AT_A_TIME = 150;

interface Row {
  readonly row: HTMLTableRowElement;
  readonly text: string;
  readonly keys: Key[];
}

/** Lets a table be sorted by its columns and, where it is long, searched and filtered. It reads as before without. */
export function enhanceTable(table: HTMLTableElement): void {
  const body = table.tBodies[0];
  const head = table.tHead?.rows[0];
  if (!body || !head || body.rows.length < WORTH_SORTING) return;
  const rows: Row[] = [...body.rows].map((row) => ({
    row,
    text: (row.textContent ?? '').toLowerCase(),
    keys: [...row.cells].map((cell) => keyOf(cell.textContent ?? '')),
  }));
  const view = new View(body, rows);
  for (const cell of head.cells) if (cell.textContent?.trim()) addSorting(cell, view);
  if (rows.length >= WORTH_SEARCHING) addSearch(table, head, view);
  else view.show();
}

/** The rows that are shown, in their order; long tables are laid out part by part. */
class View {
  words: string[] = [];
  /** By column: the only value, or none. */
  readonly chosen = new Map<number, string>();
  private column = -1;
  private ascending = true;
  private found: Row[] = [];
  private readonly end = document.createElement('tr');
  private readonly watcher: IntersectionObserver | null;

  constructor(
    private readonly body: HTMLTableSectionElement,
    readonly rows: readonly Row[],
  ) {
    this.found = [...rows];
    const long = rows.length > AT_A_TIME;
    this.watcher = long
      ? new IntersectionObserver((seen) => seen.some((one) => one.isIntersecting) && this.grow(AT_A_TIME), {
          rootMargin: '800px',
        })
      : null;
    this.watcher?.observe(this.end);
    if (long) addEventListener('beforeprint', () => this.grow(rows.length));
  }

  get count(): number {
    return this.found.length;
  }

  sort(column: number, ascending: boolean): void {
    [this.column, this.ascending] = [column, ascending];
    this.show();
  }

  show(): void {
    const { words, chosen, column, ascending } = this;
    this.found = this.rows.filter(
      ({ row, text }) =>
        words.every((word) => text.includes(word)) &&
        [...chosen].every(([at, value]) => (row.cells[at]?.textContent ?? '').trim() === value),
    );
    if (column >= 0) this.found.sort((x, y) => compare(x.keys[column], y.keys[column], ascending));
    const first = this.watcher ? this.found.slice(0, AT_A_TIME) : this.found;
    this.body.replaceChildren(...first.map(({ row }) => row));
    if (this.watcher && first.length < this.found.length) this.body.append(this.end);
  }

  private grow(rows: number): void {
    if (!this.end.isConnected) return;
    const held = this.body.rows.length - 1;
    this.end.before(...this.found.slice(held, held + rows).map(({ row }) => row));
    if (held + rows >= this.found.length) this.end.remove();
  }
}

function addSorting(head: HTMLTableCellElement, view: View): void {
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
    view.sort(head.cellIndex, ascending);
  });
}

const isNumeric = (head: HTMLTableCellElement) => head.classList.contains('number');

function addSearch(table: HTMLTableElement, head: HTMLTableRowElement, view: View): void {
  const tools = document.createElement('div');
  const label = document.createElement('label');
  const field = document.createElement('input');
  const found = document.createElement('output');
  tools.className = 'tools';
  field.type = 'search';
  label.className = 'search';
  label.append(document.documentElement.lang.startsWith('zh') ? '搜索' : 'Search', field);
  const show = () => {
    view.show();
    const all = view.words.length === 0 && view.chosen.size === 0;
    found.value = all ? '' : `${view.count} / ${view.rows.length}`;
  };
  field.addEventListener('input', () => {
    view.words = field.value.toLowerCase().split(/\s+/).filter(Boolean);
    show();
  });
  const filters = filterFields(
    head,
    view.rows.map(({ row }) => row),
    (column, value) => {
      if (value === '') view.chosen.delete(column);
      else view.chosen.set(column, value);
      show();
    },
  );
  tools.append(label, ...filters, found);
  (table.closest('.scroll') ?? table).before(tools);
  view.show();
}
