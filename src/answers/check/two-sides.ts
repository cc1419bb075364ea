import type { Claim, Relation } from '../../contract/index.js';
import type { Registry } from '../../registry/index.js';
import { groupOf, isGroup, type PhraseGroup, restOf } from './group-of.js';

/** The two groups that a claim compares, or why they cannot be told. */
export type TwoSides =
  | { readonly subject: PhraseGroup; readonly object: PhraseGroup }
  | { readonly reason: string };

/** Reads the sides of a comparison. Where nobody is named to compare with, everyone else is. */
export async function twoSides(registry: Registry, claim: Claim): Promise<TwoSides> {
  const subject = await groupOf(registry, claim.subject);
  if (!isGroup(subject)) return subject;
  if (claim.object === null) return { subject, object: restOf(subject) };
  const object = await groupOf(registry, claim.object);
  if (!isGroup(object)) return object;
  if (object.predicate === subject.predicate) {
    return { reason: `both sides of the comparison are ${subject.label}` };
  }
  return { subject, object };
}

/** Relations by which the subject stands above the object. */
const ABOVE: ReadonlySet<Relation> = new Set(['ahead', 'leads', 'surpasses', 'more-than']);

export const standsAbove = (relation: Relation): boolean => ABOVE.has(relation);
