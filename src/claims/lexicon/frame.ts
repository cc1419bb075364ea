import type { ClaimType, Relation } from '../../contract/index.js';

/** What a claim’s value is read from. */
export type ValueKind =
  | 'time'
  | 'change'
  | 'chance'
  | 'rank'
  | 'count'
  | 'share'
  | 'amount'
  | 'compute'
  | 'ability'
  | 'part'
  | 'year'
  | 'none';

/**
 * One way to assert something: when the pattern is met in a clause, the clause is a claim of the type and relation.
 *
 * `span`: the quote is the whole `clause` (default), the noun `phrase` around the pattern, the clause up to the
 * pattern’s end (`match`), or its `tail`: from the pattern’s last figure, in Chinese from its beginning. `needs`: what the clause must name besides, as a class of patterns or `subject` (any
 * actor, pronoun or name before the pattern).
 */
export interface Frame {
  pattern: string;
  type: ClaimType;
  relation: Relation;
  value: ValueKind;
  span: 'clause' | 'phrase' | 'match' | 'tail';
  needs: readonly string[];
  /** One of these words must stand in the sentences before or earlier in this one: what "it" stands for. */
  after: readonly string[];
  /** The pattern itself wishes or advises ("has to narrow the gap"), and is kept. */
  deontic: boolean;
  /** Greater wins where several frames meet in one clause. */
  rank: number;
}

export type FrameOptions = Partial<Omit<Frame, 'pattern' | 'type' | 'relation'>>;

/** Frames of one type and relation, from a template with a pattern a line. */
export function frames(
  type: ClaimType,
  relation: Relation,
  { value = 'none', span = 'clause', needs = [], after = [], deontic = false, rank = 5 }: FrameOptions,
): (patterns: TemplateStringsArray, ...parts: readonly string[]) => Frame[] {
  return (patterns, ...parts) =>
    String.raw(patterns, ...parts)
      .split('\n')
      .map((line) => line.trim())
      .filter((line) => line !== '')
      .map((pattern) => ({ pattern, type, relation, value, span, needs, after, deontic, rank }));
}
