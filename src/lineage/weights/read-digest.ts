import { createHash } from 'node:crypto';
import { headerDigest } from './digest.js';
import type { WeightStore } from './tensor.js';

/** A store that remembers what was read through it, as one digest. */
export interface DigestedStore extends WeightStore {
  /** SHA-256 over the header and every distinct range of values read so far, whatever the order of reading. */
  readDigest(): string;
}

/** Reads through to another store and keeps a digest of the numbers that came back. */
export function digestedStore(store: WeightStore): DigestedStore {
  const ranges = new Map<string, string>();
  return {
    format: store.format,
    files: store.files,
    config: store.config,
    tensors: store.tensors,
    get bytesRead() {
      return store.bytesRead;
    },
    close: () => store.close(),
    async read(name, rows) {
      const values = await store.read(name, rows);
      const key = JSON.stringify([name, rows?.from ?? null, rows?.to ?? null]);
      if (!ranges.has(key)) {
        const bytes = new Uint8Array(values.buffer, values.byteOffset, values.byteLength);
        ranges.set(key, createHash('sha256').update(bytes).digest('hex'));
      }
      return values;
    },
    readDigest() {
      const hash = createHash('sha256').update(headerDigest(store));
      for (const key of [...ranges.keys()].sort()) hash.update(`${key} ${ranges.get(key)}\n`);
      return hash.digest('hex');
    },
  };
}
