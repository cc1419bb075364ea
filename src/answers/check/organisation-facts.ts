import { perRegistry, plainName, type Registry, splitList } from '../../registry/index.js';

export interface OrganisationFacts {
  readonly name: string;
  readonly founded: number | null;
  readonly founders: readonly string[];
  readonly parent: string | null;
  readonly address: string;
}

export interface Valuation {
  readonly organisation: string;
  readonly day: string;
  readonly usd: number;
  readonly address: string;
}

export interface Role {
  readonly name: string;
  readonly also: readonly string[];
  readonly organisation: string;
  readonly role: string;
  readonly fromYear: number | null;
  readonly untilYear: number | null;
  readonly address: string;
}

const year = (value: unknown) => (value === null || value === undefined ? null : Number(value));

export const organisationFacts = perRegistry(
  async (registry: Registry): Promise<readonly OrganisationFacts[]> =>
    (await registry.rows('SELECT * FROM organisation ORDER BY name')).map((row) => ({
      name: String(row.name),
      founded: year(row.founded),
      founders: splitList(row.founders),
      parent: row.parent === null ? null : String(row.parent),
      address: String(row.address),
    })),
);

export const valuations = perRegistry(
  async (registry: Registry): Promise<readonly Valuation[]> =>
    (await registry.rows('SELECT * FROM organisation_valuation ORDER BY organisation, day')).map((row) => ({
      organisation: String(row.organisation),
      day: String(row.day),
      usd: Number(row.usd),
      address: String(row.address),
    })),
);

export const roles = perRegistry(
  async (registry: Registry): Promise<readonly Role[]> =>
    (await registry.rows('SELECT * FROM person ORDER BY name, organisation, role')).map((row) => ({
      name: String(row.name),
      also: splitList(row.also),
      organisation: String(row.organisation),
      role: String(row.role),
      fromYear: year(row.from_year),
      untilYear: year(row.until_year),
      address: String(row.address),
    })),
);

/** The roles of the person that a phrase names: in any of the names, either order of them, or by an initial. */
export function rolesOf(all: readonly Role[], phrase: string): Role[] {
  const text = ` ${plainWords(phrase)} `;
  const texts = [text, text.replace(/ \p{L}(?= )/gu, '')];
  return all.filter(({ name, also }) =>
    [name, ...also].some(
      (one) =>
        writtenWays(plainWords(one)).some((way) => texts.some((words) => words.includes(` ${way} `))) ||
        (/\p{Script=Han}/u.test(one) && phrase.includes(one)),
    ),
  );
}

/** "kai fu lee" as "lee kai fu" and "k lee"; "gregory c allen" as "gregory allen". */
function writtenWays(name: string): string[] {
  const words = name
    .split(' ')
    .filter((word, at, { length }) => word.length > 1 || at === 0 || at === length - 1);
  if (words.length < 2) return [name];
  const [first, last] = [words[0] as string, words.at(-1) as string];
  return [
    name,
    words.join(' '),
    [last, ...words.slice(0, -1)].join(' '),
    [...words.slice(1), first].join(' '),
    `${[...first][0]} ${last}`,
  ];
}

const TITLES: readonly (readonly [RegExp, string])[] = [
  [/\bCEO\b/g, 'chief executive'],
  [/\bCTO\b/g, 'chief technology officer'],
  [/\bCOO\b/g, 'chief operating officer'],
  [/\bCFO\b/g, 'chief financial officer'],
];

/**
 * Which of the roles of a person a text speaks of: that of the organisation it names most exactly, and of several there
 * the one whose words it has.
 *
 * @param held roles of one person
 * @param object the organisation as the text has it, if it is told
 * @param text the words around
 * @param named organisations that the text names, as the registry writes them
 */
export function roleMeant(
  held: readonly Role[],
  object: string,
  text: string,
  named: ReadonlySet<string>,
): Role | undefined {
  const words = ` ${plainWords(TITLES.reduce((so, [short, long]) => so.replace(short, long), text))} `;
  const exactness = ({ organisation }: Role) => {
    if (object !== '' && plainName(organisation) === plainName(object)) return 4;
    if (named.has(organisation)) return 3;
    if (text.includes(organisation)) return 2;
    return sameOrganisation(organisation, object) ? 1 : 0;
  };
  const common = ({ role }: Role) =>
    plainWords(role)
      .split(' ')
      .filter((word) => word.length > 3 && words.includes(` ${word} `)).length;
  return held
    .filter((role) => exactness(role) > 0)
    .sort((x, y) => exactness(y) - exactness(x) || common(y) - common(x))[0];
}

/**
 * The valuation that a figure is held against: the last by the day on which it was said. Where that day is not known,
 * the last that the figure is near, else the last of all.
 */
export function valuationMeant(
  held: readonly Valuation[],
  saidBy: string | null,
  near: (valuation: Valuation) => boolean,
): Valuation | undefined {
  if (saidBy !== null) return held.filter(({ day }) => day <= saidBy).at(-1);
  return held.filter(near).at(-1) ?? held.at(-1);
}

const plainWords = (text: string) =>
  text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();

/** Whether two names of an organisation are one, as far as their letters tell. */
export function sameOrganisation(one: string, other: string): boolean {
  const [a, b] = [plainName(one), plainName(other)];
  return a !== '' && b !== '' && (a.includes(b) || b.includes(a));
}
