import type { SignedChange, TrendReason } from '../../contract/index.js';

/** Why a direction is stated or not, as a phrase of an explanation. */
export function trendReasonText(reason: TrendReason): string {
  switch (reason.code) {
    case 'too-short':
      return `fewer than ${reason.months} months of the follower exist`;
    case 'days-without-data':
      return `the last window holds days after ${reason.after}, of which nothing is measured`;
    case 'signs-disagree':
      return `the gap widens by ${list(reason.wider)}, but not by ${list(reason.narrower)}`;
    case 'nothing-changed':
      return 'nothing has changed';
    case 'no-interval-known':
      return 'no interval is known for this measure';
    case 'not-sure-enough':
      return `the probability of ${reason.direction} is ${Math.round(100 * reason.probability)} %, less than ${Math.round(100 * reason.least)} %`;
    case 'all-agree':
      return 'windows, definitions, months and points agree';
  }
}

function list(changes: readonly SignedChange[]): string {
  const names = changes.map(({ by, months }) => `${by} over ${months} months`);
  return names.length < 2 ? names.join('') : `${names.slice(0, -1).join(', ')} and ${names.at(-1)}`;
}
