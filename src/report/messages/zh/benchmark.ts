import { count, oneDecimal } from '../../numbers.js';
import type { benchmarkWords as english } from '../en/benchmark.js';
import { chineseDay } from './numbers.js';

/** The words of the picture of a table of models, and of the page of a benchmark. */
export const benchmarkWords: typeof english = {
  chartTitle: ({ measure, where }, name) =>
    `${name === measure ? measure.replace(/^(benchmark|arena):/, '') : name}${where ? `，条件 ${where}` : ''}`,
  chartSubtitle: ({ asOf, vintage }, dated, undated) =>
    `${count(dated)} 个版本，按发布日排列，截至${asOf ? chineseDay(asOf) : '最新'}，数据版本 ${vintage ?? '不详'}。蓝色：美国；橙色：中国；灰色：其他。折线为迄今最高值。${undated > 0 ? `另有 ${count(undated)} 个没有日期，未画出。` : ''}`,
  source: ({ attribution, version }) =>
    `数据来源：${attribution.map(({ text }) => text.replace(/\.$/, '')).join('；')}。制图：Headway ${version}。`,
  benchmarkLead: ({ benchmark: { inIndex, private: hidden, releasedOn, versions } }) =>
    [
      releasedOn === null ? '发布日未收录。' : `${chineseDay(releasedOn)}发布。`,
      inIndex ? '计入指数。' : '不计入指数。',
      hidden ? '题目不公开。' : '',
      `${count(versions)} 个版本有成绩。`,
    ].join(''),
  bounds: (floor, ceiling) => `猜测可得 ${floor}，最多可得 ${ceiling}；下列成绩已换算到两者之间。`,
  item: ({ halfway, steepness, scores }) =>
    `据 ${count(scores)} 个分数的拟合，${oneDecimal(halfway)} 分的模型预期可得猜测以上部分的一半，在该处每高 1 分约多得 ${(100 * steepness).toFixed(1)}%。`,
  noItem: '我们的拟合没有用到它。',
  floorBecause: '基线的依据',
  best: '最好成绩',
  all: '全部基准测试',
  asModels: '作为模型表查看',
  scoresCaption: (name) => `${name}：各版本的最好成绩（已去除基线并按满分换算）`,
  searchModels: '搜索或筛选',
};
