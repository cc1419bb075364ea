import { dayNumber } from '../../contract/day.js';
import type { Claim } from '../../contract/index.js';

/** A document as stories need it. */
export interface ReadDocument {
  id: string;
  publishedOn: string | null;
  claims: readonly Claim[];
}

/** Claims of several documents that tell the same thing. */
export interface StoryLink {
  what: string;
  claims: string[];
}

/** Claims of one type in several documents whose values or horizons differ: the drift between copies. */
export interface StoryDrift {
  type: Claim['type'];
  relation: Claim['relation'];
  claims: {
    id: string;
    document: string;
    speaker: string | null;
    value: Claim['value'];
    horizon: Claim['horizon'];
    quote: string;
  }[];
}

/** The documents that retell one report. */
export interface Story {
  documents: string[];
  links: StoryLink[];
  drift: StoryDrift[];
}

const FEWEST_SHARED = 3;
const MOST_DAYS = 60;
/** What this many documents say tells no story from another. */
const COMMON = 50;
const MONTHS: Readonly<Record<string, number>> = { years: 12, months: 1, decades: 120 };

/**
 * Groups documents that share at least three statements by measure, value, speaker or names, one of them with a
 * value, published within 60 days of each other where both days are known. Time grows with the claims, not with the
 * pairs of documents: a statement that more than 50 documents make is passed over.
 */
export function storiesOf(documents: readonly ReadDocument[]): Story[] {
  const holders = new Map<string, { document: number; claim: Claim }[]>();
  for (const [index, { claims }] of documents.entries()) {
    for (const claim of claims) {
      for (const key of keysOf(claim)) {
        const list = holders.get(key) ?? [];
        list.push({ document: index, claim });
        holders.set(key, list);
      }
    }
  }
  const shared = new Map<string, Set<string>>();
  for (const [key, list] of holders) {
    const own = [...new Set(list.map(({ document }) => document))];
    if (own.length < 2 || own.length > COMMON) continue;
    for (const [i, a] of own.entries()) {
      for (const b of own.slice(i + 1)) {
        const pair = `${a} ${b}`;
        shared.set(pair, (shared.get(pair) ?? new Set()).add(key));
      }
    }
  }
  const parent = documents.map((_, index) => index);
  const root = (index: number): number => {
    let at = index;
    while (parent[at] !== at) at = parent[at]!;
    return at;
  };
  for (const [pair, keys] of shared) {
    const [a, b] = pair.split(' ').map(Number) as [number, number];
    const valued = [...keys].some((key) => key.startsWith('value'));
    if (keys.size >= FEWEST_SHARED && valued && near(documents[a]!, documents[b]!)) parent[root(b)] = root(a);
  }
  const groups = new Map<number, number[]>();
  for (const index of documents.keys()) groups.set(root(index), [...(groups.get(root(index)) ?? []), index]);
  return [...groups.values()]
    .filter((group) => group.length > 1)
    .map((group) => storyOf(group, documents, holders));
}

function near({ publishedOn: a }: ReadDocument, { publishedOn: b }: ReadDocument): boolean {
  if (a === null || b === null) return true;
  return Math.abs(dayNumber(a)! - dayNumber(b)!) <= MOST_DAYS;
}

/** What a claim says, in ways that a retelling keeps: its value, its speaker and measure, its names. */
function keysOf({ type, value, speaker, object, subject, quote }: Claim): string[] {
  const keys: string[] = [];
  if (value && value.unit !== 'rank') {
    const scale = MONTHS[value.unit] ?? 1;
    const unit = scale === 1 ? value.unit : 'months';
    const amount = (end: number | null) => (end === null ? '' : end * scale);
    keys.push(`value ${type} ${amount(value.min)} ${amount(value.max)} ${unit}`);
  }
  if (speaker) keys.push(`speaker ${type} ${lastName(speaker)} ${(object ?? '').toLowerCase()}`);
  const names = new Set(
    `${subject ?? ''} ${object ?? ''} ${quote}`
      .match(/\b[A-Z0-9][\w.-]*[A-Z0-9][\w.-]*\b/gi)
      ?.filter((word) => /[A-Z]/.test(word) && word.length > 2)
      .map((word) => word.toLowerCase().replace(/\.$/, '')) ?? [],
  );
  if (names.size >= 2) keys.push(`names ${type} ${[...names].sort().slice(0, 2).join(' ')}`);
  return keys;
}

const lastName = (speaker: string) => speaker.toLowerCase().split(/\s+/).at(-1)!;

function storyOf(
  group: readonly number[],
  documents: readonly ReadDocument[],
  holders: ReadonlyMap<string, readonly { document: number; claim: Claim }[]>,
): Story {
  const inside = new Set(group);
  const links = [...holders].flatMap(([what, list]): StoryLink[] => {
    const own = list.filter(({ document }) => inside.has(document));
    return new Set(own.map(({ document }) => document)).size > 1
      ? [{ what, claims: own.map(({ claim }) => claim.id) }]
      : [];
  });
  return {
    documents: group.map((index) => documents[index]!.id),
    links,
    drift: driftOf(group.map((index) => documents[index]!)),
  };
}

/** Claims of one type and direction with a value, where the documents of a story differ. */
function driftOf(documents: readonly ReadDocument[]): StoryDrift[] {
  const byKind = new Map<string, StoryDrift>();
  for (const { id: document, claims } of documents) {
    for (const { id, type, relation, speaker, value, horizon, quote } of claims) {
      if (value === null || !['lag', 'trend', 'overtake', 'count', 'share'].includes(type)) continue;
      const kind = `${type} ${value.unit}`;
      const drift = byKind.get(kind) ?? { type, relation, claims: [] };
      drift.claims.push({ id, document, speaker, value, horizon, quote });
      byKind.set(kind, drift);
    }
  }
  return [...byKind.values()].filter(({ claims }) => {
    const told = new Set(claims.map(({ document }) => document)).size > 1;
    return told && new Set(claims.map(({ value, horizon }) => JSON.stringify([value, horizon]))).size > 1;
  });
}
