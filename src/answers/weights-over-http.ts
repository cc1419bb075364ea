import { Fetcher } from '../fetch/fetcher.js';
import type { FetchLike } from '../lineage/weights/http-source.js';

const TIMEOUT_MILLISECONDS = 120_000;
const RANGE = /^bytes=(\d+)-(\d+)$/;

/**
 * Reads parts of weight files over the network, through the one door: private addresses are refused, robots.txt
 * is honoured, size and time are bounded.
 */
export function weightsOverHttp(fetcher = new Fetcher()): FetchLike {
  return async (url, { headers }) => {
    const asked = RANGE.exec(headers.range ?? '');
    const range = asked && { start: Number(asked[1]), end: Number(asked[2]) };
    const answer = await fetcher.fetch(url, {
      timeoutMs: TIMEOUT_MILLISECONDS,
      onLimit: range ? 'truncate' : 'refuse',
      ...(range && { range, maxBytes: range.end - range.start + 1 }),
    });
    return {
      status: answer.status,
      headers: {
        get: (name) => {
          const value = answer.headers[name.toLowerCase()];
          return value === undefined ? null : String(value);
        },
      },
      body: once(answer.body),
    };
  };
}

async function* once(bytes: Uint8Array): AsyncGenerator<Uint8Array> {
  yield bytes;
}
