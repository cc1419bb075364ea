import type { ByteSource } from './byte-source.js';
import { refuse } from './refuse.js';

/** The part of `fetch` that range reads need. Inject one that filters addresses. */
export type FetchLike = (
  url: string,
  init: { method: string; headers: Record<string, string>; redirect: 'follow' },
) => Promise<FetchedResponse>;

export interface FetchedResponse {
  readonly status: number;
  readonly headers: { get(name: string): string | null };
  readonly body: (AsyncIterable<Uint8Array> & { cancel?(): Promise<void> }) | null;
}

const GREATEST_RANGE = 16 * 2 ** 20;

/**
 * A source over HTTP range reads (RFC 9110, section 14). The size and the entity tag of the first answer must
 * hold for every later one, and no answer may hold more bytes than were asked for: at most 16 MB at a time.
 *
 * @param url http or https.
 * @param fetch decides which addresses may be reached; none is built in.
 * @throws HeadwayError when the server ignores Range, the file changes between reads, or an answer is cut short.
 */
export async function httpSource(url: string, fetch: FetchLike): Promise<ByteSource> {
  const name = baseName(url);
  let bytesRead = 0;
  let size: number | null = null;
  let tag: string | null = null;

  async function request(offset: number, length: number, target: Uint8Array): Promise<void> {
    const headers: Record<string, string> = {
      range: `bytes=${offset}-${offset + length - 1}`,
      'accept-encoding': 'identity',
    };
    if (tag && !tag.startsWith('W/')) headers['if-range'] = tag;
    const response = await fetch(url, { method: 'GET', headers, redirect: 'follow' });
    let total: number;
    try {
      total = requirePartial(response, offset, length);
    } catch (error) {
      await response.body?.cancel?.();
      throw error;
    }
    const answered = response.headers.get('etag');
    if (size === null) {
      size = total;
      tag = answered;
    } else if (size !== total || (tag !== null && answered !== tag)) {
      throw refuse('the file changed on the server between reads', name);
    }
    await fill(response, target);
    bytesRead += length;
  }

  function requirePartial(response: FetchedResponse, offset: number, length: number): number {
    if (response.status !== 206) {
      const said =
        response.status === 200 ? 'the server ignores Range' : `the server said ${response.status}`;
      throw refuse(said, name, 'download the file and inspect the copy');
    }
    const coding = response.headers.get('content-encoding');
    if (coding && coding !== 'identity') throw refuse(`the server compressed a range (${coding})`, name);
    const range = /^bytes (\d{1,15})-(\d{1,15})\/(\d{1,15})$/.exec(
      response.headers.get('content-range') ?? '',
    );
    if (!range || Number(range[1]) !== offset || Number(range[2]) !== offset + length - 1) {
      throw refuse('the server sent another range than was asked for', name);
    }
    return Number(range[3]);
  }

  async function fill(response: FetchedResponse, target: Uint8Array): Promise<void> {
    let at = 0;
    for await (const chunk of response.body ?? []) {
      if (at + chunk.length > target.length) throw refuse('the server sent more than was asked for', name);
      target.set(chunk, at);
      at += chunk.length;
    }
    if (at !== target.length)
      throw refuse(`the answer was cut short at ${at} of ${target.length} bytes`, name);
  }

  await request(0, 1, new Uint8Array(1));
  return {
    name,
    size: size ?? 0,
    get bytesRead() {
      return bytesRead;
    },
    async read(offset, length, target = new Uint8Array(length)) {
      for (let at = 0; at < length; at += GREATEST_RANGE) {
        const part = Math.min(length - at, GREATEST_RANGE);
        await request(offset + at, part, target.subarray(at, at + part));
      }
      return target;
    },
    async close() {},
  };
}

function baseName(url: string): string {
  const path = new URL(url).pathname;
  return path.slice(path.lastIndexOf('/') + 1);
}
