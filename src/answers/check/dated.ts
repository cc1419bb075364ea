import { acrossDays, decided } from '../../claims/verdict/index.js';
import { type Claim, type DayRange, dayNumber, HeadwayError } from '../../contract/index.js';
import { type Asking, type Finding, finding, notMeasurable } from './asking.js';
import { daysOf } from './days-of.js';

/** The types whose horizon, where it lies before the day it was said, is the period that the claim speaks of. */
const OF_A_PERIOD: ReadonlySet<Claim['type']> = new Set(['lag', 'trend', 'rank', 'capability', 'share']);

/** A period of fewer days is one time, not known exactly: "a year ago". */
const SHORT = 200;

/**
 * The days as of which a claim is measured: when it was said, or the period before that it speaks of, a long one as of
 * its end.
 */
export function measuredOn({ type, saidOn, horizon }: Claim): DayRange | null {
  if (saidOn === null || horizon === null || horizon.to >= saidOn.from || !OF_A_PERIOD.has(type))
    return saidOn;
  const days = (dayNumber(horizon.to) as number) - (dayNumber(horizon.from) as number);
  return days < SHORT ? horizon : { ...horizon, from: horizon.to };
}

/**
 * Judges a claim as of the day it was said. Over a range of days the verdict stands only where it is the same on all of
 * them; without a day there is none, and today's figure stands beside.
 *
 * @param on judges as of a day; null: as of the newest data
 */
export async function judgeDated(
  { claim }: Asking,
  on: (day: string | null) => Promise<Finding>,
): Promise<Finding> {
  const range = measuredOn(claim);
  if (range === null) return undated(await orReason(() => on(null)));
  const days = daysOf(range);
  const findings: Finding[] = [];
  for (const day of days) findings.push(await orReason(() => on(day)));
  const last = findings[findings.length - 1];
  const decision = acrossDays(findings.map((one) => one.decision));
  if (decision.because !== 'days') return last;
  const { from, to, reason } = range;
  return {
    ...last,
    decision,
    reason:
      last.reason.code === 'days-differ'
        ? last.reason
        : { code: 'days-differ', from, to, reason, last: last.reason },
  };
}

/** A refusal of the measurement is an honest non-verdict, with its reason. */
export async function orReason(ask: () => Promise<Finding>): Promise<Finding> {
  try {
    return await ask();
  } catch (error) {
    if (error instanceof HeadwayError && error.exitStatus === 2) {
      const { pattern, values } = error.phrases.what;
      return notMeasurable({ code: 'refused', error: error.code, pattern, values: [...values] });
    }
    throw error;
  }
}

function undated(today: Finding): Finding {
  if (today.measured === null) return today;
  const { estimate, unit, of } = today.measured;
  if (of === undefined) return today;
  return finding(
    decided('not-measurable', 'obstacle'),
    { code: 'undated', estimate, unit, of },
    { beside: [today.measured, ...today.beside], evidence: today.evidence, figure: today.figure },
  );
}
