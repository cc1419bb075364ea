import type { Story } from '../../claims/stories/stories.js';
import type { BriefAnswer, BriefClaim, CheckedClaim, Relation } from '../../contract/index.js';
import type { Registry } from '../../registry/index.js';
import { inMonths } from '../check/lag.js';
import { standsAbove, twoSides } from '../check/two-sides.js';

type Conflict = BriefAnswer['conflicts'][number];

const REFUTED = new Set(['contradicted', 'overstated', 'understated']);
/** Changes and forecasts that cannot both hold. */
const OPPOSITE: Partial<Record<Relation, Relation>> = {
  widening: 'narrowing',
  narrowing: 'widening',
  increasing: 'decreasing',
  decreasing: 'increasing',
  surpasses: 'does-not-surpass',
  'does-not-surpass': 'surpasses',
  open: 'closed',
  closed: 'open',
};

const cited = ({ document, claim }: BriefClaim) => `${document}: “${claim.quote}”`;

/** Copies of one report that tell it with other figures. */
export function driftIn(stories: readonly Story[], label: (document: string) => string): Conflict[] {
  return stories.flatMap(({ drift }) =>
    drift.map(
      ({ type, claims }): Conflict => ({
        says: { code: 'copies-differ', type },
        claims: claims.map(({ document, quote }) => `${label(document)}: “${quote}”`),
      }),
    ),
  );
}

/** Claims that the measurement of their day refutes. */
export function refutedAmong(all: readonly BriefClaim[]): Conflict[] {
  return all
    .filter(({ claim }) => claim.verdict !== null && REFUTED.has(claim.verdict))
    .map((one) => ({ says: { code: 'refuted', claim: one.claim.id }, claims: [cited(one)] }));
}

/**
 * Claims of different origins that cannot both hold: of one type and one pair of sides, with figures of one kind that
 * have no value in common, or with opposite directions. A bound, a range, a chance and a direction are never set
 * against each other, nor made into one.
 */
export async function conflictsAmong(
  registry: Registry,
  all: readonly BriefClaim[],
  originOf: (label: string) => string,
): Promise<Conflict[]> {
  const stated: Stated[] = [];
  for (const one of all) {
    const about = await aboutWhom(registry, one.claim);
    if (about !== null) stated.push({ one, origin: originOf(one.document), ...about });
  }
  const found: Conflict[] = [];
  for (const [i, x] of stated.entries()) {
    for (const y of stated.slice(i + 1)) {
      if (x.origin === y.origin || x.sides !== y.sides || x.one.claim.type !== y.one.claim.type) continue;
      const how = disagreement(x, y);
      if (how !== null) found.push({ says: how, claims: [cited(x.one), cited(y.one)] });
    }
  }
  return found;
}

interface Stated {
  readonly one: BriefClaim;
  readonly origin: string;
  /** Who is compared with whom. */
  readonly sides: string;
  /** The relation, as from the first side of `sides`. */
  readonly relation: Relation;
}

const COMPARED = new Set<CheckedClaim['type']>(['lag', 'trend', 'overtake']);

async function aboutWhom(
  registry: Registry,
  claim: CheckedClaim,
): Promise<Pick<Stated, 'sides' | 'relation'> | null> {
  const { type, relation, subject, object } = claim;
  if (!COMPARED.has(type)) {
    const name = subject?.trim().toLowerCase() ?? '';
    return name === '' ? null : { sides: `${name} | ${object?.trim().toLowerCase() ?? ''}`, relation };
  }
  const sides = await twoSides(registry, claim, null);
  if ('reason' in sides) return null;
  const turned = type === 'lag' && standsAbove(relation);
  const [first, second] = turned ? [sides.object, sides.subject] : [sides.subject, sides.object];
  const pair = [first.predicate, second.predicate];
  return {
    sides: (type === 'trend' ? pair.sort() : pair).join(' | '),
    relation: turned ? 'behind' : relation,
  };
}

function disagreement(x: Stated, y: Stated): Conflict['says'] | null {
  const [a, b] = [x.one.claim, y.one.claim];
  if (OPPOSITE[x.relation] === y.relation) {
    return { code: 'opposite', one: x.relation, other: y.relation };
  }
  if (a.value === null || b.value === null) return null;
  const [own, other] = a.type === 'lag' ? [inMonths(a.value), inMonths(b.value)] : [a.value, b.value];
  if (own === null || other === null) return null;
  if (a.type !== 'lag' && a.value.unit.replace(/s$/, '') !== b.value.unit.replace(/s$/, '')) return null;
  const apart =
    (own.min ?? Number.NEGATIVE_INFINITY) > (other.max ?? Number.POSITIVE_INFINITY) ||
    (other.min ?? Number.NEGATIVE_INFINITY) > (own.max ?? Number.POSITIVE_INFINITY);
  return apart ? { code: 'figures-apart', type: a.type } : null;
}
