import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ACCESS } from '../../../src/contract/index.js';
import { type ModelFacts, matches, parsePredicate } from '../../../src/registry/index.js';

const yi: ModelFacts = {
  model: 'Yi-34B',
  version: 'Yi-34B',
  organisations: ['01.AI'],
  countries: ['CN'],
  access: 'open-weights',
  licenceClass: 'restricted',
  releasedOn: '2023-11-02',
};
const unknown: ModelFacts = {
  model: 'Nobody',
  version: 'nobody-1',
  organisations: [],
  countries: [],
  access: 'unknown',
  licenceClass: null,
  releasedOn: null,
};
const belongs = (text: string, facts: ModelFacts) => matches(parsePredicate(text, 'group'), facts);

describe('a province', () => {
  const of = (countries: string[], provinces?: string[]): ModelFacts => ({
    ...yi,
    countries,
    ...(provinces && { provinces }),
  });
  it('of another country is none of the model’s, though its own is not known', () => {
    expect(belongs('province=CN-BJ', of(['US']))).toBe(false);
    expect(belongs('not province=CN-BJ', of(['US']))).toBe(true);
  });
  it('of its own country, or of no country known, is undecided', () => {
    expect(belongs('province=CN-BJ', of(['CN']))).toBeNull();
    expect(belongs('province=CN-BJ', of(['US', 'CN']))).toBeNull();
    expect(belongs('province=CN-HK', of(['HK']))).toBeNull();
    expect(belongs('province=CN-BJ', of([]))).toBeNull();
    expect(belongs('province=CN-BJ', of(['CN'], ['CN-SH']))).toBe(false);
  });
});

describe('matches', () => {
  it.each([
    ['country=China', true],
    ['country="United States"', false],
    ['country!=US', true],
    ['organisation=01.ai', true],
    ['model="yi-34b"', true],
    ['version in (Yi-34B, other)', true],
    ['licence=restricted', true],
    ['access=closed', false],
    ['released<2023-11-02', false],
    ['released<=2023-11-02', true],
    ['released>2023-11-02', false],
    ['released>=2023-11-02', true],
    ['released=2023-11-02', true],
    ['country=China and access=closed', false],
    ['country=US or access=open-weights', true],
  ])('Yi-34B, %s: %s', (text, expected) => {
    expect(belongs(text, yi)).toBe(expected);
  });

  it('counts a model to a country when any of its organisations is there', () => {
    const joint = { ...yi, organisations: ['01.AI', 'OpenAI'], countries: ['CN', 'US'] };
    expect(belongs('country=China', joint)).toBe(true);
    expect(belongs('country=US', joint)).toBe(true);
    expect(belongs('country!=US', joint)).toBe(false);
  });

  it.each([
    'access=open-weights',
    'access=closed',
    'access=unknown',
    'not access=open-weights',
    'country!=China',
    'licence=restricted',
    'released>2020-01-01',
    'released=2020-01-01',
    'organisation="Meta AI"',
    'access=open-weights or country=China',
    'access=open-weights and country=China',
    'access=open-weights or not access=open-weights',
  ])('what is not known is no member, nor of the negation: %s', (text) => {
    expect(belongs(text, unknown)).toBeNull();
    expect(belongs(`not (${text})`, unknown)).toBeNull();
  });

  it('decides where one side is enough', () => {
    expect(belongs('model=Nobody or access=api', unknown)).toBe(true);
    expect(belongs('model=Other and access=api', unknown)).toBe(false);
    expect(belongs('access=api and model=Nobody', unknown)).toBeNull();
    expect(belongs('access=api or model=Other', unknown)).toBeNull();
  });

  it('negates in Kleene’s logic and keeps De Morgan’s laws', () => {
    const facts = fc.record({
      model: fc.constantFrom('a', 'b'),
      version: fc.constant('v'),
      organisations: fc.constantFrom<string[]>([], ['OpenAI']),
      countries: fc.constantFrom<string[]>([], ['US'], ['CN'], ['CN', 'US']),
      access: fc.constantFrom(...ACCESS),
      licenceClass: fc.constantFrom(null, 'restricted'),
      releasedOn: fc.constantFrom(null, '2024-01-01', '2025-01-01'),
    });
    const atom = fc.constantFrom(
      ...['country=China', 'access=closed', 'licence=restricted', 'released<2024-06-01', 'model=a'],
    );
    fc.assert(
      fc.property(facts, atom, atom, (known, p, q) => {
        const plain = belongs(`${p} and ${q}`, known);
        expect(belongs(`not (${p} and ${q})`, known)).toBe(plain === null ? null : !plain);
        expect(belongs(`not ${p} or not ${q}`, known)).toBe(plain === null ? null : !plain);
      }),
    );
  });
});
