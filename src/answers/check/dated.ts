import { acrossDays, decided } from '../../claims/verdict/index.js';
import { type Claim, type DayRange, dayNumber, HeadwayError, type Measured } from '../../contract/index.js';
import { type Asking, type Finding, finding, notMeasurable } from './asking.js';
import { daysOf, longDay } from './days-of.js';
import { figure, intervalText } from './sentences.js';

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
    explanation: `It was said between ${longDay(from)} and ${longDay(to)} (${reason}), and the verdict is not the same on all of these days: ${last.explanation}`,
  };
}

/** A refusal of the measurement is an honest non-verdict, with its reason. */
export async function orReason(ask: () => Promise<Finding>): Promise<Finding> {
  try {
    return await ask();
  } catch (error) {
    if (error instanceof HeadwayError && error.exitStatus === 2) return notMeasurable(error.what);
    throw error;
  }
}

function undated(today: Finding): Finding {
  if (today.measured === null) return today;
  return finding(
    decided('not-measurable', 'obstacle'),
    `The day on which it was said is not known, so there is no dated verdict; today’s figure: ${figureText(today.measured)}.`,
    { beside: [today.measured, ...today.beside], evidence: today.evidence, figure: today.figure },
  );
}

function figureText({ estimate, unit, what }: Measured): string {
  const stated =
    unit === 'rank' ? `place ${figure(estimate.estimate)}` : `${figure(estimate.estimate)} ${unit}`;
  return `${stated} (${intervalText(estimate)}; ${what})`;
}
