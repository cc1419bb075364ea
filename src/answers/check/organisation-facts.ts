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

/** The roles of the person that a phrase names, in any of the names and in either order of them. */
export function rolesOf(all: readonly Role[], phrase: string): Role[] {
  const text = ` ${plainWords(phrase)} `;
  return all.filter(({ name, also }) =>
    [name, ...also].some((one) => {
      const words = plainWords(one);
      const turned = words.split(' ').reverse().join(' ');
      return (
        text.includes(` ${words} `) ||
        text.includes(` ${turned} `) ||
        (/\p{Script=Han}/u.test(one) && phrase.includes(one))
      );
    }),
  );
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
