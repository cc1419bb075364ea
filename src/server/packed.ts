import { promisify } from 'node:util';
import { gzip } from 'node:zlib';
import type { Context, MiddlewareHandler } from 'hono';
import { accepts } from 'hono/accepts';
import { type Body, BodyCache } from './body-cache.js';

/** What the tag of a packed body ends with: its bytes are others. */
export const PACKED = '-gzip';

const pack = promisify(gzip);
/** Below it, packing saves no packet of the network. */
const LEAST_BYTES = 1_400;
const LEVEL = 6;
const PACKABLE = /^(?:text\/|font\/ttf|image\/svg|application\/json)/;
const KEPT = 'packed bodies';

/** Keeps packed bodies by their tags, each application its own, so that none is packed twice. */
export function keepPacked(): MiddlewareHandler {
  const cache = new BodyCache();
  return (context, next) => {
    context.set(KEPT, cache);
    return next();
  };
}

/** A body packed by gzip, in a thread of its own; null where the reader cannot unpack it or it is not worth it. */
export async function packedFor(
  context: Context,
  tag: string,
  type: string,
  body: Body,
): Promise<Uint8Array<ArrayBuffer> | null> {
  if (body.length < LEAST_BYTES || !PACKABLE.test(type)) return null;
  context.header('Vary', 'Accept-Encoding', { append: true });
  const wanted = accepts(context, { header: 'Accept-Encoding', supports: ['gzip'], default: 'identity' });
  if (wanted !== 'gzip') return null;
  const cache = context.get(KEPT) as BodyCache | undefined;
  const kept = cache?.get(tag) ?? null;
  if (kept !== null) return kept as Uint8Array<ArrayBuffer>;
  const packed = new Uint8Array(await pack(body, { level: LEVEL }));
  cache?.set(tag, packed);
  return packed;
}
