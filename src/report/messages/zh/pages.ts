import type { pagesWords as english } from '../en/pages.js';

/** The words of the pages themselves: names of their parts, links between them. */
export const pagesWords: typeof english = {
  thisGap: '本差距',
  sensitivity: '什么会改变它',
  derivation: '推导过程',
  overTime: '差距的历史走势',
  weekByWeek: '逐周数据表',
  gapNow: '当前差距',
  files: '文件',
};
