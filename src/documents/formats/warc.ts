import { brotliDecompressSync, gunzipSync, inflateSync } from 'node:zlib';
import { HeadwayError } from '../../contract/error.js';
import { type Phrase, phrase } from '../../contract/phrase.js';
import { ByteReader } from './byte-reader.js';

/** A page as a crawler kept it. */
export interface WarcPage {
  url: string;
  contentType: string | null;
  body: Uint8Array;
}

export interface WarcOptions {
  /** Pages above it are passed over. */
  maxBytes: number;
  /** Called for each record that is passed over. */
  onSkipped?: (url: string, why: string) => void;
}

const MOST_HEADER = 65_536;
const MOST_LINES = 200;

/**
 * The pages of a WARC file (ISO 28500, versions 1.0 and 1.1): successful HTTP responses, resources and converted
 * text, one at a time, in memory bounded by `maxBytes`. The stream must be decompressed.
 *
 * @throws HeadwayError `broken-warc`
 */
export async function* readWarc(
  stream: AsyncIterable<Uint8Array>,
  source: string,
  { maxBytes, onSkipped }: WarcOptions,
): AsyncGenerator<WarcPage> {
  const reader = new ByteReader(stream);
  for (let record = 1; ; record++) {
    const where = `${source}, record ${record}`;
    const version = await reader.line(100);
    if (version === null) return;
    if (version !== 'WARC/1.0' && version !== 'WARC/1.1')
      throw broken('a record does not begin with WARC/1', where);
    const headers = await headersOf(reader, where);
    const length = Number(headers.get('content-length') ?? 'none');
    if (!Number.isSafeInteger(length) || length < 0) throw broken('a record does not give its length', where);
    const url = (headers.get('warc-target-uri') ?? '').replace(/^<|>$/g, '');
    const type = headers.get('warc-type');
    const wanted = type === 'response' || type === 'resource' || type === 'conversion';
    const kept = wanted && length <= maxBytes + MOST_HEADER ? await reader.bytes(length) : null;
    const complete = kept ? kept.length === length : (await reader.skip(length)) === length;
    if (!complete) throw broken('the file breaks off', where);
    if ((await reader.line(2)) !== '' || (await reader.line(2)) !== '')
      throw broken('a record is longer than it says', where);
    if (!wanted) continue;
    if (!kept) {
      onSkipped?.(url, `longer than ${maxBytes} bytes`);
      continue;
    }
    const page = type === 'response' ? httpPage(url, kept, maxBytes) : plainPage(url, kept, headers);
    if (typeof page === 'string') onSkipped?.(url, page);
    else yield page;
  }
}

async function headersOf(reader: ByteReader, where: string): Promise<Map<string, string>> {
  const headers = new Map<string, string>();
  for (let count = 0; count < MOST_LINES; count++) {
    const line = await reader.line(MOST_HEADER);
    if (line === null) throw broken('the file breaks off', where);
    if (line === '') return headers;
    const colon = line.indexOf(':');
    if (colon > 0) headers.set(line.slice(0, colon).trim().toLowerCase(), line.slice(colon + 1).trim());
  }
  throw broken(phrase`a record has more than ${MOST_LINES} header lines`, where);
}

function plainPage(url: string, body: Uint8Array, headers: Map<string, string>): WarcPage {
  return { url, contentType: headers.get('content-type') ?? null, body };
}

/** The body of an HTTP response as it was sent over the wire, or why it is passed over. */
function httpPage(url: string, bytes: Uint8Array, maxBytes: number): WarcPage | string {
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const end = buffer.subarray(0, MOST_HEADER).indexOf('\r\n\r\n');
  if (end < 0) return 'not an HTTP response';
  const [statusLine = '', ...lines] = buffer.toString('latin1', 0, end).split('\r\n');
  if (!/^HTTP\/[\d.]{1,3} 200(?: |$)/.test(statusLine)) return 'not a successful response';
  const headers = new Map<string, string>();
  for (const line of lines) {
    const colon = line.indexOf(':');
    if (colon > 0) headers.set(line.slice(0, colon).toLowerCase(), line.slice(colon + 1).trim());
  }
  const contentType = headers.get('content-type') ?? null;
  if (contentType && !/text|html|xml|pdf/i.test(contentType))
    return `${contentType.slice(0, 60)} is not read`;
  const chunked = /chunked/i.test(headers.get('transfer-encoding') ?? '');
  const wire = buffer.subarray(end + 4);
  try {
    const body = unpacked(
      (chunked && unchunked(wire)) || wire,
      headers.get('content-encoding') ?? '',
      maxBytes,
    );
    return { url, contentType, body };
  } catch {
    return 'the response cannot be decompressed within the bound';
  }
}

function unpacked(body: Uint8Array, coding: string, maxOutputLength: number): Uint8Array {
  if (/^(?:x-)?gzip$/i.test(coding)) return gunzipSync(body, { maxOutputLength });
  if (/^br$/i.test(coding)) return brotliDecompressSync(body, { maxOutputLength });
  return /^deflate$/i.test(coding) ? inflateSync(body, { maxOutputLength }) : body;
}

/** The chunks of RFC 9112, section 7.1; null where the crawler had already joined them. */
function unchunked(wire: Buffer): Buffer | null {
  const chunks: Buffer[] = [];
  for (let at = 0; ; ) {
    const end = wire.indexOf('\r\n', at);
    if (end < 0 || end - at > 100) return null;
    const size = /^([0-9a-f]{1,7})(?:;|$)/i.exec(wire.toString('latin1', at, end))?.[1];
    if (size === undefined) return null;
    const length = Number.parseInt(size, 16);
    if (length === 0) return Buffer.concat(chunks);
    chunks.push(wire.subarray(end + 2, end + 2 + length));
    at = end + 2 + length + 2;
  }
}

function broken(what: string | Phrase, where: string | Phrase): HeadwayError {
  return new HeadwayError({ code: 'broken-warc', what, where });
}
