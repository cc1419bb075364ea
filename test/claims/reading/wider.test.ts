import { describe, expect, it } from 'vitest';
import { chineseRoles } from '../../../src/claims/attribution/chinese-roles.js';
import { matchPattern, parsePattern } from '../../../src/claims/pattern/pattern.js';
import { ALWAYS, chancesOf } from '../../../src/claims/reading/weights.js';
import type { Unit } from '../../../src/claims/text/unit.js';
import { CLAIM_TYPES } from '../../../src/contract/index.js';
import { read } from './read.js';

const units = (text: string): Unit[] =>
  text.split(' ').map((word, index) => ({
    kind: 'word',
    text: word,
    low: word,
    start: index,
    end: index + 1,
    tag: 'X',
    known: null,
    quantity: null,
  }));

describe('a choice of classes and words', () => {
  it.each([
    ['half of them', 2],
    ['second of them', 2],
    ['most of them', -1],
  ])('%s', (text, end) => {
    const pattern = parsePattern('{ordinal}|half of');
    expect(matchPattern(pattern, units(text), 0, 3)).toBe(end);
  });
});

describe('chances', () => {
  const weights = new Map([
    [ALWAYS, Float32Array.from(CLAIM_TYPES, () => -1)],
    ['behind', Float32Array.from(CLAIM_TYPES, (type) => (type === 'lag' ? 3 : 0))],
  ]);
  it('are the logistic of the sum of the weights, for each type apart', () => {
    const chances = chancesOf(['behind', 'never seen'], weights);
    expect(chances[CLAIM_TYPES.indexOf('lag')]).toBeCloseTo(1 / (1 + Math.exp(-2)), 12);
    expect(chances[CLAIM_TYPES.indexOf('rank')]).toBeCloseTo(1 / (1 + Math.exp(1)), 12);
  });
  it('are moved by no word of a text that is written as the constant is named', () => {
    const told = (text: string) => read(text).map(({ type, quote }) => `${type} ${quote}`);
    expect(told('China is always two years behind the United States.')).toHaveLength(
      told('China is still two years behind the United States.').length,
    );
    expect(ALWAYS.startsWith(':')).toBe(true);
  });
  it('are certain of nothing by the shipped table', () => {
    for (const chance of chancesOf([':en', 'trail', '<country>'])) {
      expect(chance).toBeGreaterThan(0);
      expect(chance).toBeLessThan(1);
    }
  });
});

describe('what goes on after a comma or an "and" is a claim of its own', () => {
  it.each([
    ['Nearly 90 percent of the models came from companies, up from 60 percent in 2023.', 'share'],
    ['The United States had 52 models and China had 31 models.', 'count'],
    ['China tops the leaderboard, beating Llama 2 70B on MMLU.', 'capability'],
  ])('%s', (text, type) => {
    const found = read(text).filter((claim) => claim.type === type);
    expect(found.length).toBeGreaterThan(0);
    expect(found.every(({ quote }) => text.includes(quote))).toBe(true);
  });
});

describe('roles before a name', () => {
  it('has them with their organisation in Chinese', () => {
    const text = '原智算研究院副院长、现任启明视界首席科学家的顾维钧说，模型很多。';
    const [role] = chineseRoles(text);
    expect(role?.name).toBe('顾维钧');
    expect(text.slice(role!.start, role!.end)).toContain('首席科学家');
  });
  it('leaves bare titles', () => {
    expect(chineseRoles('教授说，模型很多。')).toEqual([]);
  });
  it('has them in English where they name an organisation', () => {
    expect(read('OpenAI CEO Sam Altman said the gap is narrowing.')).toContainEqual(
      expect.objectContaining({ type: 'organisation', quote: 'OpenAI CEO' }),
    );
  });
});

describe('wishes and beliefs of others', () => {
  it.each([
    'It is vital that China catches up with the US.',
    'People assumed the gap was five years.',
    '网上说它直接拿了Meta的权重，这并不属实。',
  ])('%s', (text) => {
    expect(read(text)).toEqual([]);
  });
});
