import type { ForecastAnswer, ForecastMethod, ForecastNote } from '../../../contract/index.js';
import { oneDecimal } from '../../numbers.js';
import type { forecastWords as english } from '../en/forecast.js';
import { type Sentences, sentence } from '../sentences.js';
import { groupName } from './groups.js';
import { chineseDay, ends, levelName, percent } from './numbers.js';

/** So far apart, chances and what came of them are said to differ. */
const OFF = 0.1;

const NOTES: Sentences<ForecastNote> = {
  extrapolation: ({ months }) => `超过 ${months} 个月的预测从未评分：本预测属于外推。`,
  'chances-so-far': ({ horizon, from, to, forecasts, chance, came }) =>
    `过去提前 ${horizon} 个月给出的 ${percent(from)} 至 ${percent(to)} 的概率共 ${forecasts} 个，平均 ${percent(chance)}，实际发生 ${percent(came)}。${came < chance - OFF ? '这类概率一向偏高。' : came > chance + OFF ? '这类概率一向偏低。' : ''}`,
  'pseudo-real-time': () => '准实时：只用截至日之前发布的模型，但其分数是后来才公布的。',
  'record-of-fixed-pairs': () => '成绩记录出自事先选定的比较对象；各窗口有重叠，领先方也常常相同。',
  'no-record': () => '这些数据没有附带成绩记录，可用 npm run evaluate -- forecast 生成。',
};

const METHODS: Record<ForecastMethod, string> = {
  'random-walk': '随机游走',
  'path-bootstrap': '过往季度',
};

const UNITS = { months: '月数', points: '分数' } as const;

export const forecastWords: typeof english = {
  note: (note) => sentence(NOTES, note),
  method: (method) => METHODS[method],

  chance({ follower, leader, by, overtake, aheadOnTheDay, asOf, tolerance }) {
    const [f, l] = [groupName(follower), groupName(leader)];
    const more = tolerance > 0 ? `超过 ${tolerance} 分` : '';
    const day = `当天处于领先的概率为 ${percent(aheadOnTheDay)}`;
    const until = chineseDay(by);
    const from = asOf === null ? '' : chineseDay(asOf);
    if (!overtake) return `截至${from}，${f}领先${l}${more}；${until}${day}。`;
    return `到${until}，${f}反超${l}${more}并保持 30 天的概率为 ${percent(overtake.chance)}（随机游走 ${percent(overtake['random-walk'])}）；${day}。截至${from}。`;
  },

  gap({ months, points, level, measure, vintage, by }) {
    const interval = (one: ForecastAnswer['months'], unit: string) =>
      `${oneDecimal(one.forecast.estimate)} ${unit}（${levelName(level)} 区间 ${ends(one.forecast)}；现为 ${oneDecimal(one.now)}）`;
    return `预测${chineseDay(by)}的差距为 ${interval(months, '个月')}，${interval(points, '分')}；尺度 ${measure}，数据版本 ${vintage}。负值表示追赶方领先。`;
  },

  record: (first, last, pairs) =>
    `成绩记录：${chineseDay(first)}至${chineseDay(last)}逐月作出的预测，共 ${pairs} 组比较。CRPS 越小越好。`,
  ownRecord: ({ forecasts, own, walk }) =>
    `其中这两个群体：${forecasts} 次预测，分数的 CRPS 为 ${own}，随机游走为 ${walk}。`,
  ahead: (unit, horizon) => `${UNITS[unit]}，提前 ${horizon} 个月`,
  overtakes: (parts) => `反超：${parts.join('；')}。`,
  overtake: (horizon, came, { forecasts, own, walk }, baseRate) =>
    `${horizon} 个月内，${forecasts} 次预测中有 ${came} 次应验，布里尔分数 ${own}（随机游走 ${walk}，基础比率 ${baseRate}）`,
  columns: {
    gap: '差距',
    by: '方法',
    forecast: '预测',
    difference: '差',
    held: '90% 覆盖率',
    windows: 'n（窗口数）',
  },
};
