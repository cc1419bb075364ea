import type { Claim, ClaimType, Relation } from '../../contract/index.js';
import type { Registry } from '../../registry/index.js';
import { type GroupOrReason, groupOf, groupsNamedIn, isGroup, type PhraseGroup, restOf } from './group-of.js';

/** Two groups that are compared: who is spoken of, and against whom. */
export interface Pair {
  readonly subject: PhraseGroup;
  readonly object: PhraseGroup;
}
export type TwoSides = Pair | { readonly reason: string };

/** The types of claims that compare two groups; what they name is remembered for the claims that follow. */
export const COMPARES: ReadonlySet<ClaimType> = new Set(['lag', 'trend', 'overtake', 'capability']);

/**
 * Reads the sides of a comparison. A side that the claim's phrase does not name ("they", "the gap") is the one that its
 * quote names, else that of the pair last compared in the document; where nobody at all is named to compare with,
 * everyone else is.
 */
export async function twoSides(registry: Registry, claim: Claim, pair: Pair | null): Promise<TwoSides> {
  const object = await groupOf(registry, claim.object);
  const subject = await subjectOf(registry, claim, pair, isGroup(object) ? object : null);
  if (!isGroup(subject)) return subject;
  if (isGroup(object)) {
    return same(subject, object)
      ? { reason: `both sides of the comparison are ${subject.label}` }
      : { subject, object };
  }
  const named = (await groupsNamedIn(registry, claim.quote)).find(
    (one) => !same(one, subject) && sameKind(one, subject),
  );
  if (named) return { subject, object: named };
  const unknown = claim.object === null ? unknownName(claim) : null;
  if (unknown)
    return { reason: `“${unknown}”, with whom it is compared, names no group of models that is known` };
  if (pair && same(subject, pair.subject)) return pair;
  if (pair && same(subject, pair.object)) return { subject, object: pair.subject };
  return claim.object === null ? { subject, object: restOf(subject) } : object;
}

/** Who a claim is about: its subject's group, else the one that its quote names, else that of the pair last compared. */
export async function subjectOf(
  registry: Registry,
  claim: Claim,
  pair: Pair | null,
  object: PhraseGroup | null = null,
): Promise<GroupOrReason> {
  const subject = await groupOf(registry, claim.subject);
  if (isGroup(subject)) return subject;
  const named = (await groupsNamedIn(registry, claim.quote)).find(
    (one) => object === null || !same(one, object),
  );
  if (named && (object === null || sameKind(named, object))) return named;
  if (pair && object && same(pair.subject, object)) return pair.object;
  return pair && (object === null || sameKind(pair.subject, object)) ? pair.subject : subject;
}

/** Words with a capital that name no side: abbreviations of the field, days. */
const NO_SIDE =
  /^(?:AI|LLMs?|GPUs?|I|(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|January|February|March|April|May|June|July|August|September|October|November|December)$/;

/** A name in the quote, after its first word, that is none of the subject's: somebody whom the reader does not know. */
function unknownName({ quote, subject }: Claim): string | null {
  const words = quote.replace(/[’']s\b/g, '').match(/\p{L}[\p{L}\d.-]*/gu) ?? [];
  const own = new Set((subject ?? '').replace(/[’']s\b/g, '').match(/\p{L}[\p{L}\d.-]*/gu));
  return (
    words.slice(1).find((word) => /^\p{Lu}/u.test(word) && !own.has(word) && !NO_SIDE.test(word)) ?? null
  );
}

const same = (one: PhraseGroup, other: PhraseGroup) => one.predicate === other.predicate;
const sameKind = (one: PhraseGroup, other: PhraseGroup) =>
  one.countries.length > 0 === other.countries.length > 0 &&
  (one.models === null) === (other.models === null);

/** Relations by which the subject stands above the object. */
const ABOVE: ReadonlySet<Relation> = new Set(['ahead', 'leads', 'surpasses', 'more-than']);

export const standsAbove = (relation: Relation): boolean => ABOVE.has(relation);
