import { count } from '../../numbers.js';
import type { pageWords as english } from '../en/page.js';
import { chineseDay } from './numbers.js';

/** 各页共有的用语，以及差距页的用语。 */
export const pageWords: typeof english = {
  places: {
    now: '现状',
    comparisons: '并列比较',
    check: '核查',
    claims: '言论',
    models: '模型',
    benchmarks: '基准测试',
    lineage: '来源',
    census: '普查',
    place: '定位',
    data: '数据',
    method: '方法',
  },
  navigation: '页面',
  languages: '语言',
  skip: '跳到正文',
  footer: 'Headway 以人人可以追溯的证据测量人工智能竞赛。每个数字都注明定义、日期和数据。',
  provenance: (hash, version) => `数据 ${hash}，Headway ${version}。`,
  derivation: '推导过程',
  sources: '数据来源与许可',
  sourceLine: (text) => `数据来源：${text}`,
  explainCommand: (command) => `推导过程：${command}`,
  calculation: (hash, version) => `Headway ${version}，数据 ${hash}。`,
  asPublished: (headline) => `Epoch 的指数（发布值）：${headline}`,
  event: (day, by, title) => `${chineseDay(day)} ${by}：${title}`,
  tick: {
    year: (year) => `${year}年`,
    month: (month, year) => `${year === null ? '' : `${year}年`}${month}月`,
  },

  error: {
    where: (where) => `位置：${where}`,
    remedy: (remedy) => `处理办法：${remedy}`,
    status: (status) => `状态码 ${status}`,
    back: '返回首页',
  },

  gapPage: {
    none: '没有可用的比较。',
    asPublished: 'Epoch 的指数（发布值）',
    onPublished: (title) => `${title}：以 Epoch 发布的指数计的差距（月）`,
    addresses: (pair, measure) => `${pair}，${measure}：链接`,
    thisGap: '本差距',
    overTime: '历史走势',
    byDefinition: (pair) => `${pair}：三种定义下的差距（月）`,
    widening: '差距在扩大吗？',
    windows: (pair) => `${pair}：“发布时”平均差距的变化，各窗口与前一窗口相比`,
    decide: '决定差距的纪录',
    records: (pair, follower) => `${pair}：${follower}的纪录，新者在前`,
    earlier: (number) => `……此前还有 ${count(number)} 次`,
    beforeQuoting: '引用之前须知',
    otherVintages: (pair) => `${pair}：同一差距在其他数据版本中的值（月）`,
    definitions: '三种定义',
  },
  historyPage: {
    addresses: '本历史的链接',
    now: '当前差距',
  },
};
