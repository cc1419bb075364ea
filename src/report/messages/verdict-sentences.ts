import type { CheckedClaim } from '../../contract/index.js';

/** What a sentence about a claim needs of it beside its own figures. */
export interface SpokenClaim extends Pick<CheckedClaim, 'verdict' | 'factor' | 'scope' | 'relation'> {
  /** The claim as the sentence names it: its words between quotation marks, or "it" where they stand beside. */
  readonly it: string;
}

interface Coded {
  code: string;
}

/** A sentence about a claim for each code of a union; a code without one does not compile. */
export type ClaimSentences<T extends Coded> = {
  [Code in T['code']]: (said: Extract<T, { code: Code }>, claim: SpokenClaim) => string;
};

/** The sentence about a claim of what a verdict says by a code. */
export function claimSentence<T extends Coded>(
  sentences: ClaimSentences<T>,
  said: T,
  claim: SpokenClaim,
): string {
  const say = sentences[said.code as T['code']] as (said: T, claim: SpokenClaim) => string;
  return say(said, claim);
}
