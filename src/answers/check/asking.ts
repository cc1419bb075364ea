import { type Decision, decided } from '../../claims/verdict/index.js';
import type { Claim, Evidence, Measured, VerdictReason } from '../../contract/index.js';
import type { Registry } from '../../registry/index.js';
import type { Pair } from './two-sides.js';

/** What a judge of one type of claim is asked. */
export interface Asking {
  readonly registry: Registry;
  readonly claim: Claim;
  /** Who published the document, and where it was found: what descends from them is no evidence for the claim. */
  readonly publisher: string | null;
  readonly source: string;
  /** The two groups last compared in the document. */
  readonly pair: Pair | null;
}

/** What a judge answers: a decision, the figures beside it, and what they rest on. */
export interface Finding {
  readonly decision: Decision;
  readonly measured: Measured | null;
  readonly beside: readonly Measured[];
  /** What its sentence says. */
  readonly reason: VerdictReason;
  readonly evidence: readonly Evidence[];
  /** The id of the deciding figure for `explain`. */
  readonly figure: string | null;
}

/** An honest non-verdict: why nothing can be measured, and what data would decide. */
export function notMeasurable(reason: VerdictReason, evidence: readonly Evidence[] = []): Finding {
  return finding(decided('not-measurable', 'obstacle'), reason, { evidence });
}

export function finding(
  decision: Decision,
  reason: VerdictReason,
  rest: Partial<Omit<Finding, 'decision' | 'reason'>> = {},
): Finding {
  return { measured: null, beside: [], evidence: [], figure: null, ...rest, decision, reason };
}

/** Words that loosen a figure and leave no doubt about the rest: no hedge in the sense of the order of verdicts. */
const LOOSENS =
  /^(?:at least|at most|less than|more than|fewer than|no more than|no less than|over|under|above|below|about|around|roughly|nearly|almost|within|up to|approximately|some|average|on average|超过|不到|不足|至少|至多|约|大约|左右|近|以上|以下)$/iu;

/** Whether a claim is hedged ("may", "potentially"): then it is contradicted only below 5 %. */
export function isHedged({ hedge }: Pick<Claim, 'hedge'>): boolean {
  return hedge !== null && !LOOSENS.test(hedge.trim());
}
