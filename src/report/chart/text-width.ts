import { fillLines } from '../line-breaks.js';

// Advance widths of Lato Regular in hundredths of an em, from U+0020 to U+007E (the font's `hmtx` table).
const LATO = [
  19, 32, 37, 58, 58, 73, 65, 21, 28, 28, 37, 58, 21, 32, 21, 35, 58, 58, 58, 58, 58, 58, 58, 58, 58, 58, 21,
  21, 53, 58, 53, 37, 75, 62, 60, 62, 69, 53, 52, 67, 70, 28, 41, 63, 47, 85, 70, 73, 56, 73, 59, 49, 54, 67,
  63, 94, 60, 58, 57, 28, 35, 28, 58, 36, 28, 50, 52, 43, 53, 46, 30, 46, 53, 24, 24, 48, 24, 78, 53, 50, 52,
  50, 35, 39, 34, 52, 48, 71, 47, 48, 43, 28, 30, 28, 58,
];
const WIDE =
  /[\u1100-\u11ff\u2e80-\ua4cf\uac00-\ud7af\uf900-\ufaff\ufe30-\ufe4f\uff00-\uff60\u{1f000}-\u{3ffff}]/u;
/** As wide as a Chinese character in a Chinese typeface, which draws them among such characters. */
const WIDE_AMONG_WIDE = /[“”‘’…—]/u;
/** Room for the bold face and for the wider fonts that stand in where Lato is not installed. */
const SLACK = 1.08;

/** The width of a line of text in pixels, from the font's widths: there is no layout on the server. */
export function textWidth(text: string, size: number): number {
  let hundredths = 0;
  const chinese = WIDE.test(text);
  for (const character of text) {
    const wide = WIDE.test(character) || (chinese && WIDE_AMONG_WIDE.test(character));
    hundredths += LATO[character.codePointAt(0)! - 32] ?? (wide ? 100 : 60);
  }
  return (hundredths / 100) * size * SLACK;
}

/** Text broken into lines of at most `width` pixels ; a longer word stays whole. */
export function wrapText(text: string, size: number, width: number): string[] {
  return fillLines(text, (line) => textWidth(line, size) <= width);
}
