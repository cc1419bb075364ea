import type { HeadwayError } from '../contract/error.js';
import type { Fetcher } from '../fetch/fetcher.js';

export interface ReadOptions {
  /** The published day, as the user gives it: `YYYY-MM-DD`. */
  published?: string;
  /** The most bytes of one document, decompressed; 20 MB by default. */
  maxBytes?: number;
  /** The door to the network. */
  fetcher?: Fetcher;
  /** Standard input, read for the source `-`. */
  stdin?: AsyncIterable<Uint8Array>;
  /**
   * Called for each document of a folder, a feed or a WARC file that cannot be read; the others are read on.
   * Without it the first such error is thrown.
   */
  onRefused?: (error: HeadwayError) => void;
}

const MOST_BYTES = 20_000_000;

export function mostBytes({ maxBytes }: ReadOptions): number {
  return maxBytes ?? MOST_BYTES;
}
