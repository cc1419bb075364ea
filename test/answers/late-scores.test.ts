import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Registry } from '../../src/registry/index.js';
import { messagesIn } from '../../src/report/messages/index.js';
import { chinaGap, shipped } from './support.js';

const en = messagesIn('en');

let registry: Registry;
beforeAll(async () => {
  registry = await shipped();
});
afterAll(() => registry.close());

describe('late scores', () => {
  // A separate script over the published rows gave the same: measureGap on the sides with and without the models that have no
  // row in the earlier edition.
  it('tells what they did to the same gap in earlier editions, as many days before', async () => {
    const answer = await chinaGap(registry, { measure: 'eci-refit' });
    expect(answer).toMatchObject({ asOf: '2026-04-08', vintage: '2026-05-01', provisional: true });
    const { lateScores } = answer;
    expect(lateScores).toMatchObject({ measure: 'eci', daysBefore: 23 });
    const [february, april, ...more] = lateScores?.editions ?? [];
    expect(more).toEqual([]);
    expect(february).toMatchObject({
      vintage: '2026-02-28',
      on: '2026-02-05',
      leaderModels: 36,
      followerModels: 16,
    });
    expect(february.without.months).toBeCloseTo(9.7, 1);
    expect(february.withThem.months).toBeCloseTo(6.0, 1);
    expect(april).toMatchObject({ vintage: '2026-04-30', on: '2026-04-07' });
    expect(april.followerRaise).toBeCloseTo(2.29, 2);
    expect(april.withThem.months - april.without.months).toBeCloseTo(-3.4, 1);
    const sentence = en.flags(answer).find((line) => line.startsWith('Late scores'));
    expect(sentence).toContain('by −3.7 months (9.7 to 6.0) after 2026-02-28');
    expect(sentence).toContain('too few for an interval');
  });

  it('says nothing of a figure that is not provisional, or of another kind of measure', async () => {
    const settled = await chinaGap(registry, { 'as-of': '2025-06-01' });
    expect(settled).toMatchObject({ provisional: false, lateScores: null });
    const benchmark = await chinaGap(registry, { measure: 'benchmark:GPQA diamond' });
    expect(benchmark.lateScores).toBeNull();
  });
});
