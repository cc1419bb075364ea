import type { RateAnswer } from '../../contract/rate.js';

const FEW_VOTES = 30;

/** What a reader must know before quoting a rating of this answer. */
export function rateNotes(answer: RateAnswer): string[] {
  const notes: string[] = [];
  const { method, ratings, votes, ties, unratedTotal } = answer;
  const rated = method === 'bradley-terry' || method === 'davidson';
  if (unratedTotal > 0)
    notes.push(
      `${unratedTotal} of ${ratings.length + unratedTotal} models have no finite rating: no maximum of the likelihood exists for them.`,
    );
  if (!rated && answer.componentsTotal > 1)
    notes.push(
      `The votes fall into ${answer.componentsTotal} components: scores of models in different ones are not comparable by any chain of results both ways.`,
    );
  if (rated && ties.votes === votes.counted)
    notes.push('Every vote is a tie: the ratings are equal, and nothing is known of their error.');
  const few = ratings.filter((model) => model.votes < FEW_VOTES).length;
  if (few > 0 && answer.intervals === 'sandwich' && rated)
    notes.push(
      `${few} rated models have fewer than ${FEW_VOTES} votes: sandwich intervals are too narrow for them, bootstrap intervals serve better.`,
    );
  if (answer.degenerateDraws > 0)
    notes.push(
      `In ${answer.degenerateDraws} of ${answer.draws} bootstrap draws a model never lost, never won or stood apart; those draws bound it on one side only.`,
    );
  if (answer.failedDraws > 0)
    notes.push(`${answer.failedDraws} bootstrap draws did not converge and are left out.`);
  if (method === 'elo') notes.push('Elo depends on the order of the votes; it has no interval here.');
  if (answer.ridge !== null && answer.ridge > 0)
    notes.push('The penalty pulls the coefficients towards 0; their intervals do not show that pull.');
  if (!answer.converged) notes.push(`Not converged after ${answer.iterations} iterations.`);
  return notes;
}
