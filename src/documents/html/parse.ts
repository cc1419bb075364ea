import type { Parsed, Published } from '../block.js';
import { findDay } from '../day.js';
import { articleElements } from './article-elements.js';
import { blocksOf, type PageBlock } from './blocks.js';
import { withoutBoilerplate } from './boilerplate.js';
import { type Page, parsePage } from './page.js';
import { strippedBlocks } from './stripped.js';

/** Longer pages are read without judging what is the article: that takes time beyond their length. */
const LONGEST_PAGE = 4_000_000;
const TOO_COMPLEX = { code: 'too-complex' } as const;

/** Reads a page: its article by Readability's judgement, its words and their offsets from the source itself. */
export function parseHtmlPage(raw: string): Parsed {
  const page = raw.length <= LONGEST_PAGE ? parsePage(raw) : null;
  if (!page || page.tooComplex)
    return { ...nothingKnown(raw), blocks: strippedBlocks(raw), notes: [TOO_COMPLEX] };
  const { kept, title, siteName, publishedTime } = articleElements(page.document);
  const blocks = kept ? blocksOf(page.steps, (id) => kept.has(id)) : allBlocks(page);
  return {
    raw,
    blocks: [...headlineOf(page, title), ...withoutBoilerplate(blocks, title)],
    title,
    publisher: siteName,
    published: publishedOf(publishedTime),
    notes: kept ? [] : [{ code: 'no-article' }],
  };
}

/** Reads a piece of HTML that is all article: the content of a feed's entry. */
export function parseHtmlFragment(raw: string): Parsed {
  const page = raw.length <= LONGEST_PAGE ? parsePage(raw) : null;
  const blocks = page && !page.tooComplex ? allBlocks(page) : strippedBlocks(raw);
  return { ...nothingKnown(raw), blocks };
}

/** The heading that gives the page's title, which Readability takes away. */
function headlineOf(page: Page, title: string | null): PageBlock[] {
  const wanted = title?.replace(/\s+/g, ' ').toLowerCase();
  const heading = allBlocks(page).find(({ kind, text }) => {
    const found = text.text.trim().replace(/\s+/g, ' ').toLowerCase();
    return kind === 'heading' && found.length >= 15 && wanted?.startsWith(found);
  });
  return heading ? [heading] : [];
}

function allBlocks(page: Page) {
  return blocksOf(page.steps, () => true);
}

function nothingKnown(raw: string): Parsed {
  return { raw, blocks: [], title: null, publisher: null, published: null, notes: [] };
}

function publishedOf(time: string | null): Published | null {
  const day = time && findDay(time)?.day;
  return day ? { day, basis: 'metadata' } : null;
}
