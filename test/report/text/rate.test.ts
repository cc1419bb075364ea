import { describe, expect, it } from 'vitest';
import type { RateAnswer, RatedModel } from '../../../src/contract/rate.js';
import { messagesIn } from '../../../src/report/messages/index.js';
import { rateText } from '../../../src/report/text/rate.js';

const model = (name: string, rank: number, rating: number): RatedModel => ({
  name,
  rating,
  low: rating - 12.34,
  high: null,
  score: 0.5,
  rank,
  rankLow: 1,
  rankHigh: 2,
  rankByIntervals: 1,
  tiedWithNext: rank === 1 ? true : null,
  votes: 1234,
  wins: 600,
  losses: 600,
  ties: 34,
});

const answer: RateAnswer = {
  kind: 'rate',
  file: 'votes.csv',
  format: 'csv',
  columns: { left: 'left', right: 'right', winner: 'winner' },
  method: 'bradley-terry',
  intervals: 'bootstrap',
  level: 0.9,
  draws: 200,
  degenerateDraws: 0,
  failedDraws: 0,
  seed: 1,
  reweight: null,
  scoreUnit: 'strength',
  ratings: [model('one', 1, 1010.06), model('模型 two', 2, 989.94)],
  unrated: [],
  unratedTotal: 0,
  components: [],
  componentsTotal: 1,
  votes: { rows: 1240, counted: 1234, rated: 1234 },
  ties: { votes: 34, bothBad: 4, treatment: 'half-a-win', parameter: null },
  style: [],
  ridge: null,
  excluded: [{ reason: 'unknown-winner', votes: 6, examples: ['A\u001b[31m'] }],
  converged: true,
  iterations: 5,
  notes: [{ code: 'order-matters' }],
  asOf: null,
  vintage: null,
  version: '0',
  contentHash: '',
};

describe('rateText', () => {
  it('draws the table, the ties, what does not count and the notes', () => {
    expect(
      rateText(answer, { words: messagesIn('en') }),
    ).toBe(`2 models rated from 1,234 votes in votes.csv: bradley-terry, 90 % bootstrap intervals of 200 draws

rank     model     rating    low  ranks  votes
   1  =  one       1010.1  997.7    1-2  1,234
   2     模型 two   989.9  977.6    1-2  1,234

= cannot be told from the next model: the interval of their difference contains 0.

Ties: 34, 4 of them both bad, taken as half a win for each.
Not counted, 6 votes: unknown winner ("A [31m").
Elo depends on the order of the votes; it has no interval here.
`);
  });
});
