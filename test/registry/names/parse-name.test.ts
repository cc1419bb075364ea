import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { plainName } from '../../../src/registry/names/clean-name.js';
import { takeDay } from '../../../src/registry/names/name-day.js';
import { parseName } from '../../../src/registry/names/parse-name.js';

describe('parseName', () => {
  it.each([
    ['gpt-5.4-mini-2026-03-17_high', { words: '5.4 gpt mini', day: { year: 2026, month: 3, day: 17 } }],
    ['Qwen 3.6 Plus (2026-04-02)', { words: '3.6 plus qwen', day: { year: 2026, month: 4, day: 2 } }],
    [
      'claude_3_5_sonnet_20240620_inspect',
      { words: '3.5 claude sonnet', day: { year: 2024, month: 6, day: 20 } },
    ],
    ['fireworks/kimi-k2p5', { words: '2.5 k kimi', day: null }],
    ['DeepSeek-V2 (MoE-236B)', { words: '2 deepseek', size: '236b' }],
    ['Mixtral-8x7B-Instruct-v0.1', { words: 'mixtral', size: '8x7b', revision: 'v0.1', tuning: 'tuned' }],
    [
      'Qwen3-235B-A22B-Thinking-2507',
      { size: '235b a22b', thinking: true, day: { year: 2025, month: 7, day: null } },
    ],
    ['悟道·天鹰', { words: '悟道天鹰' }],
    ['TeleChat,启明', { several: true }],
    ['Сайга-7B', { words: 'саига', size: '7b' }],
    ['엑사원', { words: '엑사원' }],
    ['o1-preview', { preview: true, words: '1 o' }],
  ])('%s', (name, parts) => {
    expect(parseName(name)).toMatchObject(parts);
  });

  it('takes any text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        expect(parseName(text).words).toBeTypeOf('string');
      }),
    );
  });

  it('sets effort behind a name aside', () => {
    const effort = fc.constantFrom('_high', '_xhigh', '_max', '_32K', '_none', ' (low)', '-thinking-32k');
    fc.assert(
      fc.property(
        fc.constantFrom('gpt-5-2025-08-07', 'claude-opus-4-6', 'GLM-5.2'),
        effort,
        (name, suffix) => {
          const { effort: _, ...parts } = parseName(name + suffix);
          const { effort: __, ...bare } = parseName(name);
          expect(parts).toEqual(bare);
          expect(plainName(name + suffix)).toBe(plainName(name));
        },
      ),
    );
  });
});

describe('takeDay', () => {
  it('reads back every day it is given', () => {
    const days = fc.record({
      year: fc.integer({ min: 2018, max: 2039 }),
      month: fc.integer({ min: 1, max: 12 }),
      day: fc.integer({ min: 1, max: 31 }),
    });
    const two = (n: number) => String(n).padStart(2, '0');
    fc.assert(
      fc.property(days, fc.constantFrom('-', '', '_'), (day, separator) => {
        const written = [day.year, two(day.month), two(day.day)].join(separator);
        expect(takeDay(`model ${written}`).day).toEqual(day);
      }),
    );
  });

  it.each([
    ['gpt-4-0613', { year: null, month: 6, day: 13 }],
    ['mistral-large-2407', { year: 2024, month: 7, day: null }],
    ['command-r-plus-08-2024', { year: 2024, month: 8, day: null }],
    ['grok-2-08-13', { year: null, month: 8, day: 13 }],
    ['gpt-4o (mar 2025)', { year: 2025, month: 3, day: null }],
  ])('%s', (name, day) => {
    expect(takeDay(name).day).toEqual(day);
  });

  it('finds none where there is none', () => {
    expect(takeDay('qwen2.5-72b').day).toBeNull();
    expect(takeDay('llama-3.1-405b').day).toBeNull();
  });
});
