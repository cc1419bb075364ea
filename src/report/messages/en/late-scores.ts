import type { LateScoresAnswer } from '../../../contract/index.js';
import { count, oneDecimal, signed } from '../../numbers.js';

/** What models scored later did to the same gap in earlier editions, and that the interval leaves it out. */
export function lateScoresWords({ measure, daysBefore, editions }: LateScoresAnswer): string {
  const moved = editions.map(
    ({ vintage, leaderModels, followerModels, without, withThem }) =>
      `by ${signed(withThem.months - without.months)} months (${oneDecimal(without.months)} to ${oneDecimal(withThem.months)}) after ${vintage}, as ${count(leaderModels)} models of the leader and ${count(followerModels)} of the follower were scored`,
  );
  const days = daysBefore === 1 ? '1 day' : `${count(daysBefore)} days`;
  const few = editions.length === 1 ? 'One such edition is' : `${count(editions.length)} such editions are`;
  return `Late scores: on ${measure} the gap ${days} before the edition later moved ${moved.join('; ')}. ${few} too few for an interval, so the one stated leaves late scores out.`;
}
