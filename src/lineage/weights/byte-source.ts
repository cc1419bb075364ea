import { refuse } from './refuse.js';

/** Bytes that can be read from any offset: a local file, a file behind HTTP, an array. */
export interface ByteSource {
  /** Base name, for messages. */
  readonly name: string;
  /** Bytes in all. */
  readonly size: number;
  /** Bytes read so far. */
  readonly bytesRead: number;
  /** Exactly `length` bytes from `offset`, into `target` when given. The range is checked by `readRange`. */
  read(offset: number, length: number, target?: Uint8Array): Promise<Uint8Array>;
  close(): Promise<void>;
}

/**
 * Reads a range that must lie within the source: nothing is allocated before that is known.
 *
 * @throws HeadwayError when the range does not lie within the source.
 */
export async function readRange(
  source: ByteSource,
  offset: number,
  length: number,
  target?: Uint8Array,
): Promise<Uint8Array> {
  requireRange(source, offset, length);
  return source.read(offset, length, target);
}

/** @throws HeadwayError when `length` bytes from `offset` do not lie within the source. */
export function requireRange(source: ByteSource, offset: number, length: number): void {
  const whole = Number.isSafeInteger(offset) && Number.isSafeInteger(length);
  if (!whole || offset < 0 || length < 0 || length > source.size - offset) {
    throw refuse(
      `${length} bytes at ${offset} lie outside the file of ${source.size} bytes`,
      source.name,
      'the file is damaged or its download was cut short',
    );
  }
}

/** A source over bytes in memory. */
export function memorySource(name: string, bytes: Uint8Array): ByteSource {
  let bytesRead = 0;
  return {
    name,
    size: bytes.length,
    get bytesRead() {
      return bytesRead;
    },
    async read(offset, length, target = new Uint8Array(length)) {
      target.set(bytes.subarray(offset, offset + length));
      bytesRead += length;
      return target;
    },
    async close() {},
  };
}

/** Several sources read as one, in order; reading from it counts in its parts. */
export function joinedSource(name: string, parts: readonly ByteSource[]): ByteSource {
  const size = parts.reduce((sum, part) => sum + part.size, 0);
  return {
    name,
    size,
    get bytesRead() {
      return parts.reduce((sum, part) => sum + part.bytesRead, 0);
    },
    async read(offset, length, target = new Uint8Array(length)) {
      let start = 0;
      for (const part of parts) {
        const from = Math.max(offset, start);
        const to = Math.min(offset + length, start + part.size);
        if (from < to) {
          await part.read(from - start, to - from, target.subarray(from - offset, to - offset));
        }
        start += part.size;
      }
      return target;
    },
    async close() {
      await Promise.all(parts.map((part) => part.close()));
    },
  };
}
