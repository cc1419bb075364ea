import { describe, expect, it } from 'vitest';
import { chineseRoles } from '../../../src/claims/attribution/chinese-roles.js';
import { matchPattern, parsePattern } from '../../../src/claims/pattern/pattern.js';
import { chanceOf } from '../../../src/claims/reading/weights.js';
import type { Unit } from '../../../src/claims/text/unit.js';
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
  it('lie between none and certainty, and no evidence is even', () => {
    expect(chanceOf([])).toBe(0.5);
    const chance = chanceOf(['any', 'lag', 'lag top', 'lag with time']);
    expect(chance).toBeGreaterThan(0);
    expect(chance).toBeLessThan(1);
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
