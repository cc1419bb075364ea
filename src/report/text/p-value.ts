import type { Messages } from '../messages/index.js';

/** A p-value from its log10: plain above one in a thousand, as a power of ten below. */
export function log10PText(log10P: number | null, words: Messages): string {
  if (log10P === null) return words.lineage.notTested;
  if (log10P > -3) return `p = ${(10 ** log10P).toFixed(3)}`;
  return `p = 10^${log10P.toFixed(1)}`;
}
