import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { comparisons } from '../../src/answers/comparisons.js';
import { fit as wholeFit } from '../../src/answers/fit.js';
import { gap } from '../../src/answers/gap.js';
import { lineageShow } from '../../src/answers/lineage-show.js';
import { comparisonsQuery, fitQuery, gapQuery } from '../../src/contract/index.js';
import { comparisonsAnswerSchema, lineageShowAnswerSchema } from '../../src/contract/schemas.js';
import { fitItemResponse } from '../../src/measure/index.js';
import type { Registry } from '../../src/registry/index.js';
import { toCsv, toText } from '../../src/report/index.js';
import { posed } from '../../web/fit/posed.js';
import { expectSchema, failureOf, shipped } from './support.js';

const DRAWS = { draws: '50' };
let registry: Registry;
beforeAll(async () => {
  registry = await shipped();
});
afterAll(() => registry.close());

describe('comparisons', () => {
  it('give for each pair what gap gives on the same day, and all one as-of day', async () => {
    const answer = await comparisons(registry, comparisonsQuery({ set: 'access', ...DRAWS }));
    expectSchema(comparisonsAnswerSchema, answer);
    expect(answer.comparisons.length).toBeGreaterThanOrEqual(5);
    for (const one of answer.comparisons.slice(0, 2)) {
      const { follower, leader, months, points } = one;
      const alone = await gap(registry, gapQuery({ follower, leader, 'as-of': answer.asOf ?? '', ...DRAWS }));
      expect(points).toEqual(alone.points);
      expect(months?.estimate).toBeCloseTo(alone.months?.estimate ?? Number.NaN, 9);
      expect(one.history.at(-1)?.day).toBe(answer.asOf);
    }
    expect(toText(answer)).toMatch(/China behind the United States/);
    expect(toCsv(answer).split('\r\n').length).toBeGreaterThan(400);
  });

  it('compare each laboratory with all others, and list what cannot be measured', async () => {
    const answer = await comparisons(
      registry,
      comparisonsQuery({ set: 'labs', 'as-of': '2024-01-15', ...DRAWS }),
    );
    const measured = answer.comparisons.map(({ follower }) => follower);
    expect(measured).toContain('organisation=OpenAI');
    expect(answer.comparisons.length + answer.skipped.length).toBe(9);
    for (const { months } of answer.comparisons)
      if (months) expect(Number.isFinite(months.estimate)).toBe(true);
  });

  it('refuse an unknown set and a day before all data', async () => {
    expect(() => comparisonsQuery({ set: 'moons' })).toThrow(/moons/);
    const early = comparisons(registry, comparisonsQuery({ 'as-of': '2019-01-01' }));
    expect(await failureOf(early)).toMatchObject({ code: 'before-all-data' });
  });
});

describe('fit', () => {
  it('holds enough to be fitted again: from nothing, to the same abilities', async () => {
    const answer = await wholeFit(registry, fitQuery({}));
    const { scores, fit, anchor } = posed(JSON.parse(JSON.stringify(answer)));
    const again = fitItemResponse(scores, { anchor });
    for (const [m, ability] of again.ability.entries()) expect(ability).toBeCloseTo(fit.ability[m]!, 4);
    expect(answer.comparison).toBeNull();
    expect(toText(answer)).toContain('GPQA diamond');
  });

  it('names the releases of two groups, and refuses a measure that is no fit', async () => {
    const { comparison, models } = await wholeFit(
      registry,
      fitQuery({ follower: 'country=China', leader: 'country=US' }),
    );
    expect(comparison?.followerReleases.every(({ model }) => models[model]?.countries.includes('CN'))).toBe(
      true,
    );
    expect(comparison?.leaderReleases.length).toBeGreaterThan(50);
    expect(await failureOf(wholeFit(registry, fitQuery({ measure: 'eci' })))).toMatchObject({
      code: 'not-fitted',
    });
  });
});

describe('the graph around a model', () => {
  it('has the bases of bases, what is built on what is built on it, and each statement once', async () => {
    const answer = await lineageShow(registry, 'Yi-34B');
    expectSchema(lineageShowAnswerSchema, answer);
    const { models, edges, omitted } = answer.graph;
    const at = new Map(models.map(({ name, generation }) => [name, generation]));
    expect(at.get('Yi-34B')).toBe(0);
    expect(at.get('Llama 2')).toBe(-1);
    expect(at.get('Yi-1.5-34B')).toBe(1);
    expect(at.get('Yi-1.5-34B-Chat')).toBe(2);
    expect(omitted).toBe(0);
    expect(new Set(edges.map((edge) => JSON.stringify(edge))).size).toBe(edges.length);
    for (const { model, base } of edges) expect(at.has(model) && at.has(base ?? '')).toBe(true);
    expect(toCsv(answer)).toContain('architecture,Llama 2');
  });
});
