import type { KnownName } from '../../claims/text/unit.js';
import type { ReadingObstacle, SaidGroup } from '../../contract/index.js';
import type { Registry } from '../../registry/index.js';
import { type ModelsNamed, modelsNamed } from './models-named.js';
import { countriesOf, namesIn, partsOf } from './names-in.js';

/** A group of models that a phrase stands for. */
export interface PhraseGroup {
  /** A predicate that `gap` takes. */
  readonly predicate: string;
  /** As sentences name it. */
  readonly said: SaidGroup;
  /** ISO codes where the group is of countries. */
  readonly countries: readonly string[];
  readonly organisations: readonly string[];
  /** The versions of the models named, where the phrase names models. */
  readonly models: ModelsNamed | null;
}

export type GroupOrReason = PhraseGroup | { readonly reason: ReadingObstacle };

export const isGroup = (one: GroupOrReason): one is PhraseGroup => 'predicate' in one;

/** Words for models whose weights can be had. */
export const OPEN_WEIGHTS =
  /\bopen(?:ly)?[- ](?:source|weights?|licen[sc]ed)\b|\bopen (?:ai )?models?\b|\bOpen AI\b|开源|開源/iu;
const CLOSED = /\bclosed(?:[- ](?:source|weights?))?\b|\bproprietary\b|闭源|閉源/iu;
const OWN = /\bfrom[- ]scratch\b|\bself-developed\b|自研/iu;
const OUTSIDE = /\b(?:outside|non-?)\s*(?=[\p{L}])/iu;
const EXAMPLES = /\b(?:like|such as|including|e\.g\.)/iu;

/** Reads who or what a claim is about. A phrase that names nothing known, or several things at once, gives the reason. */
export async function groupOf(registry: Registry, phrase: string | null): Promise<GroupOrReason> {
  const text = phrase?.trim() ?? '';
  if (text === '') return { reason: { code: 'sides-not-named' } };
  const names = await namesIn(registry, text);
  const countries = countriesOf(names);
  const examples = EXAMPLES.test(text) && countries.length > 0;
  const models = examples ? [] : names.filter(({ kind }) => kind === 'model');
  if (models.length > 0) return groupOfModels(registry, names);
  const makers = examples ? [] : names.filter(({ kind }) => kind === 'organisation').map(({ name }) => name);
  const below = await partsOf(registry);
  const organisations = [...new Set(makers.flatMap((name) => below(name)))];
  const parts = [
    ...(makers.length > 0 ? [ofOrganisations(organisations)] : ofCountries(countries, text)),
    ...ofKind(text),
  ];
  if (parts.length === 0) return { reason: { code: 'no-such-group', phrase: text } };
  return {
    predicate: parts.map(({ predicate }) => predicate).join(' and '),
    said: {
      ...NOBODY,
      ...(makers.length > 0 ? { names: [...new Set(makers)] } : countriesSaid(countries, text)),
      kinds: ofKind(text).map(({ kind }) => kind),
    },
    countries: makers.length > 0 ? [] : countries,
    organisations,
    models: null,
  };
}

/** Everything that a phrase names, one by one: "the US and China" are two groups. */
export async function groupsOf(registry: Registry, phrase: string | null): Promise<PhraseGroup[]> {
  const parts = (phrase ?? '').split(/[,;、]|\band\b|和|与/u).filter((part) => part.trim() !== '');
  const groups = await Promise.all(parts.map((part) => groupOf(registry, part)));
  return groups.filter(isGroup);
}

/** The groups of the single names in a text, each once: countries, makers, models. */
export async function groupsNamedIn(registry: Registry, text: string): Promise<PhraseGroup[]> {
  const names = [...new Set((await namesIn(registry, text)).map(({ name }) => name))];
  const groups = await Promise.all(names.map((name) => groupOf(registry, name)));
  return groups.filter(isGroup);
}

/** A group's models of one kind of access alone: "China leads the US in open models". */
export function onlyOf(kind: 'open-weights' | 'closed', group: PhraseGroup): PhraseGroup {
  if (group.models || group.said.kinds.length > 0) return group;
  return {
    ...group,
    predicate: `(${group.predicate}) and access=${kind}`,
    said: { ...group.said, kinds: [kind] },
  };
}

/** The models outside a group: against whom, where a claim names nobody. */
export function restOf({ predicate }: PhraseGroup): PhraseGroup {
  return {
    predicate: `not (${predicate})`,
    said: { ...NOBODY, outside: true },
    countries: [],
    organisations: [],
    models: null,
  };
}

const NOBODY: SaidGroup = { countries: [], names: [], kinds: [], outside: false, written: null };

interface Part {
  readonly predicate: string;
}
interface KindPart extends Part {
  readonly kind: SaidGroup['kinds'][number];
}

/** The models named, each with the maker named before it: "DeepSeek's R1 and OpenAI's o1". */
async function groupOfModels(registry: Registry, names: readonly KnownName[]): Promise<GroupOrReason> {
  const named: ModelsNamed[] = [];
  for (const [index, { kind, name }] of names.entries()) {
    if (kind !== 'model' || names.findIndex((one) => one.name === name) < index) continue;
    const maker = names[index - 1]?.kind === 'organisation' ? names[index - 1].name : null;
    const one = await modelsNamed(registry, name, maker);
    if ('reason' in one) return one;
    named.push(one);
  }
  const versions = [
    ...new Map(named.flatMap((one) => one.versions).map((one) => [one.version, one])).values(),
  ];
  const label = named.map(({ name }) => name).join(' and ');
  return {
    predicate: `model in (${[...new Set(versions.map(({ model }) => model))].map(quoted).join(', ')})`,
    said: { ...NOBODY, names: named.map(({ name }) => name) },
    countries: [],
    organisations: [],
    models: {
      name: label,
      level: named.some(({ level }) => level === 'line') ? 'line' : named[0].level,
      versions,
    },
  };
}

function ofOrganisations(organisations: readonly string[]): Part {
  return {
    predicate:
      organisations.length === 1
        ? `organisation=${quoted(organisations[0])}`
        : `organisation in (${organisations.map(quoted).join(', ')})`,
  };
}

function ofCountries(countries: readonly string[], text: string): Part[] {
  if (countries.length === 0) return [];
  const negated = OUTSIDE.test(text);
  const predicate =
    countries.length === 1 ? `country=${countries[0]}` : `country in (${countries.join(', ')})`;
  return [{ predicate: negated ? `not ${predicate}` : predicate }];
}

/** More than three countries are named in the words of the claim: "the European Union". */
function countriesSaid(countries: readonly string[], text: string): Partial<SaidGroup> {
  const outside = countries.length > 0 && OUTSIDE.test(text);
  return {
    countries: [...countries],
    outside,
    written: countries.length > 3 && !outside ? text.trim() : null,
  };
}

function ofKind(text: string): KindPart[] {
  const parts: KindPart[] = [];
  if (OPEN_WEIGHTS.test(text)) parts.push({ predicate: 'access=open-weights', kind: 'open-weights' });
  else if (CLOSED.test(text)) parts.push({ predicate: 'access=closed', kind: 'closed' });
  if (OWN.test(text)) parts.push({ predicate: 'lineage=self-developed', kind: 'self-developed' });
  return parts;
}

function quoted(text: string): string {
  return text.includes('"') ? `'${text}'` : `"${text}"`;
}
