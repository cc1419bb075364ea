import type { Block } from '../block.js';
import { MappedText } from '../mapped-text.js';

const UNSPOKEN = ['script', 'style', 'noscript', 'template', 'svg'];

/** The text of a page between its tags, in one pass and without a tree: every tag parts two blocks. */
export function strippedBlocks(raw: string): Block[] {
  const blocks: Block[] = [];
  const low = raw.toLowerCase();
  let at = 0;
  while (at < raw.length) {
    const tag = raw.indexOf('<', at);
    const end = tag < 0 ? raw.length : tag;
    const text = raw.slice(at, end);
    if (text.trim().length > 0) blocks.push({ kind: 'paragraph', text: MappedText.raw(text, at) });
    if (tag < 0) break;
    at = afterTag(low, tag);
  }
  return blocks;
}

function afterTag(low: string, tag: number): number {
  if (low.startsWith('<!--', tag)) return after(low, '-->', tag);
  const name = UNSPOKEN.find((each) => low.startsWith(each, tag + 1));
  return name ? after(low, '>', after(low, `</${name}`, tag) - 1) : after(low, '>', tag);
}

function after(low: string, what: string, from: number): number {
  const at = low.indexOf(what, from);
  return at < 0 ? low.length : at + what.length;
}
