import type { Parts } from './parts.js';

/** Token numbers that both models have, at most 256 (128 in large models); early ones, which long training sees often. */
export function sharedTokens(a: Parts, b: Parts): { from: number; to: number } {
  const common = Math.min(a.vocabulary, b.vocabulary);
  const count = Math.min(common, Math.max(a.hidden, b.hidden) <= 512 ? 256 : 128);
  const from = Math.min(1000, common - count);
  return { from, to: from + count };
}
