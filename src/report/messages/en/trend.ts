import type { SignedChange, Trend, TrendReason } from '../../../contract/index.js';
import { signed } from '../../numbers.js';
import { type Sentences, sentence } from '../sentences.js';
import { changeInterval, list, percent } from './numbers.js';

const REASONS: Sentences<TrendReason> = {
  'too-short': ({ months }) => `fewer than ${months} months of the follower exist`,
  'days-without-data': ({ after }) =>
    `the last window holds days after ${after}, of which nothing is measured`,
  'signs-disagree': ({ wider, narrower }) =>
    `the gap widens by ${list(wider.map(changed))}, but not by ${list(narrower.map(changed))}`,
  'nothing-changed': () => 'nothing has changed',
  'no-interval-known': () => 'no interval is known for this measure',
  'not-sure-enough': ({ direction, probability, least }) =>
    `the probability of ${direction} is ${Math.round(100 * probability)} %, less than ${Math.round(100 * least)} %`,
  'all-agree': () => 'windows, definitions, months and points agree',
};

const changed = ({ by, months }: SignedChange): string => `${by} over ${months} months`;

/** Why a direction is stated or not, inside a sentence. */
export const trendReason = (reason: TrendReason): string => sentence(REASONS, reason);

/** Whether the gap widens, in a sentence with what it rests on. */
export function trendSentence(trend: Trend): string {
  const { direction, change, windowMonths, probabilityWidening, reason } = trend;
  if (direction === 'undefined') return `No trend can be stated: ${trendReason(reason)}.`;
  if (direction === 'uncertain') return `Whether the gap widens is uncertain: ${trendReason(reason)}.`;
  const figures = [
    change && `change ${signed(change.estimate)} months`,
    change && changeInterval(change),
    probabilityWidening !== null && `probability of widening ${percent(probabilityWidening)}`,
  ];
  const windows = `the mean at-release gap of the last ${windowMonths} months against the ${windowMonths} before`;
  return `The gap is ${direction}: ${windows} (${figures.filter(Boolean).join(', ')}).`;
}
