import type {
  Access,
  ClaimValue,
  CountedSaid,
  Estimate,
  OtherBoard,
  OtherField,
  SaidGroup,
  SignedChange,
  TrendReason,
} from '../../../../contract/index.js';
import { oneDecimal } from '../../../numbers.js';
import { regionName } from '../../group.js';
import type { SpokenClaim } from '../../verdict-sentences.js';
import { withUnit } from '../check-units.js';
import { ACCESS_NAMES, MODALITY_NAMES, provinceName } from '../facts.js';
import { METHOD_NAMES } from '../names.js';
import { chineseDay, list, percent } from '../numbers.js';

/** “截至2024年2月21日”；未给日期则为空。 */
export const byDay = (day: string | null): string => (day === null ? '' : `截至${chineseDay(day)}`);

/** 一位小数；整数不带小数。 */
export const figure = (value: number): string => oneDecimal(value).replace(/\.0$/, '');

const KINDS = {
  'open-weights': '开放权重模型',
  closed: '闭源模型',
  'self-developed': '自主研发模型',
} as const;

const countryLabel = (code: string): string => regionName(code, 'zh-CN');

/** “中国”“美国的开放权重模型”“其他各方”。 */
export function groupSaid({ countries, names, kinds, outside, written }: SaidGroup): string {
  const who = written ?? list([...names, ...countries.map(countryLabel)]);
  const kind = list(kinds.map((one) => KINDS[one]));
  if (who === '') return kind === '' ? '其他各方' : kind;
  const whole = outside ? `${who}以外各方` : who;
  return kind === '' ? whole : `${whole}的${kind}`;
}

/** “中国的模型”。 */
export const modelsOf = (group: SaidGroup): string =>
  group.kinds.length > 0 ? groupSaid(group) : `${groupSaid(group)}的模型`;

/** “参数超过 100 亿的北京模型”。 */
export function countedSaid({ group, provinces, modality, parametersOver, released }: CountedSaid): string {
  const conditions = [
    ...(parametersOver === null ? [] : [`参数超过 ${figure(parametersOver / 1e8)} 亿`]),
    ...(released === null ? [] : [`发布于${chineseDay(released.from)}至${chineseDay(released.to)}`]),
  ];
  const who =
    provinces.length > 0 ? list(provinces.map(provinceName)) : group === null ? '' : groupSaid(group);
  const field = modality === null ? '' : `${MODALITY_NAMES[modality] ?? modality}领域`;
  const kinds = provinces.length === 0 && (group?.kinds.length ?? 0) > 0;
  const whole = `${who}${field}`;
  return `${whole}${conditions.length > 0 ? `中${conditions.join('、')}的` : kinds ? '' : '的'}${kinds && conditions.length === 0 ? '' : '模型'}`;
}

/** 按数量排名的对象。 */
export function rankedName(of: 'provinces' | 'fields' | 'countries', name: string): string {
  if (of === 'fields') return MODALITY_NAMES[name] ?? name;
  return of === 'provinces' ? provinceName(name) : countryLabel(name);
}

/** “90% 区间 4.1 至 9.8”。 */
export function intervalSaid({ low, high, level }: Estimate): string {
  const name = `${Math.round(level * 100)}% 区间`;
  if (low === null && high === null) return '区间未知';
  if (low === null) return `${name} ${figure(high as number)} 以下，无下界`;
  if (high === null) return `${name} ${figure(low)} 以上，无上界`;
  if (level >= 1) return `必在 ${figure(low)} 至 ${figure(high)} 之间`;
  return `${name} ${figure(low)} 至 ${figure(high)}`;
}

/** 从另一方看同一距离：落后即领先。 */
export function turned({ estimate, low, high, level }: Estimate): Estimate {
  return {
    estimate: -estimate,
    low: high === null ? null : -high,
    high: low === null ? null : -low,
    level,
  };
}

/** “24 至 36 个月”“至少 12 个月”。 */
export function valueSaid({ min, max, unit }: ClaimValue): string {
  const number = (amount: number) => amount.toLocaleString('en', { maximumFractionDigits: 1 });
  if (min !== null && max !== null) {
    return withUnit(min === max ? number(min) : `${number(min)} 至 ${number(max)}`, unit);
  }
  if (min !== null) return `至少 ${withUnit(number(min), unit)}`;
  return max === null ? '此说' : `至多 ${withUnit(number(max), unit)}`;
}

/** 数值对所称意味着什么，作为句末。 */
export function consequence(
  { verdict, factor }: Pick<SpokenClaim, 'verdict' | 'factor'>,
  stated: string,
): string {
  const times = factor === null ? '' : `，为 ${figure(factor)} 倍`;
  switch (verdict) {
    case 'supported':
      return `支持${stated}`;
    case 'overstated':
      return `${stated}属夸大${times}`;
    case 'understated':
      return `${stated}属低估${times}`;
    case 'contradicted':
      return `与${stated}不符`;
    default:
      return `不足以判断${stated}`;
  }
}

export const CLAIM = '这一说法';

export const scoped = ({ scope }: Pick<SpokenClaim, 'scope'>, clause: string): string =>
  scope === 'proxy' ? `仅就文本模型的基准测试（不衡量应用、人才与普及）而言，${clause}` : clause;

export const withLaterScores = (later: boolean): string => (later ? '，使用事后测得的分数' : '');

export const onMeasure = (measure: string, usual: string): string =>
  measure === usual ? '' : `，尺度 ${measure}`;

/** 趋势的方向为何如此。 */
export function trendReasonSaid(reason: TrendReason): string {
  switch (reason.code) {
    case 'too-short':
      return `追赶方的数据不足 ${reason.months} 个月`;
    case 'days-without-data':
      return `最后一个窗口含有${chineseDay(reason.after)}之后没有测量的日子`;
    case 'signs-disagree':
      return `按${changes(reason.wider)}在扩大，按${changes(reason.narrower)}则没有`;
    case 'nothing-changed':
      return '没有变化';
    case 'no-interval-known':
      return '此尺度的区间未知';
    case 'not-sure-enough':
      return `${reason.direction === 'widening' ? '扩大' : '缩小'}的概率为 ${percent(reason.probability)}，低于 ${percent(reason.least)}`;
    case 'all-agree':
      return '各窗口、各定义、月数与分数一致';
  }
}

const changes = (all: readonly SignedChange[]): string =>
  list(
    all.map(
      ({ by, months }) => `${months} 个月内的${by === 'points' ? '分数' : `“${METHOD_NAMES[by]}”定义`}`,
    ),
  );

export const FIELDS: Readonly<Record<OtherField, string>> = {
  hardware: '芯片与硬件',
  'robots-and-vehicles': '机器人与车辆',
  investment: '投资',
  'speech-and-pictures': '语音、图像或视频',
  people: '人才',
  energy: '能源',
  economy: '经济',
  arms: '军备',
  publications: '论文与专利',
  'use-and-sales': '使用与销售',
  prices: '价格',
};

export const BOARDS: Readonly<Record<OtherBoard, string>> = {
  'open-llm-leaderboard': 'Open LLM Leaderboard',
  'chinese-leaderboard': '该中文榜单',
  'artificial-analysis': 'Artificial Analysis 指数',
  'market-capitalisations': '市值表',
  'purchases-of-hardware': '硬件采购表',
  publications: '论文与专利统计',
  use: '使用情况统计',
};

export const accessName = (access: Access): string => ACCESS_NAMES[access];

export const dollars = (usd: number): string =>
  usd >= 1e8 ? `${figure(usd / 1e8)} 亿美元` : `${figure(usd / 1e4)} 万美元`;
