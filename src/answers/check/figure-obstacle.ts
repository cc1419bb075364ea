import type { Claim, ClaimType, ClaimValue, ReadingObstacle } from '../../contract/index.js';

const SHARE = /^(?:%|percent|per cent)$/;
const PLACE = /^(?:rank|place)s?$/;
const COUNTED = /^(?:models?|LLMs?|large models?|systems?|regions?|provinces?|cit(?:y|ies))$/i;
/** How exact a figure may be and still be a whole number. */
const NEAR = 1e-9;

/** Why a claim's figure cannot be the figure of such a claim; null where it may be one. */
export function figureObstacle({ type, value }: Pick<Claim, 'type' | 'value'>): ReadingObstacle | null {
  if (value === null) return null;
  const { min, max, unit } = value;
  const ends = [min, max].filter((end) => end !== null);
  if (ends.some((end) => !Number.isFinite(end))) return { code: 'figure-not-finite', unit };
  if (min !== null && max !== null && min > max) return { code: 'figure-backwards', min, max };
  if (ends.some((end) => end < 0)) return { code: 'less-than-nothing', value };
  return ofType(type, value, ends);
}

const withinHundred = (ends: readonly number[]) => ends.every((end) => end <= 100);

function ofType(type: ClaimType, value: ClaimValue, ends: readonly number[]): ReadingObstacle | null {
  const { unit } = value;
  const whole = ends.every((end) => Math.abs(end - Math.round(end)) < NEAR);
  switch (type) {
    case 'rank':
      if (!PLACE.test(unit)) return { code: 'no-place', value, distance: true };
      return whole && ends.every((end) => end >= 1) ? null : { code: 'no-place', value, distance: false };
    case 'count':
      return whole || !COUNTED.test(unit) ? null : { code: 'no-whole-number', value };
    case 'overtake':
      if (!SHARE.test(unit)) return { code: 'not-per-cent', of: 'chance', unit };
      return withinHundred(ends) ? null : { code: 'no-part-of-hundred', of: 'chance', value };
    case 'share':
      if (!SHARE.test(unit)) return { code: 'not-per-cent', of: 'share', unit };
      return withinHundred(ends) ? null : { code: 'no-part-of-hundred', of: 'share', value };
    case 'dependency':
    case 'derivation':
      if (!SHARE.test(unit)) return { code: 'not-per-cent', of: 'dependency', unit };
      return withinHundred(ends) ? null : { code: 'no-part-of-hundred', of: 'share', value };
    case 'openness':
      return { code: 'share-of-open', value };
    default:
      return null;
  }
}
