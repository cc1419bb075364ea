import type { Person } from './people.js';

/** The people of a document, by the names that it goes on to use. */
export interface Cast {
  people: readonly Person[];
  /** The person whom a name means at a place: the whole name, or one of its parts after it was introduced. */
  find(name: string): Person | null;
  /** A person whose role names an organisation. */
  ofRole(organisation: string): Person | null;
  /** The person introduced last with a title: "the Minister". */
  titled(title: string): Person | null;
}

export function castOf(people: readonly Person[]): Cast {
  const byPart = new Map<string, Person[]>();
  for (const person of people) {
    const keys = new Set([person.name, ...person.parts].map((part) => part.toLowerCase()));
    for (const key of keys) byPart.set(key, [...(byPart.get(key) ?? []), person]);
  }
  return {
    people,
    find(name) {
      const key = name.toLowerCase().replace(/^(?:mr|mrs|ms|dr|prof)\.? /, '');
      const found = byPart.get(key);
      if (!found) return null;
      const last = found.filter(({ parts }) => parts.at(-1)!.toLowerCase() === key || parts.length === 1);
      return (last.length > 0 ? last : found).at(-1)!;
    },
    ofRole: (organisation) =>
      people.find(({ affiliation }) => affiliation?.toLowerCase().includes(organisation.toLowerCase())) ??
      null,
    titled: (title) =>
      people.findLast(({ affiliation }) =>
        affiliation
          ?.toLowerCase()
          .split(/[^\p{L}-]+/u)
          .includes(title),
      ) ?? null,
  };
}
