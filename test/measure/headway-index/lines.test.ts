import { expect, test } from 'vitest';
import { lineOf, linesOf } from '../../../src/measure/headway-index/lines.js';

test.each([
  ['gpt-4o-2024-08-06', 'gpt-4o'],
  ['GPT-4o (May 2024)', 'gpt-4o'],
  ['claude-sonnet-4-20250514_32K', 'claude-sonnet-4'],
  ['gemini-2.5-flash-preview-05-20', 'gemini-2.5-flash'],
  ['gemini-1.5-pro-002', 'gemini-1.5-pro'],
  ['gpt-5-2025-08-07_high', 'gpt-5'],
  ['gpt-5-mini-2025-08-07_high', 'gpt-5-mini'],
  ['Llama-2-70b-hf', 'llama-2-70b'],
])('%s is of the line %s', (name, line) => {
  expect(lineOf(name)).toBe(line);
});

test('a name of its own is in no line', () => {
  const { line, lines } = linesOf(['o3_high', 'phi-4', 'o3_medium']);
  expect([...line]).toEqual([0, -1, 0]);
  expect(lines).toBe(1);
});
