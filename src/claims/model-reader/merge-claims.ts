import type { Claim } from '../../contract/index.js';

/**
 * The claims of several readers as one list in the order of the text. Two of one type whose quotes share at least half
 * of both together are one claim: the first reader’s, with both in `foundBy`.
 */
export function mergeClaims(id: string, first: readonly Claim[], second: readonly Claim[]): Claim[] {
  const merged = first.map((claim) => ({ ...claim }));
  const added: Claim[] = [];
  for (const claim of second) {
    const same = merged.find((other) => other.type === claim.type && overlap(other, claim) >= 0.5);
    if (same) same.foundBy = [...new Set([...same.foundBy, ...claim.foundBy])];
    else added.push({ ...claim });
  }
  const all = [...merged, ...added].sort((a, b) => a.start - b.start || a.end - b.end);
  for (const [index, claim] of all.entries()) claim.id = `${id}-${index + 1}`;
  return all;
}

function overlap(a: Claim, b: Claim): number {
  const shared = Math.min(a.end, b.end) - Math.max(a.start, b.start);
  return shared <= 0 ? 0 : shared / (Math.max(a.end, b.end) - Math.min(a.start, b.start));
}
