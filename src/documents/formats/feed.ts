import { Parser } from 'htmlparser2';
import type { DocumentNote } from '../../contract/index.js';
import type { Parsed } from '../block.js';
import { findDay } from '../day.js';
import { parseHtmlFragment } from '../html/parse.js';
import { MappedTextBuilder } from '../mapped-text.js';

const MOST_ENTRIES = 1_000;
const DEEPEST = 100;

/** One article that a feed lists, in order of the feed. */
export interface FeedEntry {
  /** The entry's address, or null. */
  link: string | null;
  parsed: Parsed;
}

export interface Feed {
  entries: FeedEntry[];
  /** What was not read: the feed broke off, or lists too many. */
  notes: DocumentNote[];
}

interface RawEntry {
  title: string;
  link: string;
  day: string;
  contents: Map<string, string>;
}

/** Richest first: what an entry's content is called in RSS 2.0, RSS 1.0 and Atom. */
const CONTENTS = ['encoded', 'content', 'description', 'summary'];
const DAYS = new Set(['pubdate', 'published', 'date', 'issued', 'updated', 'modified']);

/** Reads RSS 2.0, RSS 1.0 and Atom, well-formed or not; an entry that is not closed is not read. */
export function parseFeed(text: string): Feed {
  const notes: DocumentNote[] = [];
  const entries: FeedEntry[] = [];
  const path: string[] = [];
  let publisher: string | null = null;
  let entry: RawEntry | null = null;
  let entryDepth = 0;
  let field: { name: string; value: string; from: number; xhtml: boolean } | null = null;

  const parser = new Parser(
    {
      onopentag(name, attributes) {
        const local = localName(name);
        path.push(local);
        if (path.length > DEEPEST || entries.length >= MOST_ENTRIES) {
          notes.push(
            path.length > DEEPEST ? { code: 'feed-nested' } : { code: 'feed-entries', entries: MOST_ENTRIES },
          );
          parser.pause();
        } else if (!entry && (local === 'item' || local === 'entry')) {
          entry = { title: '', link: '', day: '', contents: new Map() };
          entryDepth = path.length;
        } else if (path.length === entryDepth + 1 && entry) {
          field = { name: local, value: '', from: parser.endIndex + 1, xhtml: attributes.type === 'xhtml' };
          const isOwn = (attributes.rel ?? 'alternate') === 'alternate';
          if (local === 'link' && attributes.href && isOwn) entry.link ||= attributes.href;
        } else if (!entry && local === 'title' && publisher === null) {
          field = { name: local, value: '', from: 0, xhtml: false };
        }
      },
      ontext(piece) {
        if (field) field.value += piece;
      },
      onclosetag() {
        path.pop();
        if (entry && path.length === entryDepth - 1) {
          entries.push(entryOf(entry, publisher));
          entry = null;
        } else if (field && path.length === (entry ? entryDepth : path.length)) {
          if (entry) setField(entry, field, text.slice(field.from, parser.startIndex));
          else if (field.name === 'title') publisher = field.value.trim() || null;
          field = null;
        }
      },
    },
    { xmlMode: true, decodeEntities: true },
  );
  parser.write(text);
  if (path.length > 0 && notes.length === 0) notes.push({ code: 'feed-broken' });
  return { entries, notes };
}

function setField(
  entry: RawEntry,
  field: { name: string; value: string; xhtml: boolean },
  markup: string,
): void {
  const { name } = field;
  const value = field.xhtml ? markup : field.value;
  if (name === 'title') entry.title ||= value.trim();
  else if (name === 'link') entry.link ||= value.trim();
  else if (DAYS.has(name)) entry.day ||= findDay(value)?.day ?? '';
  else if (CONTENTS.includes(name) && !entry.contents.has(name)) entry.contents.set(name, value);
}

function entryOf({ title, link, day, contents }: RawEntry, publisher: string | null): FeedEntry {
  const name = CONTENTS.find((each) => contents.get(each)?.trim());
  const parsed = parseHtmlFragment(name ? contents.get(name)! : '');
  const summary = name === 'description' || name === 'summary';
  if (title) {
    parsed.blocks.unshift({ kind: 'heading', text: new MappedTextBuilder().insert(title).build() });
  }
  return {
    link: URL.canParse(link) ? link : null,
    parsed: {
      ...parsed,
      title: title || null,
      publisher,
      published: day ? { day, basis: 'feed' } : null,
      notes: summary ? [{ code: 'feed-summary' }] : [],
    },
  };
}

function localName(name: string): string {
  return name.slice(name.indexOf(':') + 1).toLowerCase();
}
