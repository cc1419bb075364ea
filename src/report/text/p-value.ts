/** A p-value from its log10: plain above one in a thousand, as a power of ten below. */
export function log10PText(log10P: number | null): string {
  if (log10P === null) return 'not tested';
  if (log10P > -3) return `p = ${(10 ** log10P).toFixed(3)}`;
  return `p = 10^${log10P.toFixed(1)}`;
}
