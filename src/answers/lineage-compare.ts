import { createHash } from 'node:crypto';
import { type LineageCompareAnswer, VERSION } from '../contract/index.js';
import { assumptionsOf } from '../lineage/compare/assumptions.js';
import { gatherEvidence } from '../lineage/compare/evidence.js';
import { kinshipOf } from '../lineage/compare/kinship.js';
import { threads } from '../lineage/compare/threads.js';
import type { FetchLike } from '../lineage/weights/http-source.js';
import { digestedStore } from '../lineage/weights/read-digest.js';
import { openWeights } from '../lineage/weights/store.js';
import { comparedModel } from './compared-model.js';

export interface CompareOptions {
  /** Seed of the Monte-Carlo draws and of the lots that break ties; 1 by default. */
  readonly seed?: number;
  /** Bytes that may be read of both models together; 300 MB by default. Large models are read in part. */
  readonly readLimit?: number;
  /** Threads for the work that takes time; as many as processors by default, at most four. The answer is the same. */
  readonly threads?: number;
  /** Needed for addresses: decides which may be reached. */
  readonly fetch?: FetchLike;
}

export const READ_LIMIT = 300_000_000;

/**
 * Whether two models share weights, only their architecture, or nothing that can be seen.
 *
 * @param a a file of weights, an index of shards, a folder, or the address of a file; `b` likewise
 * @throws HeadwayError when a file cannot be read or breaks its format's rules
 */
export async function compareWeights(
  a: string,
  b: string,
  options: CompareOptions = {},
): Promise<LineageCompareAnswer> {
  const { seed = 1, readLimit = READ_LIMIT, fetch } = options;
  const workers = threads(options.threads);
  const open = async (path: string) => digestedStore(await openWeights(path, fetch ? { fetch } : {}));
  const first = await open(a);
  try {
    const second = await open(b);
    try {
      const evidence = await gatherEvidence(first, second, { seed, readLimit, threads: workers });
      return {
        kind: 'lineage-compare',
        a: comparedModel(a, first),
        b: comparedModel(b, second),
        ...kinshipOf(evidence),
        assumptions: assumptionsOf(evidence),
        seed,
        asOf: null,
        vintage: null,
        version: VERSION,
        contentHash: createHash('sha256')
          .update(first.readDigest())
          .update(second.readDigest())
          .digest('hex'),
      };
    } finally {
      await second.close();
    }
  } finally {
    await workers.close();
    await first.close();
  }
}
