import type { Claim } from '../../../src/contract/index.js';

const said = (from: string, to = from) => ({ from, to, reason: 'stated' });

/** A claim written by hand: "China trails the United States", said on 2024-02-21, unless told otherwise. */
export function claimOf(parts: Partial<Claim>): Claim {
  const quote = parts.quote ?? 'China trails the United States';
  return {
    id: 'hand-1',
    start: 0,
    end: quote.length,
    rawStart: 0,
    rawEnd: quote.length,
    speaker: null,
    speakerResolved: true,
    voice: 'narrator',
    affiliation: null,
    via: null,
    type: 'lag',
    subject: 'China',
    object: 'the United States',
    value: null,
    relation: 'behind',
    hedge: null,
    saidOn: said('2024-02-21'),
    horizon: null,
    scope: 'proxy',
    checkable: 'data',
    foundBy: ['hand'],
    ...parts,
    quote,
  };
}

export const dayRange = said;
