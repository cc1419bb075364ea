import type { ComparisonOfSet, ComparisonSet, ComparisonsAnswer } from '../../../contract/index.js';
import { levelName, oneDecimal } from '../../numbers.js';
import { groupLabel, groupName } from './groups.js';
import { MEASURES } from './names.js';

const SETS: Record<ComparisonSet, string> = {
  access: 'Open and closed, China and the United States',
  labs: 'Each laboratory and all others',
  domains: 'China and the United States by domain',
};

/** The words of several comparisons side by side. */
export const comparisonsWords = {
  heading: 'Side by side',
  title: ({ set }: Pick<ComparisonsAnswer, 'set'>): string => SETS[set],
  setName: (set: ComparisonSet): string => SETS[set],
  lead: 'Each panel is the gap in months over time, by the daily definition, with its band; all have one scale. Below zero the first group was ahead.',
  domainsNote:
    'Domains are fitted when they are first asked for, which takes up to a minute; then they are kept.',
  subtitle: ({ comparisons, asOf, vintage, level, tolerance }: ComparisonsAnswer): string => {
    const measures = [...new Set(comparisons.map(({ measure }) => measure))];
    const on = measures.length === 1 ? ` on ${MEASURES[measures[0] ?? ''] ?? measures[0]}` : '';
    const within = tolerance === 0 ? '' : `, with a tolerance of ${tolerance}`;
    return `Months behind, by the daily definition${on}${within}, up to ${asOf ?? 'an unknown day'}, vintage ${vintage ?? 'unknown'}. The band is the ${levelName(level)} interval.`;
  },
  /** The name of one panel. */
  panel: (one: Pick<ComparisonOfSet, 'follower' | 'leader' | 'measure'>, set: ComparisonSet): string => {
    if (set === 'domains') return capital(one.measure.replace(/^headway:/, '').replaceAll('-', ' '));
    if (one.leader === `not (${one.follower})` || one.leader === `not ${one.follower}`)
      return groupName(one.follower);
    const [follower, leader] = [partsOf(one.follower), partsOf(one.leader)];
    if (!follower || !leader) return `${groupLabel(one.follower)} behind ${groupName(one.leader)}`;
    const [ours, theirs] = [groupName(follower.country), groupName(leader.country)];
    const [access, other] = [groupName(follower.access), groupName(leader.access)];
    if (access === other) return `${capital(access)}: ${ours} behind ${theirs}`;
    if (ours === theirs) return `${capital(access)} behind ${other} in ${ours}`;
    return `${capital(access)} in ${ours} behind ${other} in ${theirs}`;
  },
  figure: ({ months, censored }: Pick<ComparisonOfSet, 'months' | 'censored'>): string =>
    months === null ? 'no gap' : `${censored ? '≥ ' : ''}${oneDecimal(months.estimate)}`,
  columns: { comparison: 'comparison', why: 'why' },
  skipped: 'Not measured',
  source: ({ attribution, version }: Pick<ComparisonsAnswer, 'attribution' | 'version'>): string =>
    `Source: ${attribution.map(({ text }) => text.replace(/\.$/, '')).join('; ')}. Calculation: Headway ${version}.`,
};

/** The country and the access of a predicate of both. */
function partsOf(predicate: string): { country: string; access: string } | null {
  const [, country, access] = /^(country=.+?) and (access=.+)$/.exec(predicate) ?? [];
  return country === undefined || access === undefined ? null : { country, access };
}

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);
