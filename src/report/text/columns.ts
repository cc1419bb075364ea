import { fillLines } from '../line-breaks.js';

const WIDE =
  /[\u1100-\u115f\u2e80-\u303e\u3041-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60\uffe0-\uffe6\u{1f300}-\u{1faff}\u{20000}-\u{3fffd}]/u;
const MARK = /\p{M}/u;

/** How many columns of a terminal a text takes: two for an East Asian wide character, none for a mark. */
export function columnsOf(text: string): number {
  let columns = 0;
  for (const character of text) columns += MARK.test(character) ? 0 : WIDE.test(character) ? 2 : 1;
  return columns;
}

/** A text filled with spaces to a number of columns, or cut with "…" where it is longer. */
export function pad(text: string, columns: number, align: 'left' | 'right' = 'left'): string {
  const cut = columnsOf(text) > columns ? shorten(text, columns) : text;
  const space = ' '.repeat(Math.max(0, columns - columnsOf(cut)));
  return align === 'left' ? cut + space : space + cut;
}

/** A paragraph broken into lines; every line is indented, and a longer word stays whole. */
export function wrap(text: string, columns: number, indent = ''): string {
  const room = Math.max(10, columns - indent.length);
  return fillLines(text, (line) => columnsOf(line) <= room)
    .map((line) => indent + line)
    .join('\n');
}

function shorten(text: string, columns: number): string {
  let kept = '';
  for (const character of text) {
    if (columnsOf(kept + character) > columns - 1) break;
    kept += character;
  }
  return columns > 0 ? `${kept}…` : '';
}
