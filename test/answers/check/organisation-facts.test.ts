import { describe, expect, it } from 'vitest';
import {
  type Role,
  roleMeant,
  rolesOf,
  type Valuation,
  valuationMeant,
} from '../../../src/answers/check/organisation-facts.js';

const role = (name: string, organisation: string, held: string, also: string[] = []): Role => ({
  name,
  also,
  organisation,
  role: held,
  fromYear: null,
  untilYear: null,
  address: 'https://example.org/a',
});

const PEOPLE = [
  role('Kai-Fu Lee', '01.AI', 'founder', ['李开复']),
  role('Gregory C. Allen', 'CSIS', 'director'),
  role('Robin Li', 'Baidu', 'founder', ['Li Yanhong']),
  role('Jeffrey Ding', 'George Washington University', 'professor'),
];

describe('rolesOf', () => {
  it.each([
    ['Kai-Fu Lee', 'Kai-Fu Lee'],
    ['Lee Kai-fu, who founded it', 'Kai-Fu Lee'],
    ['创新工场的李开复', 'Kai-Fu Lee'],
    ['Gregory Allen', 'Gregory C. Allen'],
    ['Jeffrey J. Ding', 'Jeffrey Ding'],
    ['J. Ding', 'Jeffrey Ding'],
    ['Yanhong Li', 'Robin Li'],
    ['Li Robin', 'Robin Li'],
  ])('reads %s', (phrase, name) => {
    expect(rolesOf(PEOPLE, phrase).map((one) => one.name)).toEqual([name]);
  });

  it.each(['Lee', 'Allen', 'Fu Lee', 'Jeffrey Dinger', 'K. Li', 'Bob Lee'])(
    'reads nobody in %s',
    (phrase) => {
      expect(rolesOf(PEOPLE, phrase)).toEqual([]);
    },
  );
});

describe('roleMeant', () => {
  const held = [
    role('Demis Hassabis', 'DeepMind', 'co-founder and chief executive'),
    role('Demis Hassabis', 'Google DeepMind', 'chief executive'),
    role('Demis Hassabis', 'Google DeepMind', 'chess player'),
  ];

  it('is that of the organisation named most exactly, with the words of the text', () => {
    const text = 'the CEO of Google DeepMind';
    const meant = roleMeant(held, 'Google DeepMind', text, new Set(['Google DeepMind']));
    expect(meant).toBe(held[1]);
    expect(roleMeant(held, '', text, new Set(['Google DeepMind']))).toBe(held[1]);
    expect(roleMeant(held, 'DeepMind', 'co-founder of DeepMind', new Set())).toBe(held[0]);
  });

  it('is none where another organisation is named', () => {
    expect(roleMeant(held, 'OpenAI', 'the CEO of OpenAI', new Set(['OpenAI']))).toBeUndefined();
  });
});

describe('valuationMeant', () => {
  const held = [
    ['2024-02-19', 2.5e9],
    ['2024-08-05', 3.3e9],
    ['2025-12-31', 4.3e9],
  ].map(
    ([day, usd]): Valuation => ({
      organisation: 'A',
      day: String(day),
      usd: Number(usd),
      address: 'https://example.org/a',
    }),
  );
  const near = (figure: number) => (one: Valuation) => one.usd === figure;

  it('is the last by the day', () => {
    expect(valuationMeant(held, '2025-03-03', near(2.5e9))?.usd).toBe(3.3e9);
    expect(valuationMeant(held, '2024-01-01', near(2.5e9))).toBeUndefined();
  });

  it('is, without a day, the last that the figure is near, else the last', () => {
    expect(valuationMeant(held, null, near(2.5e9))?.usd).toBe(2.5e9);
    expect(valuationMeant(held, null, near(9e9))?.usd).toBe(4.3e9);
  });
});
