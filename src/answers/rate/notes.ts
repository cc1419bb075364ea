import type { RateAnswer, RateNote } from '../../contract/index.js';

const FEW_VOTES = 30;

/** What a reader must know before quoting a rating of this answer. */
export function rateNotes(answer: RateAnswer): RateNote[] {
  const notes: RateNote[] = [];
  const { method, ratings, votes, ties, unratedTotal } = answer;
  const rated = method === 'bradley-terry' || method === 'davidson';
  if (unratedTotal > 0)
    notes.push({ code: 'without-rating', models: unratedTotal, of: ratings.length + unratedTotal });
  if (!rated && answer.componentsTotal > 1)
    notes.push({ code: 'components', components: answer.componentsTotal });
  if (rated && ties.votes === votes.counted) notes.push({ code: 'every-vote-a-tie' });
  const few = ratings.filter((model) => model.votes < FEW_VOTES).length;
  if (few > 0 && answer.intervals === 'sandwich' && rated)
    notes.push({ code: 'few-votes', models: few, votes: FEW_VOTES });
  if (answer.degenerateDraws > 0)
    notes.push({ code: 'degenerate-draws', draws: answer.degenerateDraws, of: answer.draws });
  if (answer.failedDraws > 0) notes.push({ code: 'failed-draws', draws: answer.failedDraws });
  if (method === 'elo') notes.push({ code: 'order-matters' });
  if (answer.ridge !== null && answer.ridge > 0) notes.push({ code: 'penalty-pulls' });
  if (!answer.converged) notes.push({ code: 'not-converged', iterations: answer.iterations });
  return notes;
}
