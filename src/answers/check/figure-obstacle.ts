import type { Claim, ClaimType, ClaimValue } from '../../contract/index.js';
import { figure, sizeText } from './sentences.js';

const SHARE = /^(?:%|percent|per cent)$/;
const PLACE = /^(?:rank|place)s?$/;
const COUNTED = /^(?:models?|LLMs?|large models?|systems?|regions?|provinces?|cit(?:y|ies))$/i;
/** How exact a figure may be and still be a whole number. */
const NEAR = 1e-9;

/** Why a claim's figure cannot be the figure of such a claim; null where it may be one. */
export function figureObstacle({ type, value }: Pick<Claim, 'type' | 'value'>): string | null {
  if (value === null) return null;
  const { min, max, unit } = value;
  const ends = [min, max].filter((end) => end !== null);
  const stated = sizeText(value, unit);
  if (ends.some((end) => !Number.isFinite(end))) return `it states no finite figure of ${unit}`;
  if (min !== null && max !== null && min > max)
    return `its figure ends, at ${figure(max)}, before it begins, at ${figure(min)}`;
  if (ends.some((end) => end < 0)) return `${stated} is less than nothing`;
  return ofType(type, value, ends, stated);
}

function ofType(
  type: ClaimType,
  { unit }: ClaimValue,
  ends: readonly number[],
  stated: string,
): string | null {
  const whole = ends.every((end) => Math.abs(end - Math.round(end)) < NEAR);
  switch (type) {
    case 'rank':
      if (!PLACE.test(unit))
        return `${stated} is no place, and how far ahead somebody stands is another question`;
      return whole && ends.every((end) => end >= 1) ? null : `${stated} is no place`;
    case 'count':
      return whole || !COUNTED.test(unit) ? null : `${stated} is no number of ${unit}`;
    case 'overtake':
      if (!SHARE.test(unit)) return `a chance is measured in per cent, and “${unit}” is not`;
      return ends.every((end) => end <= 100) ? null : `${stated} is no chance`;
    case 'share':
      if (!SHARE.test(unit)) return `a share is measured in per cent, and “${unit}” is not`;
      return ends.every((end) => end <= 100) ? null : `${stated} is no share`;
    case 'dependency':
    case 'derivation':
      if (!SHARE.test(unit))
        return `how much stands on something is measured in per cent, and “${unit}” is not`;
      return ends.every((end) => end <= 100) ? null : `${stated} is no share`;
    case 'openness':
      return `whether models can be had is a yes or no, and ${stated} is a question of their share`;
    default:
      return null;
  }
}
