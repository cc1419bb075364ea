import type { LateScoresAnswer } from '../../../contract/index.js';
import { count, oneDecimal, signed } from '../../numbers.js';

/** What models scored later did to the same gap in earlier editions, and that the interval leaves it out. */
export function lateScoresWords({ measure, daysBefore, editions }: LateScoresAnswer): string {
  const moved = editions.map(
    ({ vintage, leaderModels, followerModels, without, withThem }) =>
      `数据版本 ${vintage} 之后，随着领先方 ${count(leaderModels)} 个模型和追赶方 ${count(followerModels)} 个模型得到评分，变动 ${signed(withThem.months - without.months)} 个月（由 ${oneDecimal(without.months)} 变为 ${oneDecimal(withThem.months)}）`,
  );
  return `迟到的分数：在 ${measure} 上，版本发布前 ${count(daysBefore)} 天的差距后来有变：${moved.join('；')}。这样的版本只有 ${count(editions.length)} 个，不足以给出区间，因此所列区间未计入迟到的分数。`;
}
