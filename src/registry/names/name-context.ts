import { agree, type NameDay } from './name-day.js';
import type { OrganisationGuard } from './organisations.js';
import type { ParsedName } from './parse-name.js';

/** A name, where it stands, and whose it is. */
export interface Name {
  readonly text: string;
  /** The list and its column; one list gives one name to one thing. */
  readonly source: string;
  /** As the list has it; empty where it says nothing. */
  readonly organisation: string;
}

/** What the other names of the lists tell about a name. */
export interface NameContext {
  /** How many snapshots go by these words and this size. */
  snapshots(name: ParsedName, organisation: string): number;
  hasBase(name: ParsedName, organisation: string): boolean;
  /** Whether one list has both as two entries. */
  listedApart(a: ParsedName, b: ParsedName): boolean;
  /** Whether one list has a preview of these words beside a release without the mark. */
  previewListedApart(name: ParsedName): boolean;
  /** Whether makers that are not kin use these words. */
  severalMakers(name: ParsedName): boolean;
}

interface Known {
  readonly parsed: ParsedName;
  readonly name: Name;
}

/** Everything of a parsed name but effort and thinking, which lists give apart though the model is one. */
export function signature({ words, size, day, revision, tuning, preview }: ParsedName): string {
  const written = day ? `${day.year}-${day.month}-${day.day}` : '';
  return [words, size, written, revision, tuning ?? '', preview ? 'preview' : ''].join('|');
}

export function nameContext(
  names: readonly { readonly parsed: ParsedName; readonly name: Name }[],
  guard: OrganisationGuard,
): NameContext {
  const byWords = new Map<string, Known[]>();
  for (const known of names) {
    const group = byWords.get(known.parsed.words);
    if (group) group.push(known);
    else byWords.set(known.parsed.words, [known]);
  }
  const related = (name: ParsedName, organisation: string) =>
    (byWords.get(name.words) ?? []).filter(
      (known) => guard.kin(known.name.organisation, organisation) !== false,
    );
  const sourcesOf = (name: ParsedName) => {
    const wanted = signature(name);
    const group = byWords.get(name.words) ?? [];
    return new Set(
      group
        .filter(({ parsed }) => !parsed.effort && signature(parsed) === wanted)
        .map((known) => known.name.source),
    );
  };
  return {
    snapshots(name, organisation) {
      const days: NameDay[] = [];
      const revisions = new Set<string>();
      for (const { parsed } of related(name, organisation)) {
        if (parsed.preview !== name.preview) continue;
        if (parsed.size !== name.size) continue;
        if (parsed.day && !days.some((day) => agree(day, parsed.day as NameDay))) days.push(parsed.day);
        if (parsed.revision !== '') revisions.add(parsed.revision);
      }
      return Math.max(days.length, revisions.size);
    },
    hasBase: (name, organisation) =>
      related(name, organisation).some(({ parsed }) => parsed.tuning === 'base' && parsed.size === name.size),
    listedApart(a, b) {
      if (signature(a) === signature(b)) return false;
      const others = sourcesOf(b);
      return [...sourcesOf(a)].some((source) => others.has(source));
    },
    previewListedApart(name) {
      const group = (byWords.get(name.words) ?? []).filter(({ parsed }) => parsed.size === name.size);
      return group.some(
        (marked) =>
          marked.parsed.preview &&
          group.some(
            (bare) =>
              !bare.parsed.preview &&
              bare.name.source === marked.name.source &&
              sameDay(bare.parsed.day, marked.parsed.day),
          ),
      );
    },
    severalMakers(name) {
      const group = (byWords.get(name.words) ?? []).filter(({ parsed }) => parsed.size === name.size);
      const makers = group.map((known) => known.name.organisation).filter(Boolean);
      const distinct = [...new Set(makers)];
      return distinct.some((a, i) => distinct.slice(i + 1).some((b) => guard.kin(a, b) === false));
    },
  };
}

const sameDay = (x: NameDay | null, y: NameDay | null) => (x && y ? agree(x, y) : x === y);
