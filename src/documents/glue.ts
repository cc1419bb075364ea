import type { Block } from './block.js';
import { MappedTextBuilder } from './mapped-text.js';

const isLower = (unit: number) => unit >= 0x61 && unit <= 0x7a;
const isUpper = (unit: number) => unit >= 0x41 && unit <= 0x5a;
const isSentenceEnd = (unit: number) => unit === 0x2e || unit === 0x21 || unit === 0x3f;
const isClosingQuote = (unit: number) => unit === 0x22 || unit === 0x201d || unit === 0x2019 || unit === 0x29;

/**
 * Parts what scraping glued together: sentences ("he stated.Lin’s concern") get a space between them; a heading
 * and its paragraph ("Core restrictionsChinese leaders") become two blocks. Names in camel case and addresses
 * of the web stay whole.
 */
export function partGlued(block: Block): Block[] {
  if (block.kind === 'code') return [block];
  const { text } = block.text;
  const blocks: Block[] = [];
  let builder = new MappedTextBuilder();
  let done = 0;
  for (let i = 1; i + 1 < text.length; i++) {
    if (!isUpper(text.charCodeAt(i))) continue;
    if (isGluedSentence(text, i)) {
      builder.append(block.text, done, i).insert(' ');
      done = i;
    } else if (isGluedHeading(text, i)) {
      builder.append(block.text, done, i);
      blocks.push({ kind: block.kind, text: builder.build() });
      builder = new MappedTextBuilder();
      done = i;
    }
  }
  if (done === 0) return [block];
  builder.append(block.text, done);
  blocks.push({ kind: block.kind, text: builder.build() });
  return blocks;
}

/** Two small letters, an end of sentence, perhaps a closing quotation mark; then a capital and a small letter. */
function isGluedSentence(text: string, at: number): boolean {
  if (!isLower(text.charCodeAt(at + 1)) && text[at + 1] !== '’' && text[at + 1] !== ' ') return false;
  const end = isClosingQuote(text.charCodeAt(at - 1)) ? at - 2 : at - 1;
  if (end < 2 || !isSentenceEnd(text.charCodeAt(end))) return false;
  if (!isLower(text.charCodeAt(end - 1)) || !isLower(text.charCodeAt(end - 2))) return false;
  return !isAddress(text, at);
}

/** A word of five small letters or more, run into a capitalised word of three or more that ends as words do. */
function isGluedHeading(text: string, at: number): boolean {
  let start = at;
  while (start > 0 && at - start < 40 && isLower(text.charCodeAt(start - 1))) start--;
  if (at - start < 5 || (start > 0 && text[start - 1] !== ' ')) return false;
  let end = at + 1;
  while (end < text.length && end - at < 40 && isLower(text.charCodeAt(end))) end++;
  return end - at >= 3 && (end === text.length || ' ,’:;.'.includes(text[end]!));
}

/** Whether the word around `at` is an address of the web or of mail, or a name that ends in one's ending. */
function isAddress(text: string, at: number): boolean {
  const isSign = (unit: string | undefined) => unit === '/' || unit === '@' || unit === '_';
  for (let i = at; i > 0 && at - i < 60 && text[i] !== ' '; i--) if (isSign(text[i])) return true;
  for (let i = at; i < text.length && i - at < 60 && text[i] !== ' '; i++) if (isSign(text[i])) return true;
  return text.startsWith('Com', at) || text.startsWith('Net', at);
}
