import type { Distribution } from '../../claims/verdict/index.js';
import type { Estimate } from '../../contract/index.js';

/** The figure of a distribution with its 90 % interval. */
export function estimateOf({ estimate, low, high }: Distribution): Estimate {
  return { estimate, low, high, level: 0.9 };
}

/** A figure that is counted, or has no interval. */
export function counted(estimate: number, low: number | null = null, high: number | null = null): Estimate {
  return { estimate, low, high, level: 0.9 };
}
