import { agree, type NameDay } from './name-day.js';
import type { OrganisationGuard } from './organisations.js';
import type { ParsedName } from './parse-name.js';
import { thinkingIsMode } from './thinking.js';

/** A name, where it stands, and whose it is. */
export interface Name {
  readonly text: string;
  /** The list and its column; one list gives one name to one thing. */
  readonly source: string;
  /** As the list has it; empty where it says nothing. */
  readonly organisation: string;
  /** ISO days of the first and last edition that has the name, where the list has several editions. */
  readonly listed?: readonly [first: string, last: string];
  /** ISO day, where the list states it for this name. */
  readonly releasedOn?: string;
}

/** What the other names of the lists tell about a name. */
export interface NameContext {
  /** How many snapshots go by these words and this size, told apart by their days or by their revisions. */
  snapshots(name: ParsedName, organisation: string, by: 'day' | 'revision'): number;
  /** How many sizes go by these words. */
  sizes(name: ParsedName, organisation: string): number;
  /** How many sizes of these words have all of these parts. */
  sizesWith(name: ParsedName, organisation: string, parts: readonly string[]): number;
  /** The release days that lists state for exactly this name. */
  releaseDays(name: ParsedName, organisation: string): readonly string[];
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
  const entriesOf = (name: ParsedName) => {
    const wanted = name.signature;
    const group = byWords.get(name.words) ?? [];
    return group.filter(({ parsed }) => !parsed.effort && parsed.signature === wanted);
  };
  return {
    snapshots(name, organisation, by) {
      const days: NameDay[] = [];
      const revisions = new Set<string>();
      for (const { parsed } of related(name, organisation)) {
        if (parsed.preview !== name.preview || parsed.size !== name.size) continue;
        if (parsed.thinking !== name.thinking && !thinkingIsMode(name)) continue;
        if (parsed.day && !days.some((day) => agree(day, parsed.day as NameDay))) days.push(parsed.day);
        if (parsed.revision !== '') revisions.add(parsed.revision);
      }
      return by === 'day' ? days.length : revisions.size;
    },
    sizes: (name, organisation) =>
      new Set(
        related(name, organisation)
          .map(({ parsed }) => parsed.size)
          .filter((size) => size !== ''),
      ).size,
    sizesWith: (name, organisation, parts) =>
      new Set(
        related(name, organisation)
          .map(({ parsed }) => parsed.size)
          .filter((size) => size.includes(' ') && parts.every((part) => size.split(' ').includes(part))),
      ).size,
    releaseDays(name, organisation) {
      const wanted = name.signature;
      return related(name, organisation)
        .filter(({ parsed }) => parsed.signature === wanted)
        .flatMap(({ name: { releasedOn } }) => releasedOn ?? []);
    },
    hasBase: (name, organisation) =>
      related(name, organisation).some(({ parsed }) => parsed.tuning === 'base' && parsed.size === name.size),
    listedApart(a, b) {
      if (a.signature === b.signature) return false;
      const others = entriesOf(b);
      return entriesOf(a).some((one) =>
        others.some((other) => other.name.source === one.name.source && atOnce(one.name, other.name)),
      );
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

/** A list that renames a model between its editions never has both names at once. */
function atOnce({ listed: x }: Name, { listed: y }: Name): boolean {
  return x === undefined || y === undefined || (x[0] <= y[1] && y[0] <= x[1]);
}
