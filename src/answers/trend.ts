import type { Trend, TrendWindow } from '../contract/index.js';
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
      reason: `fewer than ${2 * TREND_WINDOWS[0]} months of the follower exist`,
    };
  }
  if (carriedFrom !== null) {
    return {
      direction: 'uncertain',
      reason: `the last window holds days after ${carriedFrom}, of which nothing is measured`,
    };
  }
  const signs: { name: string; sign: number }[] = [];
  for (const change of changes) {
    if (change.atRelease) {
      signs.push({
        name: `at-release over ${change.windowMonths} months`,
        sign: signOf(change.atRelease.estimate),
      });
    }
    if (change.points) {
      signs.push({
        name: `points over ${change.windowMonths} months`,
        sign: signOf(change.points.estimate),
      });
    }
  }
  if (main.daily) signs.push({ name: 'daily over 12 months', sign: signOf(main.daily.estimate) });
  const wider = signs.filter(({ sign }) => sign > 0).map(({ name }) => name);
  const narrower = signs.filter(({ sign }) => sign < 0).map(({ name }) => name);
  if (wider.length > 0 && narrower.length > 0) {
    return {
      direction: 'uncertain',
      reason: `the gap widens by ${list(wider)}, but not by ${list(narrower)}`,
    };
  }
  if (wider.length + narrower.length === 0) return { direction: 'uncertain', reason: 'nothing has changed' };
  const widening = wider.length > 0;
  const probability = window.probabilityWidening;
  if (probability === null) {
    return { direction: 'uncertain', reason: 'no interval is known for this measure' };
  }
  const sure = widening ? probability : 1 - probability;
  if (sure < SURE) {
    return {
      direction: 'uncertain',
      reason: `the probability of ${widening ? 'widening' : 'narrowing'} is ${Math.round(100 * sure)} %, less than 80 %`,
    };
  }
  return {
    direction: widening ? 'widening' : 'narrowing',
    reason: 'windows, definitions, months and points agree',
  };
}

function list(names: readonly string[]): string {
  return names.length < 2 ? names.join('') : `${names.slice(0, -1).join(', ')} and ${names.at(-1)}`;
}
