import { inSimplified } from '../../claims/text/simplified.js';
import type { Claim, ClaimType, ReadingObstacle, Relation } from '../../contract/index.js';
import type { Registry } from '../../registry/index.js';
import {
  type GroupOrReason,
  groupOf,
  groupsNamedIn,
  isGroup,
  onlyOf,
  type PhraseGroup,
  restOf,
} from './group-of.js';
import { namesIn } from './names-in.js';
import { strangerIn, strangersNamed } from './strangers.js';

/** Two groups that are compared: who is spoken of, and against whom. */
export interface Pair {
  readonly subject: PhraseGroup;
  readonly object: PhraseGroup;
}
export type TwoSides = Pair | { readonly reason: ReadingObstacle };

/** The types of claims that compare two groups; what they name is remembered for the claims that follow. */
export const COMPARES: ReadonlySet<ClaimType> = new Set(['lag', 'trend', 'overtake', 'capability']);

/** "In open models": both sides are of open weights. */
const AMONG_OPEN =
  /\bin (?:the )?(?:open[- ](?:source|weights?)\b|open (?:\w+ ){0,2}(?:models?|race|AI|field|space|ecosystem)\b)|开源(?:领域|方面|模型上|大模型上|赛道|生态)/iu;

const AMONG_CLOSED =
  /\bin (?:closed|proprietary)(?:[- ](?:source|weights?))?(?: \w+){0,2} ?models?\b|闭源(?:领域|方面|模型上)/iu;

/** Words for whoever is in front, or for all others, in a phrase that names nobody. */
const EVERYONE_ELSE =
  /\b(?:frontier|state of the art|top|best|leading|leaders?|rivals?|competitors?|peers|world|global|everyone|others)\b|世界|全球|最先进|前沿|顶尖/iu;

/**
 * Reads the sides of a comparison. A side that the claim's phrase does not name ("they", "the gap") is the one that its
 * quote names, else that of the pair last compared in the document; where nobody at all is named to compare with,
 * or only "the frontier", everyone else is. A name that is not known is not read past.
 */
export async function twoSides(registry: Registry, said: Claim, pair: Pair | null): Promise<TwoSides> {
  const claim = inSimplified(said);
  const sides = await sidesOf(registry, claim, pair);
  const kind = AMONG_OPEN.test(claim.quote)
    ? 'open-weights'
    : AMONG_CLOSED.test(claim.quote)
      ? 'closed'
      : null;
  if ('reason' in sides || kind === null) return sides;
  return { subject: onlyOf(kind, sides.subject), object: onlyOf(kind, sides.object) };
}

async function sidesOf(registry: Registry, claim: Claim, pair: Pair | null): Promise<TwoSides> {
  const stranger = await strangerIn(registry, claim.object);
  if (stranger) return unknownSide(stranger);
  const object = await groupOf(registry, sideNamed(claim.object));
  const subject = await subjectOf(registry, claim, pair, isGroup(object) ? object : null);
  if (!isGroup(subject)) return subject;
  if (isGroup(object)) {
    return same(subject, object)
      ? { reason: { code: 'same-sides', of: 'comparison', group: subject.said } }
      : { subject, object };
  }
  const named = (await groupsNamedIn(registry, without(claim.quote, claim.subject))).find(
    (one) => !same(one, subject) && sameKind(one, subject),
  );
  if (named) return { subject, object: named };
  const [unknown] = claim.object === null ? await strangersNamed(registry, claim.quote, claim.subject) : [];
  if (unknown !== undefined) return unknownSide(unknown);
  if (claim.object !== null && !EVERYONE_ELSE.test(claim.object) && !ANAPHORA.test(claim.object))
    return object;
  if (pair && same(subject, pair.subject)) return pair;
  if (pair && same(subject, pair.object)) return { subject, object: pair.subject };
  return claim.object === null || EVERYONE_ELSE.test(claim.object)
    ? { subject, object: restOf(subject) }
    : object;
}

/** Who a claim is about: its subject's group, else the one that its quote names, else that of the pair last compared. */
export async function subjectOf(
  registry: Registry,
  claim: Claim,
  pair: Pair | null,
  object: PhraseGroup | null = null,
): Promise<GroupOrReason> {
  const stranger = await strangerIn(registry, claim.subject);
  if (stranger) return unknownSide(stranger);
  const subject = await groupOf(registry, sideNamed(claim.subject));
  if (isGroup(subject) || (await namesIn(registry, claim.subject ?? '')).length > 0) return subject;
  const named = (await groupsNamedIn(registry, without(claim.quote, claim.object))).find(
    (one) => object === null || !same(one, object),
  );
  if (named && (object === null || sameKind(named, object))) return named;
  if (pair && object && same(pair.subject, object)) return pair.object;
  return pair && (object === null || sameKind(pair.subject, object)) ? pair.subject : subject;
}

/** A side that stands for one named before. */
const ANAPHORA =
  /\b(?:it|its|they|them|their|theirs|us|ours?|we|you|that|those|these|ones?|counterparts?|systems?|models?|labs?|firms?|companies)\b|[他它她]们?|对方|对手|同行|后者|前者|我们|模型|公司|企业/iu;

/** A quote without the phrase of one side: what it names of a side is no name of the other. */
const without = (quote: string, side: string | null) => (side === null ? quote : quote.replace(side, ' '));

/** Capitals that stand for their country where sides are compared. */
const CAPITALS: Readonly<Record<string, string>> = {
  Beijing: 'China',
  Washington: 'United States',
  'Silicon Valley': 'United States',
  Brussels: 'European Union',
  北京: '中国',
  华盛顿: '美国',
  硅谷: '美国',
};
const sideNamed = (phrase: string | null) => CAPITALS[phrase?.trim() ?? ''] ?? phrase;

/** A side of whom nothing is known. */
export const unknownSide = (phrase: string): { readonly reason: ReadingObstacle } => ({
  reason: { code: 'no-such-group', phrase },
});

const same = (one: PhraseGroup, other: PhraseGroup) => one.predicate === other.predicate;
const sameKind = (one: PhraseGroup, other: PhraseGroup) =>
  one.countries.length > 0 === other.countries.length > 0 &&
  (one.models === null) === (other.models === null);

/** Relations by which the subject stands above the object. */
const ABOVE: ReadonlySet<Relation> = new Set(['ahead', 'leads', 'surpasses', 'more-than']);

export const standsAbove = (relation: Relation): boolean => ABOVE.has(relation);
