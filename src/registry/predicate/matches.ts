import type { Access, Lineage } from '../../contract/index.js';
import type { Field, Predicate } from './parse.js';

/** What is known of one version of a model, as one data set describes it. */
export interface ModelFacts {
  readonly model: string;
  readonly version: string;
  readonly organisations: readonly string[];
  /** Other names of these organisations, in any script: a predicate may use them. */
  readonly organisationAliases?: () => readonly string[];
  /** ISO 3166 codes, from the organisations. */
  readonly countries: readonly string[];
  readonly access: Access;
  readonly licenceClass: string | null;
  /** ISO day. */
  readonly releasedOn: string | null;
  /** What is declared of its lineage; read from the statements when it is asked for. */
  readonly lineage?: () => Lineage;
  /** ISO 3166-2 codes of the seats of its organisations, else where a list states them. */
  readonly provinces?: readonly string[];
  /** Kinds of its organisations, else where a list states them. */
  readonly kinds?: readonly string[];
  readonly modalities?: readonly string[];
  /** Chips that it was trained on, where a list states them. */
  readonly hardware?: readonly string[];
  readonly parameters?: number | null;
}

/**
 * Whether a model belongs to the group: true, false, or null where a field that decides is not known (Kleene's
 * logic). Only true makes a member: a model of unknown access is neither open nor "not open".
 */
export function matches(predicate: Predicate, facts: ModelFacts): boolean | null {
  switch (predicate.kind) {
    case 'and': {
      const [left, right] = [matches(predicate.left, facts), matches(predicate.right, facts)];
      return left === false || right === false ? false : left === null || right === null ? null : true;
    }
    case 'or': {
      const [left, right] = [matches(predicate.left, facts), matches(predicate.right, facts)];
      return left === true || right === true ? true : left === null || right === null ? null : false;
    }
    case 'not': {
      const operand = matches(predicate.operand, facts);
      return operand === null ? null : !operand;
    }
    case 'in': {
      const known = valuesOf(predicate.field, facts);
      if (known === null) return lieElsewhere(predicate, facts) ? false : null;
      return known.some((value) => predicate.values.includes(value));
    }
    case 'compare':
      return compared(predicate, facts);
  }
}

/** Provinces of a country that is none of the model's: without its own province known, it is in none of them. */
function lieElsewhere({ field, values }: Extract<Predicate, { kind: 'in' }>, facts: ModelFacts): boolean {
  if (field !== 'province' || facts.countries.length === 0) return false;
  const parts = facts.countries.map((code) => (CHINESE_REGIONS.has(code) ? 'cn' : code.toLowerCase()));
  return values.every((value) => !parts.includes(value.slice(0, 2)));
}

/** Countries by ISO 3166-1 whose code ISO 3166-2 gives to a province of China, too. */
const CHINESE_REGIONS = new Set(['HK', 'MO', 'TW']);

function compared(predicate: Extract<Predicate, { kind: 'compare' }>, facts: ModelFacts): boolean | null {
  const { operator, value } = predicate;
  if (predicate.field === 'parameters') {
    const { parameters } = facts;
    return parameters === undefined || parameters === null
      ? null
      : compare(parameters, operator, Number(value));
  }
  return facts.releasedOn === null ? null : compare(facts.releasedOn, operator, value);
}

/** The values of a field; null where it is not known. */
export function valuesOf(field: Field, facts: ModelFacts): readonly string[] | null {
  switch (field) {
    case 'country':
      return facts.countries.length > 0 ? facts.countries : null;
    case 'access':
      return facts.access === 'unknown' ? null : [facts.access];
    case 'licence':
      return facts.licenceClass === null ? null : [facts.licenceClass];
    case 'released':
      return facts.releasedOn === null ? null : [facts.releasedOn];
    case 'lineage':
      return [facts.lineage?.() ?? 'unknown'];
    case 'province':
      return known(facts.provinces);
    case 'kind':
      return known(facts.kinds);
    case 'modality':
      return known(facts.modalities);
    case 'parameters':
      return typeof facts.parameters === 'number' ? [String(facts.parameters)] : null;
    case 'organisation':
      return known([...facts.organisations, ...(facts.organisationAliases?.() ?? [])]);
    case 'model':
      return [facts.model.toLowerCase()];
    case 'version':
      return [facts.version.toLowerCase()];
  }
}

function known(values: readonly string[] | undefined): readonly string[] | null {
  return values === undefined || values.length === 0 ? null : values.map((value) => value.toLowerCase());
}

/** The fields that a predicate names. */
export function fieldsOf(predicate: Predicate): Set<Field> {
  switch (predicate.kind) {
    case 'and':
    case 'or':
      return new Set([...fieldsOf(predicate.left), ...fieldsOf(predicate.right)]);
    case 'not':
      return fieldsOf(predicate.operand);
    case 'in':
      return new Set([predicate.field]);
    case 'compare':
      return new Set([predicate.field ?? 'released']);
  }
}

function compare<T extends string | number>(value: T, operator: '<' | '<=' | '>' | '>=', other: T): boolean {
  if (operator === '<') return value < other;
  if (operator === '<=') return value <= other;
  return operator === '>' ? value > other : value >= other;
}
