import { gunzipSync } from 'node:zlib';
import { requireDay } from '../contract/day.js';
import { HeadwayError } from '../contract/error.js';
import { phrase } from '../contract/phrase.js';
import { type Article, type ArticleOptions, articleOf } from './article.js';
import { decodeText } from './decode.js';
import { isFeed } from './formats/is-feed.js';
import { parseMarkdown } from './formats/markdown.js';
import { parseText } from './formats/text.js';
import { mostBytes, type ReadOptions } from './read-options.js';

/** Bytes with where they came from. */
export interface RawDocument {
  bytes: Uint8Array;
  source: string;
  contentType: string | null;
  /** They were cut at a bound. Only a feed is read in part. */
  truncated: boolean;
}

/**
 * The articles in a document's bytes: one, or those that a feed lists. The format is known by its first bytes,
 * then by its declared type; what reads it is loaded when it is met.
 *
 * @throws HeadwayError `too-large`, `empty`, `binary`, and those of the formats
 */
export async function* articlesOf(document: RawDocument, options: ReadOptions): AsyncGenerator<Article> {
  const { source, contentType, truncated } = document;
  if (options.published !== undefined) requireDay(options.published, '--published');
  const bytes = gunzipped(document, mostBytes(options));
  const given = options.published === undefined ? {} : { published: options.published };
  const settings = (format: ArticleOptions['format']) => ({ source, format, ...given });
  if (startsWith(bytes, '%PDF-') && !truncated) {
    const { parsePdf } = await import('./formats/pdf.js');
    yield articleOf(await parsePdf(bytes, source), settings('pdf'));
    return;
  }
  const text = decodeText(truncated ? wholeLines(bytes) : bytes, source, contentType);
  if (isFeed(text)) {
    yield* feedArticles(text, document, options);
    return;
  }
  if (truncated) {
    throw new HeadwayError({
      code: 'too-large',
      what: 'the document does not end within the bound',
      where: source,
      remedy: 'give a part of it',
    });
  }
  if (isHtml(text, contentType)) {
    const { parseHtmlPage } = await import('./html/parse.js');
    yield articleOf(parseHtmlPage(text), settings('html'));
  } else if (contentType?.includes('markdown')) yield articleOf(parseMarkdown(text), settings('markdown'));
  else yield articleOf(parseText(text), settings('text'));
}

async function* feedArticles(
  text: string,
  { source, truncated }: RawDocument,
  options: ReadOptions,
): AsyncGenerator<Article> {
  const { parseFeed } = await import('./formats/feed.js');
  const { entries, notes } = parseFeed(text);
  const said = truncated ? [{ code: 'feed-too-long' as const }] : notes;
  if (entries.length === 0) {
    throw new HeadwayError({ code: 'empty', what: 'the feed has no entries', where: source });
  }
  for (const [index, { link, parsed }] of entries.entries()) {
    const settings: ArticleOptions = { source: link ?? `${source}#${index + 1}`, format: 'feed-entry' };
    if (options.published !== undefined) settings.published = options.published;
    yield articleOf({ ...parsed, notes: [...parsed.notes, ...said] }, settings);
  }
}

function gunzipped({ bytes, source }: RawDocument, maxOutputLength: number): Uint8Array {
  if (bytes[0] !== 0x1f || bytes[1] !== 0x8b) return bytes;
  try {
    return gunzipSync(bytes, { maxOutputLength });
  } catch (error) {
    const large = (error as NodeJS.ErrnoException).code === 'ERR_BUFFER_TOO_LARGE';
    throw new HeadwayError({
      code: large ? 'too-large' : 'binary',
      what: large ? phrase`it holds more than ${maxOutputLength} bytes` : 'the compressed file is broken',
      where: source,
    });
  }
}

/** Up to the last line feed, so that no character is cut in two. */
function wholeLines(bytes: Uint8Array): Uint8Array {
  const end = bytes.lastIndexOf(0x0a);
  return end < 0 ? bytes : bytes.subarray(0, end);
}

function isHtml(text: string, contentType: string | null): boolean {
  if (contentType && /html/i.test(contentType)) return true;
  return /^[\s\ufeff]{0,200}(?:<!--[^>]{0,500}-->\s{0,200})?<(?:!doctype html|html|head|body|article|main|div)[\s>]/i.test(
    text.slice(0, 2_000),
  );
}

function startsWith(bytes: Uint8Array, sign: string): boolean {
  return Buffer.from(bytes.subarray(0, sign.length)).toString('latin1') === sign;
}
