import { DEFAULTS, type Estimate, type GapAnswer, type Method } from '../../../contract/index.js';
import { count, oneDecimal } from '../../numbers.js';
import type { gapWords as english } from '../en/gap.js';
import { excluded, flags, gapNote } from './gap-notes.js';
import { groupName } from './groups.js';
import { BASES, BASIS_NAMES, CONFIDENCE, MEASURES, METHOD_NAMES, METHODS } from './names.js';
import { chineseDay, interval } from './numbers.js';
import { trendSentence } from './trend.js';

type Comparison = Pick<GapAnswer, 'follower' | 'leader' | 'measure' | 'frontiers'>;

/** 差距的句子。 */
export const gapWords: typeof english = {
  group: groupName,
  groupLabel: groupName,
  pair: (gap) => `${groupName(gap.follower)}与${groupName(gap.leader)}`,

  headline(gap) {
    const day = gap.asOf ? chineseDay(gap.asOf) : '日期不详';
    const how = [
      `按“${METHOD_NAMES[gap.method]}”定义`,
      tolerance(gap),
      since(gap),
      `尺度 ${gap.measure}`,
      `数据版本 ${gap.vintage ?? '不详'}`,
      seed(gap),
    ]
      .filter(Boolean)
      .join('，');
    const carried = gap.carriedFrom ? `（由${chineseDay(gap.carriedFrom)}顺延）` : '';
    if (gap.months === null) return `截至${day}${carried}，${absence(gap)}；${how}。`;
    const range = parenthesis(gap.months, gap.censored.now);
    const sentence =
      gap.method === 'first-reach'
        ? reaching(gap, gap.months)
        : standing(gap, gap.months, gap.carriedFrom ? '将' : '');
    return `截至${day}${carried}，${sentence}${range}；${how}。`;
  },

  title(gap) {
    if (gap.months === null) return absence(gap);
    if (gap.method === 'first-reach') return reaching(gap, gap.months);
    return standing(gap, gap.months, gap.carriedFrom ? '将' : '');
  },

  subtitle(gap) {
    const parts = [
      gap.months && interval(gap.months),
      `“${METHOD_NAMES[gap.method]}”定义`,
      tolerance(gap),
      since(gap),
      `截至${gap.asOf ? chineseDay(gap.asOf) : '日不详'}`,
      gap.carriedFrom && `由${chineseDay(gap.carriedFrom)}顺延`,
      `数据版本 ${gap.vintage ?? '不详'}`,
      seed(gap),
      gap.provisional && '暂定',
    ];
    const name = this.measure(gap.measure);
    const measure = name === gap.measure ? name : `${gap.measure}（${name}）`;
    return `迄今已发布模型的最高值，尺度 ${measure}。${parts.filter(Boolean).join('，')}。`;
  },

  bracket(months, censored, defined) {
    const least = censored && months.estimate !== 0 ? '至少 ' : '';
    const note = [defined && '“逐日”定义', interval(months)].filter(Boolean).join('，');
    return [`${least}${oneDecimal(Math.abs(months.estimate))} 个月`, note || null];
  },

  difference: (points) =>
    `${points.estimate < 0 ? '领先' : '落后'} ${oneDecimal(Math.abs(points.estimate))} 分`,

  points({ points, measure }) {
    if (points === null) return null;
    const text = interval(points);
    const unit = measure === 'compute' ? '；每分为 FLOP 的 10 倍' : '';
    return `以 ${measure} 的分数计，${points.estimate < 0 ? '领先' : '落后'} ${oneDecimal(Math.abs(points.estimate))} 分${text ? `（${text}）` : ''}${unit}。`;
  },

  trend: trendSentence,

  flags,

  note: gapNote,

  excluded,

  averagedOver: (method, number) => `${count(number)} ${method === 'first-reach' ? '个水平' : '天'}`,

  unbounded({ definitions }) {
    const open = definitions.filter(({ average }) => average.unbounded > 0);
    if (open.length === 0) return null;
    const parts = open.map(
      ({ method, average }) =>
        `${METHOD_NAMES[method]} ${this.averagedOver(method, average.days)}中的 ${count(average.unbounded)}`,
    );
    return `没有上界的：${parts.join('，')}。在这些地方，领先一方在有记录的第一天就已处于该水平，此前多久无从得知；平均值按其最小可能计，因此实际可能高于所列区间。`;
  },

  methodName: (method) => METHOD_NAMES[method],

  method: (method: Method) => METHODS[method],

  basis(gap) {
    const draws = gap.draws > 0 ? `，${count(gap.draws)} 次抽样` : '';
    return `区间依据：${BASIS_NAMES[gap.intervalBasis]}（${gap.measure === 'compute' ? CONFIDENCE : BASES[gap.intervalBasis]}${gap.intervalBasis === 'none' ? '' : draws}）。`;
  },

  measure: (measure) => MEASURES[measure] ?? measure.replace(/^(benchmark|arena):/, ''),

  cited: ({ method, measure, tolerance: points }) =>
    [`“${METHOD_NAMES[method]}”定义`, points === 0 ? null : `容差 ${points} 分`, `尺度 ${measure}`]
      .filter(Boolean)
      .join('，'),

  recordFlags: {
    censored: '删失',
    truncated: '截断',
    provisional: '暂定',
    notAveraged: '不计入平均',
    marks: 'c 删失，t 截断，p 暂定',
  },

  noCause: '事件只注明日期，并不据此断言因果。',

  published:
    'Epoch AI 在 2026年1月发布的说法是“平均 7 个月，4 至 14 个月”。其平均值可以复现。其中的 4 不能复现：容差取 0 至 2 之间的任何值，最小值都不超过 1.1。其中的 14，截至 2026年1月10日为 13.8；在数据版本 2026-02 中容差 0.3 时可达到，在数据版本 2026-07 中容差 1.1 时可达到。',

  source(gap) {
    const sources = [...new Set(gap.attribution.map(({ text }) => text.replace(/\.$/, '')))].join('；');
    return `数据来源：${sources || '不详'}。计算：Headway ${gap.version}。`;
  },
};

function standing(gap: GapAnswer, months: Estimate, mood: string): string {
  const follower = groupName(gap.follower);
  const leader = groupName(gap.leader);
  const amount = oneDecimal(Math.abs(months.estimate));
  if (amount === '0.0' && !gap.censored.now) return `${follower}${mood}与${leader}持平`;
  const least = gap.censored.now ? '至少 ' : ' ';
  return `${follower}${mood}${months.estimate < 0 ? '领先' : '落后'}${leader}${least}${amount} 个月`;
}

function reaching(gap: GapAnswer, months: Estimate): string {
  const [follower, leader] = [groupName(gap.follower), groupName(gap.leader)];
  const amount = oneDecimal(Math.abs(months.estimate));
  if (amount === '0.0') return `${follower}达到同一水平的时间平均与${leader}同时`;
  return `${follower}达到同一水平的时间平均比${leader}${months.estimate > 0 ? '晚' : '早'} ${amount} 个月`;
}

function tolerance({ tolerance: points }: GapAnswer): string | null {
  return points === 0 ? null : `容差 ${points} 分`;
}

function since(gap: GapAnswer): string | null {
  return gap.since === DEFAULTS.since ? null : `前沿自${chineseDay(gap.since)}起算`;
}

function seed(gap: GapAnswer): string | null {
  return gap.seed === DEFAULTS.seed || gap.draws === 0 ? null : `随机种子 ${gap.seed}`;
}

function absence(gap: Comparison & Pick<GapAnswer, 'method'>): string {
  const [follower, leader] = [groupName(gap.follower), groupName(gap.leader)];
  if (gap.frontiers.follower.length > 0 && gap.frontiers.leader.length > 0) {
    if (gap.method === 'first-reach') return `${follower}与${leader}尚无共同达到的水平`;
    return `${follower}与${leader}之间的差距没有定义`;
  }
  const missing = gap.frontiers.follower.length === 0 ? follower : leader;
  return `${missing}在 ${gap.measure} 上尚无模型，因此${follower}与${leader}之间没有差距可言`;
}

function parenthesis(months: Estimate, censored: boolean): string {
  const text = interval(months);
  if (text) return `（${text}）`;
  return censored ? '' : '（区间未知）';
}
