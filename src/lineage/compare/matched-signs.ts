import { match } from './matching.js';
import { cosines, type Rows } from './rows.js';

/**
 * Matches units by their gates, and again by the size of their up answers: of the first matching, how many units
 * have the same sign, of those whose sign can be told; and how many are matched alike by both.
 */
export function matchedSigns(gateFew: Rows, gateMore: Rows, upFew: Rows, upMore: Rows) {
  const partner = match(cosines(gateFew, gateMore), gateFew.count, gateMore.count);
  const upCosines = cosines(upFew, upMore);
  const sizes = upCosines.map(Math.abs);
  const byUp = match(sizes, upFew.count, upMore.count);
  let sameSign = 0;
  let counted = 0;
  let alike = 0;
  partner.forEach((j, i) => {
    const cosine = upCosines[i * upMore.count + j]!;
    if (cosine !== 0) counted++;
    if (cosine > 0) sameSign++;
    if (byUp[i] === j) alike++;
  });
  return { sameSign, counted, alike };
}
