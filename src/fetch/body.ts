import type { IncomingMessage } from 'node:http';
import { pipeline, type Readable } from 'node:stream';
import { createBrotliDecompress, createGunzip, createInflate } from 'node:zlib';
import { phrase } from '../contract/phrase.js';
import { refusal } from './refusal.js';

/** Why a body ends before its end. */
export type Truncation = 'size' | 'time';

export interface BoundedBody {
  bytes: Uint8Array;
  truncated: Truncation | null;
}

const DECODERS = {
  gzip: createGunzip,
  'x-gzip': createGunzip,
  br: createBrotliDecompress,
  deflate: createInflate,
};

/** The content codings that a request may ask for. */
export const ACCEPTED_ENCODINGS = 'gzip, br, deflate';

/**
 * Reads a body up to a bound on its decoded size, so that a compressed bomb costs no more than a plain body.
 *
 * @param maxBytes the most bytes kept, counted after decoding; one read more of the decoder is the most made
 * @param signal when it aborts, reading stops with `truncated: 'time'`
 * @throws HeadwayError `refused-encoding`, `broken-body`
 */
export async function readBody(
  message: IncomingMessage,
  maxBytes: number,
  signal: AbortSignal,
  where: string,
): Promise<BoundedBody> {
  const chunks: Uint8Array[] = [];
  let size = 0;
  try {
    const stream = decoded(message, where);
    signal.addEventListener('abort', () => stream.destroy(), { once: true });
    for await (const chunk of stream as AsyncIterable<Buffer>) {
      const room = maxBytes - size;
      if (chunk.length > room) {
        chunks.push(chunk.subarray(0, room));
        return { bytes: Buffer.concat(chunks), truncated: 'size' };
      }
      chunks.push(chunk);
      size += chunk.length;
    }
  } catch (error) {
    if (!signal.aborted) {
      if (error instanceof Error && error.name === 'HeadwayError') throw error;
      throw refusal('broken-body', phrase`the answer broke off (${(error as Error).message})`, where);
    }
  } finally {
    message.destroy();
  }
  return { bytes: Buffer.concat(chunks), truncated: signal.aborted ? 'time' : null };
}

function decoded(message: IncomingMessage, where: string): Readable {
  const coding = (message.headers['content-encoding'] ?? 'identity').trim().toLowerCase();
  if (coding === 'identity' || coding === '') return message;
  const decoder = Object.hasOwn(DECODERS, coding) ? DECODERS[coding as keyof typeof DECODERS]() : null;
  if (!decoder)
    throw refusal('refused-encoding', phrase`the content coding "${coding.slice(0, 40)}" is not read`, where);
  pipeline(message, decoder, () => {});
  return decoder;
}
