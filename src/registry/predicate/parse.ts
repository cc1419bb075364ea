import {
  ACCESS,
  GROUP_FIELDS,
  type GroupField,
  HeadwayError,
  LINEAGES,
  type Phrase,
  phrase,
  requireDay,
} from '../../contract/index.js';
import { countryName, requireCountry } from '../countries.js';
import { requireProvince } from '../provinces.js';
import { syntaxError, type Token, tokenize } from './tokens.js';

/** The fields of a model that a predicate can name. */
export const FIELDS = GROUP_FIELDS;
export type Field = GroupField;
export const OPERATORS = ['=', '!=', '<', '<=', '>', '>='] as const;
export type Operator = (typeof OPERATORS)[number];

/** A predicate over models. Values are canonical: country codes, access words, ISO days; others lower-case. */
export type Predicate =
  | { readonly kind: 'and' | 'or'; readonly left: Predicate; readonly right: Predicate }
  | { readonly kind: 'not'; readonly operand: Predicate }
  | {
      readonly kind: 'in';
      readonly field: Field;
      readonly values: readonly string[];
      readonly written: readonly string[];
    }
  | {
      readonly kind: 'compare';
      /** `released` where it is not given. */
      readonly field?: 'parameters';
      readonly operator: '<' | '<=' | '>' | '>=';
      readonly value: string;
    };

const LICENCES = ['unrestricted', 'restricted', 'non-commercial'];
const DEEPEST = 50;

/**
 * Parses the predicate of a group. Grammar (EBNF):
 *
 *     predicate  = conjunction , { "or" , conjunction } ;
 *     conjunction = negation , { "and" , negation } ;
 *     negation   = [ "not" ] , ( "(" , predicate , ")" | comparison ) ;
 *     comparison = field , operator , value | field , [ "not" ] , "in" , "(" , value , { "," , value } , ")" ;
 *     operator   = "=" | "!=" | "<" | "<=" | ">" | ">=" ;
 *     field      = "country" | "access" | "organisation" | "model" | "version" | "licence" | "lineage"
 *                | "released" | "province" | "kind" | "modality" | "parameters" ;
 *     value      = word , { word } | quoted string ;
 *
 * The words of a value end before `and` and `or`: `country=United States` needs no quotation marks within.
 * Order comparisons belong to `released` and `parameters` (`parameters>1B`). `access=closed` stands for api, hosted or unreleased.
 *
 * @param where the flag or parameter, for the error
 * @throws HeadwayError naming the character, the field or the value
 */
export function parsePredicate(text: string, where: string): Predicate {
  const tokens = tokenize(text, where);
  let position = 0;
  let depth = 0;
  const peek = () => tokens[position];
  const isWord = (token: Token, word: string) => token.kind === 'word' && token.text.toLowerCase() === word;
  const fail = (token: Token, expected: Phrase | string) =>
    syntaxError(
      text,
      token.at,
      phrase`${token.kind === 'end' ? phrase`it ends` : `"${token.text}"`} where ${expected} should stand`,
      where,
    );
  const take = (kind: Token['kind'], expected: Phrase | string) => {
    const token = peek();
    if (token.kind !== kind) throw fail(token, expected);
    position++;
    return token;
  };

  const disjunction = (): Predicate => chain('or', conjunction);
  const conjunction = (): Predicate => chain('and', negation);
  function chain(word: 'and' | 'or', next: () => Predicate): Predicate {
    let left = next();
    while (isWord(peek(), word)) {
      position++;
      left = { kind: word, left, right: next() };
    }
    return left;
  }
  function negation(): Predicate {
    if (++depth > DEEPEST) throw syntaxError(text, peek().at, phrase`more than 50 levels`, where);
    try {
      if (isWord(peek(), 'not')) {
        position++;
        return { kind: 'not', operand: negation() };
      }
      if (peek().kind !== 'open') return comparison();
      position++;
      const inner = disjunction();
      take('close', '")"');
      return inner;
    } finally {
      depth--;
    }
  }
  function comparison(): Predicate {
    const field = fieldNamed(take('word', phrase`a field`));
    const negated = isWord(peek(), 'not');
    if (negated) position++;
    if (negated || isWord(peek(), 'in')) {
      if (!isWord(peek(), 'in')) throw fail(peek(), '"in"');
      position++;
      take('open', '"("');
      const values = [value()];
      while (peek().kind === 'comma') {
        position++;
        values.push(value());
      }
      take('close', '")"');
      const membership = member(field, values);
      return negated ? { kind: 'not', operand: membership } : membership;
    }
    const operator = take('operator', phrase`an operator`).text as Operator;
    const written = value();
    if (operator === '=') return member(field, [written]);
    if (operator === '!=') return { kind: 'not', operand: member(field, [written]) };
    if (field === 'parameters') return { kind: 'compare', field, operator, value: number(written, where) };
    if (field !== 'released') {
      throw new HeadwayError({
        code: 'predicate-order',
        what: phrase`${field} has no order, so "${operator}" says nothing`,
        where,
        remedy: 'use =, != or in (…); < and > belong to released and parameters',
      });
    }
    requireDay(written, `${where}, released`);
    return { kind: 'compare', operator, value: written };
  }
  function value(): string {
    const token = peek();
    if (token.kind !== 'word' && token.kind !== 'string') throw fail(token, phrase`a value`);
    position++;
    const words = [token.text];
    while (
      token.kind === 'word' &&
      peek().kind === 'word' &&
      !isWord(peek(), 'and') &&
      !isWord(peek(), 'or')
    ) {
      words.push(peek().text);
      position++;
    }
    return words.join(' ');
  }
  function fieldNamed(token: Token): Field {
    const name = token.text.toLowerCase() as Field;
    if (FIELDS.includes(name)) return name;
    throw new HeadwayError({
      code: 'unknown-field',
      what: phrase`"${token.text}" is not a field of a model`,
      where,
      remedy: phrase`use one of ${FIELDS}`,
    });
  }
  function member(field: Field, written: string[]): Predicate {
    return { kind: 'in', field, values: written.flatMap((one) => canonical(field, one, where)), written };
  }

  const predicate = disjunction();
  if (peek().kind !== 'end') throw fail(peek(), phrase`"and", "or" or the end`);
  return predicate;
}

function canonical(field: Field, written: string, where: string): string[] {
  switch (field) {
    case 'country':
      return [requireCountry(written, where)];
    case 'access':
      if (written.toLowerCase() === 'closed') return ['api', 'hosted', 'unreleased'];
      return [oneOf(ACCESS, written, 'access', where)];
    case 'province':
      return [requireProvince(written, where).toLowerCase()];
    case 'parameters':
      return [number(written, where)];
    case 'licence':
      return [oneOf(LICENCES, written, 'licence', where)];
    case 'lineage':
      return [oneOf(LINEAGES, written, 'lineage', where)];
    case 'released':
      requireDay(written, `${where}, released`);
      return [written];
    default:
      return [written.trim().toLowerCase()];
  }
}

const UNITS: Readonly<Record<string, number>> = { '': 1, K: 1e3, M: 1e6, B: 1e9, T: 1e12 };

/** A count such as `7B`, `1e9` or `350M`, in its canonical writing. */
function number(written: string, where: string): string {
  const parts = /^(\d+(?:\.\d+)?(?:e\d{1,2})?)\s*([KMBT]?)$/i.exec(written.trim());
  if (parts) return String(Number(parts[1]) * UNITS[parts[2].toUpperCase()]);
  throw new HeadwayError({
    code: 'not-a-number',
    what: phrase`"${written}" is not a number of parameters`,
    where,
    remedy: 'write it as 7B, 350M or 1e9',
  });
}

function oneOf(words: readonly string[], written: string, field: string, where: string): string {
  const word = written.toLowerCase();
  if (words.includes(word)) return word;
  throw new HeadwayError({
    code: `unknown-${field}`,
    what: phrase`"${written}" is not a kind of ${field}`,
    where,
    remedy: phrase`use one of ${words}${field === 'access' ? ', closed' : ''}`,
  });
}

/** The predicate in one canonical writing, which parses to the same predicate. */
export function writePredicate(predicate: Predicate): string {
  switch (predicate.kind) {
    case 'and':
    case 'or': {
      const loose = predicate.kind === 'and' ? ['or'] : [];
      const left = bracketed(predicate.left, loose);
      return `${left} ${predicate.kind} ${bracketed(predicate.right, [...loose, predicate.kind])}`;
    }
    case 'not':
      return `not ${bracketed(predicate.operand, ['and', 'or'])}`;
    case 'compare':
      return `${predicate.field ?? 'released'}${predicate.operator}${predicate.value}`;
    case 'in': {
      const values =
        predicate.field === 'country'
          ? predicate.values.map(countryName)
          : predicate.written.map((one) => one.trim());
      const quoted = values.map((one) => (/^[^\s()=!<>,"']+$/.test(one) ? one : quote(one)));
      return quoted.length === 1
        ? `${predicate.field}=${quoted[0]}`
        : `${predicate.field} in (${quoted.join(', ')})`;
    }
  }
}

/** A part in parentheses where without them it would be read as part of something else. */
function bracketed(part: Predicate, kinds: readonly string[]): string {
  return kinds.includes(part.kind) ? `(${writePredicate(part)})` : writePredicate(part);
}

const quote = (text: string) => (text.includes('"') ? `'${text}'` : `"${text}"`);
