import type { ModelFacts, Registry } from '../../registry/index.js';
import { countryName } from '../../registry/index.js';
import { countriesIn } from './countries-in.js';
import { type NamedModels, type NamedOrganisation, namesIn } from './names-in.js';

/** A group of models that a phrase stands for. */
export interface PhraseGroup {
  /** A predicate that `gap` takes. */
  readonly predicate: string;
  /** As a sentence names it: "China", "the United States", "Meta AI", "Llama 2". */
  readonly label: string;
  /** ISO codes where the group is of countries. */
  readonly countries: readonly string[];
  readonly organisations: readonly string[];
  /** The versions of the models named, where the phrase names models. */
  readonly models: NamedModels | null;
}

export type GroupOrReason = PhraseGroup | { readonly reason: string };

export const isGroup = (one: GroupOrReason): one is PhraseGroup => 'predicate' in one;

const OPEN =
  /\bopen(?:ly)?[- ](?:source|weights?|licen[sc]ed)\b|\bopen (?:ai )?models?\b|\bOpen AI\b|开源|開源/iu;
const CLOSED = /\bclosed(?:[- ](?:source|weights?))?\b|\bproprietary\b|闭源|閉源/iu;
const OWN = /\bfrom[- ]scratch\b|\bself-developed\b|自研/iu;
const OUTSIDE = /\b(?:outside|non-?)\s*(?=[\p{L}])/iu;
const EXAMPLES = /\b(?:like|such as|including|e\.g\.)/iu;

/** Reads who or what a claim is about. A phrase that names nothing known, or several things at once, gives the reason. */
export async function groupOf(registry: Registry, phrase: string | null): Promise<GroupOrReason> {
  const text = phrase?.trim() ?? '';
  if (text === '') return { reason: 'who or what is compared is not named' };
  const names = await namesIn(registry, text);
  const ambiguous = names.find(({ kind }) => kind === 'ambiguous');
  if (ambiguous?.kind === 'ambiguous') {
    return { reason: `“${ambiguous.name}” is a name of models of ${ambiguous.makers.join(' and of ')}` };
  }
  const countries = countriesIn(text);
  const models = names.filter((one): one is NamedModels => one.kind === 'models');
  const examples = EXAMPLES.test(text) && countries.length > 0;
  if (models.length > 0 && !examples) return ofModels(models);
  const organisations = names.filter((one): one is NamedOrganisation => one.kind === 'organisation');
  const parts = [
    ...(organisations.length > 0 && !examples
      ? [ofOrganisations(organisations)]
      : ofCountries(countries, text)),
    ...ofKind(text),
  ];
  if (parts.length === 0) return { reason: `“${text}” names no group of models that is known` };
  return {
    predicate: parts.map(({ predicate }) => predicate).join(' and '),
    label: labelOf(parts),
    countries: organisations.length > 0 && !examples ? [] : countries,
    organisations: examples ? [] : organisations.flatMap((one) => one.names),
    models: null,
  };
}

/** Everything that a phrase names, one by one: "the US and China" are two groups. */
export async function groupsOf(registry: Registry, phrase: string | null): Promise<PhraseGroup[]> {
  const parts = (phrase ?? '').split(/[,;、]|\band\b|和|与/u).filter((part) => part.trim() !== '');
  const groups = await Promise.all(parts.map((part) => groupOf(registry, part)));
  return groups.filter(isGroup);
}

/** The models outside a group: against whom, where a claim names nobody. */
export function restOf({ predicate }: PhraseGroup): PhraseGroup {
  return {
    predicate: `not (${predicate})`,
    label: 'everyone else',
    countries: [],
    organisations: [],
    models: null,
  };
}

/** The models of a group, as a sentence names them: "models of China", "open-weights models of the United States". */
export function modelsLabel({ label }: Pick<PhraseGroup, 'label'>): string {
  return /\bmodels\b/.test(label) ? label : `models of ${label}`;
}

interface Part {
  readonly predicate: string;
  readonly label: string;
}

function ofModels(models: readonly NamedModels[]): PhraseGroup {
  const names = [...new Set(models.flatMap(({ versions }) => versions.map(({ model }) => model)))];
  return {
    predicate: `model in (${names.map(quoted).join(', ')})`,
    label: [...new Set(models.map(({ name }) => name))].join(' and '),
    countries: [],
    organisations: [],
    models: {
      kind: 'models',
      name: models.map(({ name }) => name).join(' and '),
      level: models.some(({ level }) => level === 'line') ? 'line' : models[0].level,
      versions: uniqueVersions(models.flatMap(({ versions }) => versions)),
    },
  };
}

function uniqueVersions(versions: readonly ModelFacts[]): ModelFacts[] {
  return [...new Map(versions.map((one) => [one.version, one])).values()];
}

function ofOrganisations(organisations: readonly NamedOrganisation[]): Part {
  const names = [...new Set(organisations.flatMap((one) => one.names))];
  return {
    predicate:
      names.length === 1
        ? `organisation=${quoted(names[0])}`
        : `organisation in (${names.map(quoted).join(', ')})`,
    label: [...new Set(organisations.map(({ name }) => name))].join(' and '),
  };
}

function ofCountries(countries: readonly string[], text: string): Part[] {
  if (countries.length === 0) return [];
  const negated = OUTSIDE.test(text);
  const predicate =
    countries.length === 1 ? `country=${countries[0]}` : `country in (${countries.join(', ')})`;
  const label = countries.map(countryLabel).join(countries.length > 2 ? ', ' : ' and ');
  return [
    negated
      ? { predicate: `not ${predicate}`, label: `everyone outside ${label}` }
      : { predicate, label: countries.length > 3 ? text.trim() : label },
  ];
}

function ofKind(text: string): Part[] {
  const parts: Part[] = [];
  if (OPEN.test(text)) parts.push({ predicate: 'access=open-weights', label: 'open-weights models' });
  else if (CLOSED.test(text)) parts.push({ predicate: 'access=closed', label: 'closed models' });
  if (OWN.test(text)) parts.push({ predicate: 'lineage=self-developed', label: 'self-developed models' });
  return parts;
}

function labelOf(parts: readonly Part[]): string {
  const [first, ...rest] = parts.map(({ label }) => label);
  if (rest.length === 0) return first;
  return `${rest.join(' and ')} of ${first}`;
}

/** The name of a country as a sentence has it: "the United States". */
export function countryLabel(code: string): string {
  const name = countryName(code);
  return /^(?:United|Netherlands|Philippines|Czech Republic)/.test(name) ? `the ${name}` : name;
}

function quoted(text: string): string {
  return text.includes('"') ? `'${text}'` : `"${text}"`;
}
