import type { Style, Tone } from '../text/style.js';

const BLANK = 0x2800;
/** The bits of a braille character by the dot's row and column (Unicode, "Braille Patterns"). */
const BITS = [
  [0x01, 0x08],
  [0x02, 0x10],
  [0x04, 0x20],
  [0x40, 0x80],
] as const;

interface Cell {
  dots: number;
  character: string | null;
  tone: Tone | null;
}

/** A grid of terminal cells, each of 2 by 4 dots; characters written over dots hide them. */
export class BrailleCanvas {
  private readonly cells: Cell[][];

  constructor(
    private readonly width: number,
    rows: number,
  ) {
    this.cells = Array.from({ length: rows }, () =>
      Array.from({ length: width }, () => ({ dots: 0, character: null, tone: null })),
    );
  }

  /** A line of dots from one x to another, every `every`th of them. */
  horizontal(from: number, to: number, y: number, tone: Tone, every: number): void {
    for (let x = Math.min(from, to); x <= Math.max(from, to); x++) if (x % every === 0) this.dot(x, y, tone);
  }

  vertical(x: number, from: number, to: number, tone: Tone, every: number): void {
    for (let y = Math.min(from, to); y <= Math.max(from, to); y++) if (y % every === 0) this.dot(x, y, tone);
  }

  /** Characters over the dots of a row of cells. */
  write(column: number, row: number, text: string, tone: Tone): void {
    let at = column;
    for (const character of text) {
      const cell = this.cells[row]?.[at++];
      if (cell) Object.assign(cell, { character, tone });
    }
  }

  /** True where `length` cells of a row, from a column on, are empty; outside the grid nothing is. */
  free(column: number, row: number, length: number): boolean {
    const cells = this.cells[row]?.slice(Math.max(0, column), column + length);
    return cells?.every((cell) => cell.dots === 0 && cell.character === null) ?? false;
  }

  /** The rows as text, neighbours of one tone set together. */
  lines(style: Style): string[] {
    return this.cells.map((row) => {
      let line = '';
      let run = '';
      let tone: Tone | null = null;
      const flush = () => {
        line += tone ? style(tone, run) : run;
        run = '';
      };
      for (const cell of row) {
        const character = cell.character ?? (cell.dots ? String.fromCharCode(BLANK + cell.dots) : ' ');
        if (cell.tone !== tone) {
          flush();
          tone = cell.tone;
        }
        run += character;
      }
      flush();
      return line;
    });
  }

  private dot(x: number, y: number, tone: Tone): void {
    if (x < 0 || x >= 2 * this.width) return;
    const cell = this.cells[y >> 2]?.[x >> 1];
    if (!cell) return;
    cell.dots |= BITS[y & 3]![x & 1]!;
    cell.tone = tone;
  }
}
