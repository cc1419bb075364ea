import { HeadwayError } from '../contract/error.js';
import type { Phrase } from '../contract/phrase.js';

const HEAD = 4_096;

/** Names of encodings that TextDecoder knows and a document may declare. */
const GUESSES = ['gb18030', 'big5'] as const;

/**
 * The text of a document's bytes. In order: a byte order mark, the charset of its HTTP header, what its head
 * declares (`<meta charset>`, `<?xml encoding>`), UTF-8 where it is valid, UTF-16 by its zeros, GB18030 and Big5
 * where valid and mostly Chinese, else Windows-1252.
 *
 * @param contentType the HTTP header, if any
 * @throws HeadwayError `empty`, `binary`
 */
export function decodeText(bytes: Uint8Array, source: string, contentType: string | null = null): string {
  if (bytes.length === 0) throw refused('empty', 'the document is empty', source);
  const text = decoded(bytes, contentType).replace(/^\ufeff/, '');
  if (isBinary(text)) {
    throw refused(
      'binary',
      'the document is not text',
      source,
      'give text, HTML, Markdown, PDF, a feed or WARC',
    );
  }
  if (text.trim().length === 0) throw refused('empty', 'the document is empty', source);
  return text;
}

function decoded(bytes: Uint8Array, contentType: string | null): string {
  const marked = byteOrderMark(bytes);
  if (marked) return new TextDecoder(marked).decode(bytes);
  const head = decodeLatin(bytes.subarray(0, HEAD));
  const strict = tryDecode(bytes, 'utf-8');
  for (const label of [charsetOf(contentType ?? ''), charsetOf(head)]) {
    const found =
      label && !(strict !== null && (label.startsWith('utf') || LATIN.has(label)))
        ? tryDecode(bytes, label)
        : null;
    if (found !== null) return found;
  }
  const wide = wideEncoding(bytes);
  if (wide) return new TextDecoder(wide).decode(bytes);
  if (strict !== null) return strict;
  for (const label of GUESSES) {
    const found = tryDecode(bytes, label);
    if (found !== null && isMostlyChinese(found)) return found;
  }
  const lenient = new TextDecoder('utf-8').decode(bytes);
  return countOf(lenient, '\ufffd') * 100 < lenient.length ? lenient : decodeLatin(bytes);
}

function byteOrderMark(bytes: Uint8Array): string | null {
  if (bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf) return 'utf-8';
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le';
  return bytes[0] === 0xfe && bytes[1] === 0xff ? 'utf-16be' : null;
}

/** The value of `charset=` or `encoding=` in a header or in the head of a page. */
function charsetOf(text: string): string | null {
  const found = /(?:charset|encoding)\s{0,4}=\s{0,4}["']?([a-zA-Z0-9_:.-]{2,40})/i.exec(text);
  return found ? found[1]!.toLowerCase() : null;
}

/** 0x80 to 0x9f of Windows-1252, which the TextDecoder of Node 20 reads as Latin-1. */
const WINDOWS_1252 = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ';
const LATIN = new Set(['windows-1252', 'iso-8859-1', 'iso8859-1', 'latin1', 'us-ascii', 'ascii', 'cp1252']);

function decodeLatin(bytes: Uint8Array): string {
  const text = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('latin1');
  return text.replace(/[\u0080-\u009f]/g, (character) => WINDOWS_1252[character.charCodeAt(0) - 0x80]!);
}

function tryDecode(bytes: Uint8Array, label: string): string | null {
  if (LATIN.has(label)) return decodeLatin(bytes);
  try {
    return new TextDecoder(label, { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
}

/** English text in UTF-16 without a mark has a zero in every other byte. */
function wideEncoding(bytes: Uint8Array): string | null {
  const zeros = [0, 0];
  const end = Math.min(bytes.length, HEAD);
  for (let i = 0; i < end; i++) if (bytes[i] === 0) zeros[i % 2]!++;
  if (zeros[1]! * 5 > end && zeros[0] === 0) return 'utf-16le';
  return zeros[0]! * 5 > end && zeros[1] === 0 ? 'utf-16be' : null;
}

function isMostlyChinese(text: string): boolean {
  const sample = text.slice(0, 20_000);
  const common = sample.match(/[的一是不了在人有我他这這中大来來上国國个個到说說们們为為和]/g)?.length ?? 0;
  const high = sample.match(/[\u0080-\uffff]/g)?.length ?? 0;
  return common * 25 >= high;
}

/** A zero anywhere, or more than one control or replacement character in fifty: not text. */
function isBinary(text: string): boolean {
  const sample = text.slice(0, 200_000);
  let strange = 0;
  for (let i = 0; i < sample.length; i++) {
    const unit = sample.charCodeAt(i);
    if (unit === 0) return true;
    if ((unit < 0x20 && (unit < 0x09 || unit > 0x0d) && unit !== 0x1b) || unit === 0xfffd) strange++;
  }
  return strange * 50 > sample.length;
}

function countOf(text: string, character: string): number {
  let count = 0;
  for (let at = text.indexOf(character); at >= 0; at = text.indexOf(character, at + 1)) count++;
  return count;
}

function refused(
  code: string,
  what: string | Phrase,
  where: string | Phrase,
  remedy?: string | Phrase,
): HeadwayError {
  return new HeadwayError({ code, what, where, ...(remedy && { remedy }) });
}
