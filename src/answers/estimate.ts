import type { Estimate } from '../contract/index.js';
import type { Interval } from '../measure/index.js';

/** An interval as an answer gives it. */
export function toEstimate(interval: Interval | null, level: number): Estimate | null {
  return interval && { estimate: interval.estimate, low: interval.low, high: interval.high, level };
}
