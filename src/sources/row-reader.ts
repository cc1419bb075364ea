import type { DroppedFact } from '../registry/facts.js';
import type { Cell } from './cells.js';

/** Collects what one row lost, and gives its cells' values. */
export class RowReader {
  readonly drops: DroppedFact[] = [];

  constructor(
    private readonly dataSet: string,
    private readonly file: string,
    private readonly row: number,
  ) {}

  /** The value of a cell, or null; a cell that cannot be is reported. */
  value<T>(column: string, cell: Cell<T>): T | null {
    if ('value' in cell) return cell.value;
    if ('invalid' in cell) this.invalid(column, cell.invalid);
    return null;
  }

  /** Reports something that cannot be. */
  invalid(column: string, reason: string): void {
    this.drop(column, reason, true);
  }

  /** Reports that there was nothing to keep. */
  passOver(column: string, reason: string): void {
    this.drop(column, reason, false);
  }

  /** True when a cell of the row cannot be: such a row is dropped whole. */
  get isInvalid(): boolean {
    return this.drops.some((drop) => drop.invalid);
  }

  private drop(column: string, reason: string, invalid: boolean): void {
    if (this.drops.some((drop) => drop.row.column === column)) return;
    const { dataSet, file, row } = this;
    this.drops.push({ table: 'dropped', row: { data_set: dataSet, file, row, column, reason }, invalid });
  }
}
