import type { IntervalBasis, Method } from '../../../contract/index.js';

export const METHODS: Record<Method, string> = {
  daily: 'How long ago, on the day, the leader first stood where the follower stands; averaged over days.',
  'at-release':
    'The same at each of the follower’s records, held until its next; averaged over days, and over records beside.',
  'first-reach':
    'The time between the leader’s and the follower’s first reaching a level, averaged over 100 levels that both have reached.',
};

export const BASES: Record<IntervalBasis, string> = {
  refit: 'draws of our own fit',
  published: 'the publisher’s intervals',
  transferred: 'published values moved by the draws of our fit',
  none: 'no interval is known',
};

/** Of `compute`: the words are Epoch's, the factors ours. */
export const CONFIDENCE = 'Epoch’s words of confidence, read here as factors of 3, 10 and 30';

export const MEASURES: Record<string, string> = {
  eci: 'Epoch Capabilities Index, as published',
  headway: 'Headway index',
  'eci-refit': 'Epoch Capabilities Index, our fit',
  arena: 'Arena rating',
  parameters: 'number of parameters',
  horizon: 'METR time horizon in minutes',
  compute: 'training compute, log10 FLOP',
};
