import type { Block, Parsed } from '../block.js';
import { MappedText } from '../mapped-text.js';

interface Line {
  start: number;
  end: number;
}

/**
 * Plain text: a block is a line, or, where the lines of a paragraph were broken at a width, the paragraph.
 * A line set whole in `**` is a heading.
 */
export function parseText(raw: string): Parsed {
  const blocks: Block[] = [];
  for (const paragraph of paragraphsOf(raw)) {
    if (isWrapped(paragraph)) blocks.push(blockOf(raw, paragraph[0]!.start, paragraph.at(-1)!.end));
    else for (const line of paragraph) blocks.push(blockOf(raw, line.start, line.end));
  }
  return { raw, blocks: withHeadings(blocks), title: null, publisher: null, published: null, notes: [] };
}

/** A short line that ends without punctuation over a longer one is a heading. */
function withHeadings(blocks: Block[]): Block[] {
  return blocks.map((block, i) => {
    const { text } = block.text;
    const next = blocks[i + 1]?.text.length ?? 0;
    const heads =
      next >= 80 && next > text.length && text.length <= 120 && !/[.!?:;,…。！？：；，"”」)\]]$/.test(text);
    return heads ? { kind: 'heading', text: block.text } : block;
  });
}

function blockOf(raw: string, start: number, end: number): Block {
  const text = raw.slice(start, end);
  if (text.length > 4 && text.length < 300 && text.startsWith('**') && text.endsWith('**')) {
    return { kind: 'heading', text: MappedText.raw(text.slice(2, -2), start + 2) };
  }
  return { kind: 'paragraph', text: MappedText.raw(text, start) };
}

/** Lines between blank lines, without the white space around them. */
function paragraphsOf(raw: string): Line[][] {
  const paragraphs: Line[][] = [];
  let lines: Line[] = [];
  const breaks = /\r\n|[\n\r\f\u0085\u2028\u2029]/g;
  for (let start = 0; start <= raw.length; ) {
    const found = breaks.exec(raw);
    const line = trimmed(raw, start, found ? found.index : raw.length);
    if (line.end > line.start) lines.push(line);
    else if (lines.length > 0) {
      paragraphs.push(lines);
      lines = [];
    }
    start = found ? found.index + found[0].length : raw.length + 1;
  }
  if (lines.length > 0) paragraphs.push(lines);
  return paragraphs;
}

function trimmed(raw: string, start: number, end: number): Line {
  let from = start;
  let to = end;
  while (from < to && isSpace(raw.charCodeAt(from))) from++;
  while (to > from && isSpace(raw.charCodeAt(to - 1))) to--;
  return { start: from, end: to };
}

function isSpace(unit: number): boolean {
  return unit === 0x20 || unit === 0x09 || unit === 0xa0 || unit === 0x3000 || unit === 0xfeff;
}

/** Three lines or more, all but the last of nearly one width, as programs for mail and terminals break them. */
function isWrapped(lines: readonly Line[]): boolean {
  if (lines.length < 3) return false;
  let widest = 0;
  let narrowest = Number.POSITIVE_INFINITY;
  for (const { start, end } of lines.slice(0, -1)) {
    widest = Math.max(widest, end - start);
    narrowest = Math.min(narrowest, end - start);
  }
  return widest >= 50 && widest <= 100 && narrowest >= widest - 20;
}
