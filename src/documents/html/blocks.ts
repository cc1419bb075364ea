import type { BlockKind } from '../../contract/index.js';
import type { Block } from '../block.js';
import { MappedTextBuilder } from '../mapped-text.js';
import { INLINE } from './inline.js';
import type { Step } from './page.js';

const KINDS: Record<string, BlockKind> = {
  ...{ h1: 'heading', h2: 'heading', h3: 'heading', h4: 'heading', h5: 'heading', h6: 'heading' },
  ...{ li: 'item', dt: 'item', dd: 'item', blockquote: 'quote', figcaption: 'caption', caption: 'caption' },
  ...{ tr: 'row', pre: 'code' },
};

/** A block with what tells an article's paragraph from the page's links. */
export interface PageBlock extends Block {
  /** Characters inside links. */
  linked: number;
  /** The elements open around it, outermost first. */
  within: number[];
}

/**
 * The blocks of a page: text between the edges of block elements and line breaks, cells of a row parted by a
 * space.
 *
 * @param keeps whether the text directly inside element `id` belongs to the article
 */
export function blocksOf(steps: readonly Step[], keeps: (id: number) => boolean): PageBlock[] {
  const blocks: PageBlock[] = [];
  const open: { id: number; kind: BlockKind | null }[] = [];
  let text = new MappedTextBuilder();
  let linked = 0;
  let links = 0;
  let spoken = false;
  const endBlock = () => {
    if (spoken) {
      const kind = open.findLast((element) => element.kind !== null)?.kind ?? 'paragraph';
      blocks.push({ kind, text: text.build(), linked, within: open.map(({ id }) => id) });
    }
    if (text.length > 0) text = new MappedTextBuilder();
    linked = 0;
    spoken = false;
  };
  for (const step of steps) {
    if (step.type === 'text') {
      if (!keeps(step.id)) continue;
      if (step.text.length === step.end - step.start) text.keep(step.text, step.start);
      else text.replace(step.text, step.start, step.end - step.start);
      const length = step.text.trim().length;
      if (links > 0) linked += length;
      if (length > 0) spoken = true;
      continue;
    }
    const { name, type } = step;
    if (name === 'td' || name === 'th') text.insert(' ');
    else if (!INLINE.has(name)) endBlock();
    if (type === 'open') {
      open.push({ id: step.id, kind: KINDS[name] ?? null });
      if (name === 'a') links++;
    } else {
      if (name === 'a') links--;
      open.pop();
    }
  }
  endBlock();
  return blocks;
}
