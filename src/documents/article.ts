import { createHash } from 'node:crypto';
import { dayNumber } from '../contract/day.js';
import type { DocumentAnswer, DocumentFormat, PublishedBasis } from '../contract/index.js';
import type { Parsed, Published } from './block.js';
import { cleanBlocks } from './clean.js';
import { findDay } from './day.js';
import { languageOf } from './language.js';
import { MappedTextBuilder, type Span } from './mapped-text.js';

/** A document as the reader of claims takes it: the answer's fields, the raw text, and the way back to it. */
export interface Article extends DocumentAnswer {
  raw: string;
  /** The stretch of `raw` that a stretch of `text` stands for. */
  rawSpan(start: number, end: number): Span | null;
  /** The offset in `raw` of the same character; null where it was inserted or decoded. */
  origin(offset: number): number | null;
}

export interface ArticleOptions {
  /** File, address, or "standard input". */
  source: string;
  format: DocumentFormat;
  /** The day that the user gives; it goes before every other. */
  published?: string;
}

const LONGEST_TITLE = 200;
const ORDER: PublishedBasis[] = ['given', 'metadata', 'feed', 'line', 'address', 'modification'];

/** Cleans what a format gave and sets the blocks, parted by blank lines, into one text. */
export function articleOf(parsed: Parsed, { source, format, published }: ArticleOptions): Article {
  const cleaned = cleanBlocks(parsed.blocks);
  const builder = new MappedTextBuilder();
  const blocks = cleaned.blocks.map(({ kind, text }) => {
    if (builder.length > 0) builder.insert('\n\n');
    const start = builder.length;
    builder.append(text);
    return { kind, start, end: builder.length };
  });
  const mapped = builder.build();
  const day = best([
    published === undefined ? null : { day: published, basis: 'given' },
    parsed.published,
    cleaned.published,
    dayOfAddress(source),
  ]);
  const language = languageOf(mapped.text);
  const notes = [...parsed.notes];
  if (language === 'not-read') notes.push({ code: 'language-not-read' });
  return {
    id: createHash('sha256').update(parsed.raw).digest('hex').slice(0, 16),
    source,
    format,
    text: mapped.text,
    blocks,
    title: parsed.title ?? headline(cleaned.blocks[0]?.text.text, cleaned.blocks.length),
    publisher: parsed.publisher,
    publishedOn: day?.day ?? null,
    publishedBasis: day?.basis ?? null,
    language,
    notes,
    raw: parsed.raw,
    rawSpan: (start, end) => mapped.rawSpan(start, end),
    origin: (offset) => mapped.origin(offset),
  };
}

function best(found: (Published | null)[]): Published | null {
  const days = found.filter((each) => each !== null && dayNumber(each.day) !== null) as Published[];
  return days.sort((a, b) => ORDER.indexOf(a.basis) - ORDER.indexOf(b.basis))[0] ?? null;
}

/** The first block where it reads as a headline: short, followed by more, and without a full stop. */
function headline(first: string | undefined, blocks: number): string | null {
  if (first === undefined || blocks < 2 || first.length > LONGEST_TITLE) return null;
  return /[.!?。！？…:：]["”』」]?$/.test(first) ? null : first;
}

function dayOfAddress(source: string): Published | null {
  if (!URL.canParse(source)) return null;
  const found = findDay(new URL(source).pathname);
  return found && { day: found.day, basis: 'address' };
}
