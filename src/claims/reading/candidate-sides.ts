import type { Article } from '../../documents/article.js';
import type { Clause } from '../text/clauses.js';
import type { Unit } from '../text/unit.js';
import type { Candidate } from './candidates.js';
import { chineseSides, chineseSubject } from './chinese-sides.js';
import { COMPARES, type Sides, sidesOf, verbOf } from './sides.js';
import { objectOf, subjectOf } from './subject.js';

/** Of whom a candidate speaks, and against whom. */
export function sidesIn(
  { text, language }: Article,
  units: readonly Unit[],
  { frame, match, clause, relation }: Candidate,
  before: { nation: string | null; last: Sides | null },
): Sides {
  const english = language === 'en';
  if (COMPARES.has(frame.type)) {
    const sides = (english ? sidesOf : chineseSides)(text, units, clause, match, { relation, ...before });
    return frame.type === 'capability' && isCarriedWhole(sides, before.last) && !speaksOfSides(units, clause)
      ? { subject: null, object: null, relation: sides.relation }
      : sides;
  }
  const phrase = subjectOf(text, units, clause, { ...match, from: verbOf(units, match) }, before.nation);
  return {
    subject: english ? phrase : chineseSubject(units, clause, phrase),
    object: objectOf(text, units, clause, match),
    relation,
  };
}

/** Neither side is named where it stands: both are of the comparison before. */
const isCarriedWhole = ({ subject, object }: Sides, last: Sides | null): boolean =>
  last !== null &&
  [last.subject, last.object].includes(subject) &&
  [last.subject, last.object].includes(object);

const speaksOfSides = (units: readonly Unit[], { from, to }: Clause): boolean =>
  units
    .slice(from, to)
    .some(
      ({ known, low }) => known !== null || /^(?:it|they|them|both|he|she|which|who|its|their)$/.test(low),
    ) ||
  /两者|双方|两国|它们|他们|前者|后者/.test(
    units
      .slice(from, to)
      .map(({ low }) => low)
      .join(''),
  );
