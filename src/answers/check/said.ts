import type { Claim, Said } from '../../contract/index.js';

/** Was it said: in the speaker's own words, retold by this outlet, or relayed through another. */
export function saidOf({ voice, via }: Pick<Claim, 'voice' | 'via'>): Said {
  if (via !== null) return 'relayed';
  return voice === 'indirect' || voice === 'block-quote' ? 'reported' : 'direct';
}
