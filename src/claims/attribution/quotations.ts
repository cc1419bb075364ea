import type { DocumentBlock } from './types.js';

/** Words between quotation marks, possibly over several blocks: one piece a block. */
export interface Quotation {
  /** Offsets between the marks. */
  pieces: { start: number; end: number; block: number }[];
}

const CLOSING: Readonly<Record<string, string>> = { '“': '”', '「': '」', '『': '』' };

/**
 * The quotations of a text. A mark that no other closes in its block runs to the block’s end, and on into the next
 * block where that begins with a mark. Fewer than `fewest` words or characters between marks are a name or a distance
 * taken from a word, not speech.
 */
export function quotationsOf(text: string, blocks: readonly DocumentBlock[], fewest = 4): Quotation[] {
  const found: Quotation[] = [];
  let open: Quotation | null = null;
  for (const [block, { start, end }] of blocks.entries()) {
    let at = start;
    if (open) {
      const first = text[start]!;
      if (first in CLOSING || first === '"') at = start + 1;
      else open = null;
    }
    let quotation: Quotation | null = open;
    let from = at;
    let close = quotation ? (CLOSING[text[start]!] ?? '"') : '';
    for (; at < end; at++) {
      const character = text[at]!;
      if (!quotation) {
        const doubled = character === "'" && text[at + 1] === "'";
        if (character in CLOSING || ((character === '"' || doubled) && isOpening(text, at, start))) {
          quotation = { pieces: [] };
          close = doubled ? "''" : (CLOSING[character] ?? '"');
          if (doubled) at++;
          from = at + 1;
        }
      } else if (character === close || (close === "''" && character === "'" && text[at + 1] === "'")) {
        quotation.pieces.push({ start: from, end: at, block });
        if (close === "''") at++;
        if (!found.includes(quotation)) found.push(quotation);
        quotation = null;
      }
    }
    if (quotation && from < end) {
      quotation.pieces.push({ start: from, end, block });
      if (!found.includes(quotation)) found.push(quotation);
    }
    open = quotation;
  }
  return found.filter(({ pieces }) => pieces.some(({ start, end }) => wordsIn(text, start, end) >= fewest));
}

function isOpening(text: string, at: number, start: number): boolean {
  return at === start || /[\s([—:：，,“「]/.test(text[at - 1]!) || /[\u4e00-\u9fff]/.test(text[at - 1]!);
}

function wordsIn(text: string, start: number, end: number): number {
  let count = 0;
  let inside = false;
  for (let at = start; at < end && count < 10; at++) {
    const code = text.charCodeAt(at);
    if (code >= 0x4e00 && code <= 0x9fff) count += 0.5;
    const space = code <= 0x20;
    if (!space && !inside && code < 0x3000) count++;
    inside = !space;
  }
  return count;
}
