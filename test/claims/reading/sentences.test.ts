import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { sameValue } from '../../../scripts/evaluate-claims/score.js';
import type { Claim } from '../../../src/contract/index.js';
import { read } from './read.js';

/** Lines of "what is claimed, tab, text": a type, with a value where one is stated; "-" where nothing is. */
const cases = (name: string) =>
  readFileSync(join(import.meta.dirname, 'sentences', `${name}.tsv`), 'utf8')
    .trim()
    .split('\n')
    .map((line) => line.split('\t') as [string, string]);

function meets(expected: string, { type, value }: Claim): boolean {
  const [, wanted, min, max, unit] = /^(\w+)(?: ([\d.]*?)\.\.([\d.]*) (.+))?$/.exec(expected)!;
  if (type !== wanted) return false;
  const end = (text: string) => (text === '' ? null : Number(text));
  return unit === undefined || sameValue({ min: end(min!), max: end(max!), unit }, value);
}

const told = ({ type, value, quote }: Claim) =>
  `${type} ${value ? `${value.min ?? ''}..${value.max ?? ''} ${value.unit}` : ''}: ${quote}`;

describe.each(['english', 'chinese'])('constructed sentences, %s', (name) => {
  it.each(cases(name))('%s: %s', (expected, text) => {
    const claims = read(text);
    if (expected === '-') expect(claims.map(told)).toEqual([]);
    else
      expect(
        claims.some((claim) => meets(expected, claim)),
        claims.map(told).join('\n'),
      ).toBe(true);
  });
});
