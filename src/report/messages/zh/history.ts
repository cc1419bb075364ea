import { oneDecimal } from '../../numbers.js';
import type { historyWords as english } from '../en/history.js';
import { groupName } from './groups.js';
import { chineseDay, levelName } from './numbers.js';

/** 差距的历史。 */
export const historyWords: typeof english = {
  title: ({ follower, leader }) => `${groupName(follower)}落后${groupName(leader)}的月数`,

  subtitle({ measure, asOf, vintage, tolerance, level }) {
    const within = tolerance === 0 ? '' : `，容差 ${tolerance} 分`;
    return `按“逐日”定义，尺度 ${measure}${within}，截至${asOf ? chineseDay(asOf) : '日不详'}，数据版本 ${vintage ?? '不详'}。色带为每天的 ${levelName(level)} 区间；零以下表示追赶方当时领先。`;
  },

  last: (months, censored) =>
    `${censored && months.estimate !== 0 ? '至少 ' : ''}${oneDecimal(Math.abs(months.estimate))}`,

  atLeast: '至少',

  note: '每一天都用现有的数值测量，而不是用当天所知的数值。',
};
