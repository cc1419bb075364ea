import {
  type ModelFacts,
  newestFacts,
  organisations,
  parseName,
  perRegistry,
  plainName,
  type Registry,
} from '../../registry/index.js';

/** An organisation named in a phrase, with every name under which its models stand (its parts among them). */
export interface NamedOrganisation {
  readonly kind: 'organisation';
  readonly name: string;
  readonly names: readonly string[];
}

/** A model, a family in every size ("Llama 2"), or a whole line of families ("Llama"). */
export interface NamedModels {
  readonly kind: 'models';
  readonly name: string;
  readonly level: 'model' | 'family' | 'line';
  readonly versions: readonly ModelFacts[];
}

/** A name that several makers' models bear. */
export interface AmbiguousName {
  readonly kind: 'ambiguous';
  readonly name: string;
  readonly makers: readonly string[];
}

export type Named = NamedOrganisation | NamedModels | AmbiguousName;

interface Index {
  readonly organisations: ReadonlyMap<string, NamedOrganisation>;
  readonly models: ReadonlyMap<string, readonly ModelFacts[]>;
  readonly families: ReadonlyMap<string, readonly ModelFacts[]>;
  readonly lines: ReadonlyMap<string, readonly ModelFacts[]>;
  readonly rootOf: (organisation: string) => string;
}

/** Words that name organisations or lines and are common words too: they count only as more of a name. */
const COMMON = new Set([
  'open',
  'phi',
  'nova',
  'command',
  'pro',
  'chat',
  'ai',
  'apple',
  'large',
  'medium',
  'small',
  'step',
  'baseline',
  'inflection',
  'language',
  'model',
  'code',
  'transformer',
  'video',
  'switch',
  'solar',
  'vita',
  'aria',
  'intellect',
  'mercury',
  'sonar',
  'dolphin',
  'computer',
]);
const LONGEST_NAME = 5;

/** The organisations and models that a phrase names, longest names first, none inside another. */
export async function namesIn(registry: Registry, phrase: string): Promise<Named[]> {
  const index = await indexOf(registry);
  const words = [...phrase.matchAll(/[\p{L}\p{N}][\p{L}\p{N}.&+-]*/gu)].map((match) =>
    match[0].replace(/(?:['’]s|[.&+-]+)$/u, ''),
  );
  const found: Named[] = [];
  for (let i = 0; i < words.length; i++) {
    for (let length = Math.min(LONGEST_NAME, words.length - i); length > 0; length--) {
      const named = lookUp(index, words.slice(i, i + length).join(' '));
      if (named === null) continue;
      found.push(named);
      i += length - 1;
      break;
    }
  }
  for (const [key, organisation] of index.organisations) {
    if (/\p{Script=Han}/u.test(key) && phrase.includes(key)) found.push(organisation);
  }
  return found;
}

function lookUp({ organisations, models, families, lines, rootOf }: Index, name: string): Named | null {
  const plain = plainName(name);
  if (plain.length < 2 || COMMON.has(plain)) return null;
  const organisation = organisations.get(plain);
  if (organisation) return organisation;
  if (!/^[\p{Lu}\p{N}]|\d/u.test(name)) return null;
  const { size } = parseName(name);
  const family = families
    .get(familyOf(name))
    ?.filter((one) => size === '' || parseName(one.model).size === size);
  const exact = [
    ['family', family],
    ['model', models.get(plain)],
  ] as const;
  const line = [['line', lines.get(parseName(name).joined)]] as const;
  for (const [level, versions] of /\d/.test(name) ? [...exact, ...line] : [...line, ...exact]) {
    if (versions === undefined || versions.length === 0) continue;
    const makers = makersOf(versions, rootOf);
    if (makers.length < 2 || level === 'line') return { kind: 'models', name, level, versions };
    return { kind: 'ambiguous', name, makers };
  }
  return null;
}

/** The makers of some models, each once: Meta and Meta AI are one. */
function makersOf(versions: readonly ModelFacts[], rootOf: (name: string) => string): string[] {
  const groups: Set<string>[] = [];
  for (const { organisations } of versions) {
    const roots = organisations.map(rootOf);
    if (roots.length === 0) continue;
    const same = groups.filter((group) => roots.some((root) => group.has(root)));
    for (const group of same) groups.splice(groups.indexOf(group), 1);
    groups.push(new Set([...roots, ...same.flatMap((group) => [...group])]));
  }
  return groups.map((group) => [...group].sort()[0]).sort();
}

/** A family: the words of a name without its size, its tuning and its day. */
function familyOf(name: string): string {
  return parseName(name).joined;
}

/** A line: the first word of its families' names. */
function lineOf(name: string): string | null {
  return /^\p{L}{3,}/u.exec(name)?.[0].toLowerCase() ?? null;
}

const indexOf = perRegistry(async (registry): Promise<Index> => {
  const facts = [...(await newestFacts(registry)).values()].filter(({ model }) => model !== '');
  const guard = await organisations(registry);
  const index = {
    organisations: await namedOrganisations(registry),
    models: new Map<string, ModelFacts[]>(),
    families: new Map<string, ModelFacts[]>(),
    lines: new Map<string, ModelFacts[]>(),
    rootOf: (name: string) => guard.roots(name)[0] ?? name,
  };
  const add = (table: Map<string, ModelFacts[]>, key: string | null, one: ModelFacts) => {
    if (key === null || key === '') return;
    const known = table.get(key);
    if (known) known.push(one);
    else table.set(key, [one]);
  };
  for (const one of facts) {
    for (const name of new Set([one.model, one.version].map(plainName))) add(index.models, name, one);
    add(index.families, familyOf(one.model), one);
  }
  for (const one of facts) add(index.lines, lineOf(one.model), one);
  for (const [line, versions] of index.lines) {
    const own = ofFirstMaker(versions);
    if (own.length > 0) index.lines.set(line, own);
    else index.lines.delete(line);
  }
  return index;
});

/** A line is its first maker's: "Llama" does not take what others built on it and called after it. */
function ofFirstMaker(versions: readonly ModelFacts[]): ModelFacts[] {
  const dated = versions
    .filter(({ releasedOn, organisations }) => releasedOn !== null && organisations.length > 0)
    .sort((x, y) => ((x.releasedOn as string) < (y.releasedOn as string) ? -1 : 1));
  const makers = new Set(dated[0]?.organisations);
  return dated.filter(({ organisations }) => organisations.some((name) => makers.has(name)));
}

async function namedOrganisations(registry: Registry): Promise<Map<string, NamedOrganisation>> {
  const rows = await registry.rows('SELECT name, parent FROM organisation ORDER BY name');
  const aliases = await registry.rows('SELECT alias, organisation FROM organisation_alias ORDER BY alias');
  const parents = new Map(
    rows.map((row) => [String(row.name), row.parent === null ? null : String(row.parent)]),
  );
  const below = (name: string): string[] => [
    name,
    ...[...parents].filter(([one, parent]) => parent === name && one !== name).flatMap(([one]) => below(one)),
  ];
  const named = new Map<string, NamedOrganisation>();
  const add = (written: string, name: string) => {
    const key = /\p{Script=Han}/u.test(written) ? written : plainName(written);
    named.set(key, { kind: 'organisation', name, names: below(name) });
  };
  for (const name of parents.keys()) add(name, name);
  for (const { alias, organisation } of aliases) add(String(alias), String(organisation));
  return named;
}
