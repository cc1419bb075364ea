import type { Block, Published } from './block.js';
import { datelineDay } from './dateline.js';
import { dayLine, isFurniture, isSection, withoutMenus } from './furniture.js';
import { partGlued } from './glue.js';
import { tidy } from './tidy.js';

export interface Cleaned {
  blocks: Block[];
  /** From a line or a dateline of the text that gives it. */
  published: Published | null;
}

/** A dateline stands among the first blocks. */
const DATELINES = 5;

/**
 * The blocks of an article without the furniture of its page, glued sentences parted.
 *
 * @param blocks in the order of the page, as a format gives them
 */
export function cleanBlocks(blocks: readonly Block[]): Cleaned {
  const kept: Block[] = [];
  let published: Published | null = null;
  for (const block of blocks) {
    const text = tidy(block.text);
    if (text.length === 0) continue;
    const line = block.kind === 'code' ? null : dayLine(text.text);
    if (line) {
      if (!published || (published.basis === 'modification' && !line.modified)) {
        published = { day: line.day, basis: line.modified ? 'modification' : 'line' };
      }
      if (isOnlyDay(text.text)) continue;
    }
    if (!published && kept.length < DATELINES) {
      const day = datelineDay(text.text);
      if (day) published = { day, basis: 'line' };
    }
    if (kept.length < 3 && isSection(text.text)) continue;
    if (block.kind !== 'code' && isFurniture(text.text)) continue;
    kept.push(...partGlued({ kind: block.kind, text }));
  }
  return { blocks: withoutMenus(kept), published };
}

/** A line with a day is dropped unless it says something: a figure's or a sentence's line stays. */
function isOnlyDay(text: string): boolean {
  return text.length <= 80 && !/[a-z]{3,}[.!?]["”]?$/.test(text);
}
