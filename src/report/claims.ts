import type { CheckAnswer, CheckedClaim } from '../contract/index.js';

/** What a document without a name is called by the answer. */
const STANDARD_INPUT = 'standard input';

/** A claim and its number in the document. */
export interface NumberedClaim {
  readonly claim: CheckedClaim;
  readonly number: number;
}

/** A piece of a block: plain text, or the beginning or end of a claim. */
export interface ClaimMark {
  readonly at: number;
  readonly opens: boolean;
  readonly number: number;
  readonly claim: CheckedClaim;
}

/** The claims of one block, by their numbers. */
export function claimsIn(claims: readonly CheckedClaim[], start: number, end: number): NumberedClaim[] {
  return claims
    .map((claim, index) => ({ claim, number: index + 1 }))
    .filter(({ claim }) => claim.start >= start && claim.start < end);
}

/** Where claims begin and end in a block, in the order of its text; of two at one place the longer begins first. */
export function marksOf(own: readonly NumberedClaim[], end: number): ClaimMark[] {
  return own
    .flatMap(({ claim, number }) => [
      { at: claim.start, opens: true, number, claim },
      { at: Math.min(claim.end, end), opens: false, number, claim },
    ])
    .sort((a, b) => {
      const length = (mark: ClaimMark) => mark.claim.end - mark.claim.start;
      return (
        a.at - b.at ||
        Number(a.opens) - Number(b.opens) ||
        (a.opens ? length(b) - length(a) : length(a) - length(b))
      );
    });
}

/** What a document is called: its title, else the name of its file or its address; `pasted` where it came without any. */
export function titleOf({ title, source }: CheckAnswer['document'], pasted: string): string {
  if (title !== null || /^https?:/i.test(source)) return title ?? source;
  if (source === STANDARD_INPUT) return pasted;
  return source.split(/[\\/]/).at(-1) || source;
}
