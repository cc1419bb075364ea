import type { EditionRow } from '../registry/facts.js';

interface Dated {
  first_on: string;
  last_on: string;
}

/**
 * Joins rows that stand unchanged in editions that follow one another into one row, from the first of them to
 * the last. Memory grows with the rows of one edition, not with the editions.
 */
export class Editions<Row extends Dated> {
  private readonly open = new Map<string, { row: Row; edition: number }>();
  private readonly editions: EditionRow[] = [];

  /** @param same whether two rows say the same, their days aside */
  constructor(
    private readonly dataSet: string,
    private readonly same: (earlier: Row, later: Row) => boolean,
  ) {}

  /** Days of editions must not fall: where a day stands to the newest edition, and whether it was one before. */
  placeOf(day: string): 'newest' | 'earlier' | 'out of order' {
    const last = this.editions.at(-1);
    if (last === undefined || day >= last.published_on) return 'newest';
    return this.editions.some((edition) => edition.published_on === day) ? 'earlier' : 'out of order';
  }

  /** Whether the newest edition has a row of that key, if it is the edition of that day. */
  has(day: string, key: string): boolean {
    const held = this.open.get(key);
    return held !== undefined && held.row.last_on === day && this.editions.at(-1)?.published_on === day;
  }

  /**
   * Takes a row of the edition of `row.first_on`.
   *
   * @param key what identifies the row within an edition
   * @returns the earlier row of that key, where it ended before
   */
  add(key: string, row: Row, named: boolean): Row[] {
    let edition = this.editions.at(-1);
    if (edition?.published_on !== row.first_on) {
      edition = { data_set: this.dataSet, published_on: row.first_on, entries: 0, named: 0 };
      this.editions.push(edition);
    }
    edition.entries += 1;
    if (named) edition.named += 1;
    const index = this.editions.length - 1;
    const held = this.open.get(key);
    if (held && held.edition === index - 1 && this.same(held.row, row)) {
      held.row = { ...held.row, last_on: row.first_on };
      held.edition = index;
      return [];
    }
    this.open.set(key, { row, edition: index });
    return held ? [held.row] : [];
  }

  /** What stands at the end. */
  rest(): Row[] {
    return [...this.open.values()].map(({ row }) => row);
  }

  list(): readonly EditionRow[] {
    return this.editions;
  }
}
