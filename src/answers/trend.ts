import type { SignedChange, Trend, TrendWindow } from '../contract/index.js';
import { TREND_WINDOWS, type TrendChange } from '../measure/index.js';
import { toEstimate } from './estimate.js';

/** A direction is stated when its probability is at least this. */
const SURE = 0.8;

/**
 * The trend of a gap: stated only when the windows that are defined, the definitions, and months and points
 * agree in sign, and its probability on the first window is at least 80 %.
 * Widening means that the distance grows, whichever group is ahead; the changes keep the sign of the gap.
 *
 * @param carriedFrom the newest day with data, where the as-of day is later: nothing is then stated
 * @param ahead whether the follower stands ahead on the as-of day
 */
export function trendOf(
  changes: readonly TrendChange[],
  level: number,
  ahead: boolean,
  carriedFrom: string | null,
): Trend {
  const growing = (probability: number | null) =>
    probability === null || !ahead ? probability : 1 - probability;
  const windows = changes.map(
    (change): TrendWindow => ({
      windowMonths: change.windowMonths,
      change: toEstimate(change.atRelease, level),
      probabilityWidening: growing(change.probabilityWidening),
      changePoints: toEstimate(change.points, level),
      probabilityWideningPoints: growing(change.probabilityWideningPoints),
    }),
  );
  const [main] = windows;
  return { ...main, windows, ...directionOf(changes, windows[0], ahead, carriedFrom) };
}

function directionOf(
  changes: readonly TrendChange[],
  window: TrendWindow,
  ahead: boolean,
  carriedFrom: string | null,
): Pick<Trend, 'direction' | 'reason'> {
  const signOf = (change: number) => (ahead ? -1 : 1) * Math.sign(change);
  const [main] = changes;
  if (main.atRelease === null) {
    return {
      direction: 'undefined',
      reason: { code: 'too-short', months: 2 * TREND_WINDOWS[0] },
    };
  }
  if (carriedFrom !== null) {
    return {
      direction: 'uncertain',
      reason: { code: 'days-without-data', after: carriedFrom },
    };
  }
  const signs: (SignedChange & { sign: number })[] = [];
  for (const change of changes) {
    if (change.atRelease) {
      signs.push({
        by: 'at-release',
        months: change.windowMonths,
        sign: signOf(change.atRelease.estimate),
      });
    }
    if (change.points) {
      signs.push({
        by: 'points',
        months: change.windowMonths,
        sign: signOf(change.points.estimate),
      });
    }
  }
  if (main.daily) signs.push({ by: 'daily', months: 12, sign: signOf(main.daily.estimate) });
  const of = (side: number) =>
    signs.filter(({ sign }) => sign === side).map(({ by, months }) => ({ by, months }));
  const [wider, narrower] = [of(1), of(-1)];
  if (wider.length > 0 && narrower.length > 0) {
    return {
      direction: 'uncertain',
      reason: { code: 'signs-disagree', wider, narrower },
    };
  }
  if (wider.length + narrower.length === 0)
    return { direction: 'uncertain', reason: { code: 'nothing-changed' } };
  const widening = wider.length > 0;
  const probability = window.probabilityWidening;
  if (probability === null) {
    return { direction: 'uncertain', reason: { code: 'no-interval-known' } };
  }
  const sure = widening ? probability : 1 - probability;
  if (sure < SURE) {
    return {
      direction: 'uncertain',
      reason: {
        code: 'not-sure-enough',
        direction: widening ? 'widening' : 'narrowing',
        probability: sure,
        least: SURE,
      },
    };
  }
  return {
    direction: widening ? 'widening' : 'narrowing',
    reason: { code: 'all-agree' },
  };
}
