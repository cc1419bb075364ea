import type { Sentence, Unit } from '../text/unit.js';

/** For how many sentences the unit of a distance goes without saying. */
const LASTS = 4;
/** A distance in time that anybody states is below this, in its unit. */
const GREATEST = 60;
const DISTANCE =
  /^(?:gaps?|behind|ahead|lags?|lagg(?:ed|ing)|trail(?:s|ed|ing)?|distance|deficit|lead|front|delay|差|落|追|领)$/;
const DURATION = /^(?:year|month|week|quarter)$/;
/** What may stand before a figure whose unit is left out. */
const BEFORE =
  /^(?:is|'s|was|are|'re|were|be|been|to|at|say|said|guess|maybe|perhaps|like|than|about|around|roughly|nearly|almost|or|it|put|put it at|now|only|just|,|:|—|–|from|between|under|over|say|call|closer|reckon|think|near)$/;
/** What may stand after it. */
const AFTER =
  /^(?:on|for|in|at|by|behind|ahead|off|now|today|this|these|if|when|and|but|or|then|maybe|perhaps|as|last|since|,|\.|;|:|—|–|!|"|”|\)|-)$/;

/** The unit in which the sentences just before, or this one, speak of a distance in time. */
export class DistanceUnit {
  private unit: string | null = null;
  private at = -1 - LASTS;

  /** Gives the figures of a sentence that have no unit, and can only be such a distance, the unit last used. */
  fill({ units }: Sentence, index: number): void {
    const speaks = units.some(({ low }) => DISTANCE.test(low));
    const own =
      units.findLast(({ quantity }, at) => DURATION.test(quantity?.unit ?? '') && !isPeriod(units, at))
        ?.quantity?.unit ?? null;
    const near = index - this.at <= LASTS;
    if (own && (speaks || near)) this.unit = own;
    if (speaks) this.at = index;
    const { unit } = this;
    if (unit === null || index - this.at > LASTS) return;
    for (const [at, each] of units.entries())
      if (isDistance(units, at)) units[at] = { ...each, quantity: { ...each.quantity!, unit } };
  }
}

/** "A year ago", "the past year": when, not how far. */
export const isPeriod = (units: readonly Unit[], at: number) =>
  /^(?:ago|earlier|later|前|后)$/.test(units[at + 1]?.low ?? '') ||
  /^(?:past|last|next|this|过去|近)$/.test(units[at - 1]?.low ?? '');

const isBare = ({ quantity }: Unit) =>
  quantity !== null &&
  (quantity.unit === null || quantity.unit === 'item') &&
  (quantity.max ?? quantity.min ?? GREATEST) < GREATEST &&
  (quantity.min ?? 1) > 0;

function isDistance(units: readonly Unit[], at: number): boolean {
  if (!isBare(units[at]!)) return false;
  const before = units[at - 1]?.low;
  const after = units[at + 1]?.low;
  return (before === undefined || BEFORE.test(before)) && (after === undefined || AFTER.test(after));
}
