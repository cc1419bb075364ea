import type { refitWords as english } from '../en/refit.js';
import { groupName } from './groups.js';
import { levelName, list } from './numbers.js';

/** The words of fitting the index again without some benchmarks, on the page. */
export const refitWords: typeof english = {
  summary: '去掉某项基准测试，看指数如何重新拟合',
  lead: '去掉几项基准测试，整个指数会在本浏览器中用余下的分数重新拟合：先给出估计值，再由新的抽样给出区间。',
  loading: '正在载入分数。',
  failed: '分数未能载入，请刷新页面重试。',
  choose: '去掉',
  scores: (number) => `${number} 个分数`,
  none: '没有去掉任何一项：数字与页面所列相同。',
  fitting: '正在拟合。',
  drawing: (names) => `已去掉${list(names)}重新拟合，正在抽取区间。`,
  done: (names, draws, level) => `已去掉${list(names)}重新拟合：${levelName(level)} 区间，${draws} 次抽样。`,
  lost: (number) => (number === 0 ? '' : `${number} 个模型因余下的分数太少而退出。`),
  impossible: (what) => `去掉它们后无法拟合指数：${what}。`,
  noGap: '其中一方已没有带数值的模型，因此没有差距可言。',
  reset: '全部恢复',
  columns: ['', '全部', '去掉后'],
  points: '分数',
  caption: ({ follower, leader }) =>
    `${groupName(follower)}与${groupName(leader)}的差距：各定义下的月数，以及分数`,
  note: (names) => `在浏览器中去掉${list(names)}后重新拟合。`,
};
