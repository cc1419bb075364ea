import type { SignedChange, Trend, TrendReason } from '../../../contract/index.js';
import { signed } from '../../numbers.js';
import { type Sentences, sentence } from '../sentences.js';
import { METHOD_NAMES } from './names.js';
import { changeInterval, chineseDay, list, percent } from './numbers.js';

const DIRECTIONS = { widening: '扩大', narrowing: '缩小' } as const;

const REASONS: Sentences<TrendReason> = {
  'too-short': ({ months }) => `追赶方的记录不足 ${months} 个月`,
  'days-without-data': ({ after }) => `最近一个窗口含有${chineseDay(after)}之后的日子，这些日子没有任何测量`,
  'signs-disagree': ({ wider, narrower }) =>
    `按 ${list(wider.map(changed))}，差距在扩大；按 ${list(narrower.map(changed))}则不然`,
  'nothing-changed': () => '没有任何变化',
  'no-interval-known': () => '这一尺度的区间未知',
  'not-sure-enough': ({ direction, probability, least }) =>
    `${DIRECTIONS[direction]}的概率为 ${Math.round(100 * probability)}%，不到 ${Math.round(100 * least)}%`,
  'all-agree': () => '各窗口、各定义、月数与分数都一致',
};

function changed({ by, months }: SignedChange): string {
  return by === 'points' ? `${months} 个月的分数差` : `${months} 个月的“${METHOD_NAMES[by]}”差距`;
}

export const trendReason = (reason: TrendReason): string => sentence(REASONS, reason);

export function trendSentence(trend: Trend): string {
  const { direction, change, windowMonths, probabilityWidening, reason } = trend;
  if (direction === 'undefined') return `无法判断趋势：${trendReason(reason)}。`;
  if (direction === 'uncertain') return `差距是否在扩大，尚不能确定：${trendReason(reason)}。`;
  const figures = [
    change && `变化 ${signed(change.estimate)} 个月`,
    change && changeInterval(change),
    probabilityWidening !== null && `扩大的概率 ${percent(probabilityWidening)}`,
  ];
  return `差距在${DIRECTIONS[direction]}：最近 ${windowMonths} 个月的“发布时”平均差距与此前 ${windowMonths} 个月相比（${figures.filter(Boolean).join('，')}）。`;
}
