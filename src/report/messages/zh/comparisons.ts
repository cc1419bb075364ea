import type { ComparisonSet } from '../../../contract/index.js';
import { oneDecimal } from '../../numbers.js';
import type { comparisonsWords as english } from '../en/comparisons.js';
import { DOMAIN_NAMES } from './gap-notes.js';
import { groupName } from './groups.js';
import { MEASURES } from './names.js';
import { chineseDay, levelName } from './numbers.js';

export const SET_NAMES: Record<ComparisonSet, string> = {
  access: '开放与闭源、中国与美国',
  labs: '各实验室与其他所有机构',
  domains: '中国与美国，分领域',
};

/** The words of several comparisons side by side. */
export const comparisonsWords: typeof english = {
  heading: '并列比较',
  title: ({ set }) => SET_NAMES[set],
  setName: (set) => SET_NAMES[set],
  lead: '每一格都是差距（月）的历史走势，按“逐日”定义，附色带；各格使用同一刻度。零以下表示前一方当时领先。',
  domainsNote: '各领域在首次查询时才拟合，最多需要一分钟；之后会保留结果。',
  subtitle: ({ comparisons, asOf, vintage, level, tolerance }) => {
    const measures = [...new Set(comparisons.map(({ measure }) => measure))];
    const on = measures.length === 1 ? `，尺度 ${MEASURES[measures[0] ?? ''] ?? measures[0]}` : '';
    const within = tolerance === 0 ? '' : `，容差 ${tolerance} 分`;
    return `落后月数，按“逐日”定义${on}${within}，截至${asOf ? chineseDay(asOf) : '日不详'}，数据版本 ${vintage ?? '不详'}。色带为 ${levelName(level)} 区间。`;
  },
  panel: (one, set) => {
    if (set === 'domains') {
      const domain = one.measure.replace(/^headway:/, '');
      return (DOMAIN_NAMES as Record<string, string>)[domain] ?? domain;
    }
    if (one.leader === `not (${one.follower})` || one.leader === `not ${one.follower}`)
      return groupName(one.follower);
    const [follower, leader] = [partsOf(one.follower), partsOf(one.leader)];
    if (!follower || !leader) return `${groupName(one.follower)}与${groupName(one.leader)}`;
    const [ours, theirs] = [groupName(follower.country), groupName(leader.country)];
    const [access, other] = [groupName(follower.access), groupName(leader.access)];
    if (access === other) return `${access}：${ours}与${theirs}`;
    if (ours === theirs) return `${ours}：${access}与${other}`;
    return `${ours}的${access}与${theirs}的${other}`;
  },
  figure: ({ months, censored }) =>
    months === null ? '没有差距' : `${censored ? '≥ ' : ''}${oneDecimal(months.estimate)}`,
  columns: { comparison: '比较', why: '原因' },
  skipped: '未能测量',
  source: ({ attribution, version }) =>
    `数据来源：${attribution.map(({ text }) => text.replace(/\.$/, '')).join('；')}。计算：Headway ${version}。`,
};

/** The country and the access of a predicate of both. */
function partsOf(predicate: string): { country: string; access: string } | null {
  const [, country, access] = /^(country=.+?) and (access=.+)$/.exec(predicate) ?? [];
  return country === undefined || access === undefined ? null : { country, access };
}
