import type { BlockKind } from '../../contract/index.js';
import type { Block, Parsed, Published } from '../block.js';
import { findDay } from '../day.js';
import { MappedText } from '../mapped-text.js';
import { plainInline } from './markdown-inline.js';

interface Line {
  start: number;
  text: string;
}

/** How a line begins, and what kind of block it begins. */
const BEGINNINGS: [RegExp, BlockKind][] = [
  [/^ {0,3}#{1,6}[ \t]+/, 'heading'],
  [/^(?: {0,3}>[ \t]?){1,16}/, 'quote'],
  [/^\s{0,12}(?:[-*+]|\d{1,9}[.)])[ \t]+(?:\[[ xX]\] )?/, 'item'],
];

/**
 * Markdown, read line by line in one pass: headings, quotes, items, rows of tables, fenced code, paragraphs;
 * front matter gives title, publisher and day.
 */
export function parseMarkdown(raw: string): Parsed {
  const lines = linesOf(raw);
  const { fields, next } = frontMatter(lines);
  const blocks: Block[] = [];
  let run: { kind: BlockKind; start: number; end: number } | null = null;
  let fence: string | null = null;
  const endRun = () => {
    if (run) blocks.push({ kind: run.kind, text: inline(raw, run.start, run.end, run.kind) });
    run = null;
  };
  for (const { start, text } of lines.slice(next)) {
    const mark = /^ {0,3}(```|~~~)/.exec(text)?.[1];
    if (mark && (fence === null || fence === mark)) {
      endRun();
      fence = fence === null ? mark : null;
      continue;
    }
    if (fence !== null) {
      if (text.trim()) blocks.push({ kind: 'code', text: MappedText.raw(text, start) });
      continue;
    }
    if (!text.trim() || isRule(text)) {
      if (run !== null && /^ {0,3}=+ *$/.test(text)) (run as { kind: BlockKind }).kind = 'heading';
      endRun();
      continue;
    }
    const kind = kindOf(text);
    const from = start + (BEGINNINGS.find((each) => each[1] === kind)?.[0].exec(text)?.[0].length ?? 0);
    const end = start + text.length;
    if (kind === 'paragraph' && run !== null) (run as { end: number }).end = end;
    else {
      endRun();
      run = { kind, start: from, end };
      if (kind === 'heading' || kind === 'row') endRun();
    }
  }
  endRun();
  const heading = blocks.find(({ kind }) => kind === 'heading');
  return {
    raw,
    blocks,
    title: fields.get('title') ?? (heading && blocks.indexOf(heading) < 2 ? heading.text.text : null),
    publisher: fields.get('publisher') ?? fields.get('site') ?? null,
    published: publishedOf(fields.get('date') ?? fields.get('published') ?? ''),
    notes: [],
  };
}

function kindOf(text: string): BlockKind {
  if (/^ {0,3}\|/.test(text)) return 'row';
  return BEGINNINGS.find(([pattern]) => pattern.test(text))?.[1] ?? 'paragraph';
}

function inline(raw: string, start: number, end: number, kind: BlockKind): MappedText {
  const text = raw.slice(start, end);
  return plainInline(kind === 'heading' ? text.replace(/[ \t]#{1,6}[ \t]*$/, '') : text, start);
}

/** Rules, underlines of headings, and the rule of a table say nothing. */
function isRule(text: string): boolean {
  return text.length < 2_000 && /[-=*_|]/.test(text) && !/[^-=*_|: \t]/.test(text);
}

function linesOf(raw: string): Line[] {
  const lines: Line[] = [];
  const breaks = /\r\n|\n|\r/g;
  for (let start = 0; start <= raw.length; ) {
    const found = breaks.exec(raw);
    lines.push({ start, text: raw.slice(start, found ? found.index : raw.length) });
    start = found ? found.index + found[0].length : raw.length + 1;
  }
  return lines;
}

/** `key: value` lines between two lines of `---` at the top. */
function frontMatter(lines: readonly Line[]): { fields: Map<string, string>; next: number } {
  const fields = new Map<string, string>();
  const end = lines.slice(1, 60).findIndex(({ text }) => text.trim() === '---') + 1;
  if (lines[0]?.text.trim() !== '---' || end === 0) return { fields, next: 0 };
  for (const { text } of lines.slice(1, end)) {
    const colon = text.indexOf(':');
    const value = text
      .slice(colon + 1)
      .trim()
      .replace(/^["']|["']$/g, '');
    if (colon > 0 && value) fields.set(text.slice(0, colon).trim().toLowerCase(), value);
  }
  return { fields, next: end + 1 };
}

function publishedOf(text: string): Published | null {
  const day = findDay(text)?.day;
  return day ? { day, basis: 'metadata' } : null;
}
