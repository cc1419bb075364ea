import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { gap } from '../../src/answers/gap.js';
import { history } from '../../src/answers/history.js';
import { gapQuery, historyQuery } from '../../src/contract/index.js';
import { historyAnswerSchema } from '../../src/contract/schemas.js';
import { openRegistry, type Registry } from '../../src/registry/index.js';
import { toCsv, toText } from '../../src/report/index.js';

const PAIR = { follower: 'country=China', leader: 'country=US' };
let registry: Registry;
beforeAll(async () => {
  registry = await openRegistry();
});
afterAll(() => registry.close());

describe('history', () => {
  it('gives on each of its days what gap gives as of that day', async () => {
    const answer = await history(registry, historyQuery({ ...PAIR, measure: 'eci' }));
    expect(historyAnswerSchema.parse(answer)).toEqual(answer);
    expect(answer.history.at(-1)?.day).toBe(answer.asOf);
    for (const index of [3, 40, 85, 120, answer.history.length - 1]) {
      const point = answer.history[index]!;
      const then = await gap(registry, gapQuery({ ...PAIR, measure: 'eci', 'as-of': point.day }));
      expect(point.months, point.day).toEqual(then.months);
      expect(point.points, point.day).toEqual(then.points);
      expect(point.censored, point.day).toBe(then.censored.now);
      expect(point.day >= answer.provisionalFrom, point.day).toBe(then.provisional);
    }
  });

  it('goes by weeks, and prints as text and CSV', async () => {
    const answer = await history(registry, historyQuery(PAIR));
    const days = answer.history.map(({ day }) => Date.parse(day) / 86_400_000);
    expect(new Set(days.slice(1).map((day, i) => day - days[i]!))).toEqual(new Set([7]));
    expect(toText(answer)).toContain('How many months China stood behind the United States');
    expect(toCsv(answer).trim().split('\r\n').length).toBe(answer.history.length + 1);
  });

  it('refuses what is no question of a history', () => {
    expect(() => historyQuery({ ...PAIR, method: 'first-reach' })).toThrow(/no parameter "method"/);
  });
});
