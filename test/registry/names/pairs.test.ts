import { describe, expect, it } from 'vitest';
import { matcherOver, readPairs, scoreOf } from '../../../scripts/score-names.js';

const first = readPairs('pairs.csv');
const second = readPairs('pairs-second.csv');
const third = readPairs('pairs-third.csv');
const fourth = readPairs('pairs-fourth.csv');
const middle = Math.ceil(first.length / 2);
const matcher = await matcherOver([...first, ...second, ...third, ...fourth]);

describe('the matcher on labelled pairs', () => {
  it.each([
    ['first half', first.slice(0, middle), 0.99, 0.95],
    ['second half', first.slice(middle), 0.99, 0.95],
    ['second set', second, 0.99, 0.95],
    ['third set', third, 0.99, 0.95],
    ['fourth set', fourth, 0.99, 0.95],
  ] as const)('%s: precision and recall', (_, pairs, precision, recall) => {
    const score = scoreOf(matcher, pairs);
    expect(score.precision).toBeGreaterThanOrEqual(precision);
    expect(score.recall).toBeGreaterThanOrEqual(recall);
  });

  it('has at least 300 pairs of the first set, of every label', () => {
    expect(first.length).toBeGreaterThanOrEqual(300);
    expect(new Set(first.map(({ label }) => label)).size).toBe(3);
  });

  it('says the same of two names in either order', () => {
    for (const { a, b } of [...first, ...second, ...third, ...fourth]) {
      const [x, y] = [matcher.read(a), matcher.read(b)];
      expect(matcher.match(y, x).match, `${a.text} | ${b.text}`).toBe(matcher.match(x, y).match);
    }
  });

  it('finds every name the same as itself, where it names one model', () => {
    for (const { a } of first) {
      const { match } = matcher.match(matcher.read(a), matcher.read(a));
      if (a.organisation !== '') expect(match, a.text).toBe('same');
    }
  });
});
