import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { measureTable } from '../../src/answers/measures/index.js';
import { gapQuery } from '../../src/contract/index.js';
import { openRegistry, type Registry } from '../../src/registry/index.js';

let registry: Registry;
beforeAll(async () => {
  registry = await openRegistry({ home: join(import.meta.dirname, 'no-such-home') });
});
afterAll(() => registry.close());

// Expected figures were read from the upstream files with Python's csv and json modules: rows counted by
// snapshot_date, the row of the greatest arena_score, log10 of the greatest "Training compute (FLOP)" over the
// two lists of January 2026 joined by name.

describe('the measure arena', () => {
  it('has each of 239 editions for a vintage, with the figures of its day', async () => {
    const sizes = [];
    for (const vintage of ['2024-06-19', '2024-12-30', '2025-08-04', '2025-12-11']) {
      const table = await measureTable(registry, 'arena', vintage);
      expect(table.vintage).toBe(vintage);
      sizes.push(table.entries.length);
    }
    expect(sizes).toEqual([109, 179, 265, 282]);
    const january = await measureTable(registry, 'arena', '2025-01-20');
    const best = january.entries.reduce((x, y) => (y.value > x.value ? y : x));
    expect([best.version, best.value, january.entries.length]).toEqual(['Gemini-Exp-1206', 1374, 188]);
    const editions = await registry.rows(
      'SELECT count(*) AS n, sum(entries) AS rows FROM edition ORDER BY n',
    );
    expect(editions[0]?.n).toBe(239 + 35);
  });

  it('holds all 39,708 rows of the history, unrolled', async () => {
    const [row] = await registry.rows(
      `SELECT count(*) AS n FROM arena_rating r JOIN edition e ON e.data_set = r.data_set
       AND e.published_on BETWEEN r.first_on AND r.last_on WHERE r.data_set = 'arena-text-history' ORDER BY n`,
    );
    expect(row?.n).toBe(39_708);
  });

  it('has categories in the edition of December 2025 alone', async () => {
    const table = await measureTable(registry, 'arena:Chinese', null);
    expect([table.measure, table.vintage, table.entries.length]).toEqual([
      'arena:chinese',
      '2025-12-11',
      258,
    ]);
    const best = table.entries.reduce((x, y) => (y.value > x.value ? y : x));
    expect([best.version, best.value]).toEqual(['gemini-3-pro', 1525.1]);
    await expect(measureTable(registry, 'arena:coding', '2025-08-04')).rejects.toMatchObject({
      code: 'no-vintage',
    });
    await expect(measureTable(registry, 'arena:cooking', null)).rejects.toMatchObject({
      code: 'unknown-category',
    });
  });

  it('says where its release days come from, and no model is dated after it was listed', async () => {
    const table = await measureTable(registry, 'arena', null);
    expect(table.notes?.[0]).toMatchObject({ code: 'arena-release-days', models: 282 });
    const history = await measureTable(registry, 'arena', '2025-08-04');
    const dated = history.entries.filter((entry) => entry.releasedOn !== null);
    expect(dated.length).toBeGreaterThan(history.entries.length / 2);
    const late = dated.filter((entry) => (entry.releasedOn as string) > '2025-08-04');
    expect(late).toEqual([]);
  });

  it('draws from the published 95 % intervals', async () => {
    const table = await measureTable(registry, 'arena', '2025-01-20');
    const draws = await table.draws?.(400, 1);
    expect(draws?.basis).toBe('published');
    const best = table.entries.find((entry) => entry.version === 'Gemini-Exp-1206');
    const id = best?.id as number;
    const values = Array.from({ length: 400 }, (_, draw) => draws?.value(draw, id) as number);
    const centre = values.reduce((sum, value) => sum + value, 0) / 400;
    const spread = Math.sqrt(values.reduce((sum, value) => sum + (value - centre) ** 2, 0) / 399);
    expect(Math.abs(centre - 1374)).toBeLessThan(1);
    expect(spread).toBeGreaterThan(9 / (2 * 1.96) - 0.4);
    expect(spread).toBeLessThan(9 / (2 * 1.96) + 0.4);
  });
});

describe('the measures compute and parameters', () => {
  it('join the lists of January 2026 by name', async () => {
    const compute = await measureTable(registry, 'compute', null);
    const parameters = await measureTable(registry, 'parameters', null);
    expect([compute.entries.length, parameters.entries.length]).toEqual([702, 911]);
    const greatest = [...compute.entries].sort((x, y) => y.value - x.value).slice(0, 3);
    expect(greatest.map((entry) => [entry.model, Number(entry.value.toFixed(3))])).toEqual([
      ['Grok 4', 26.699],
      ['GPT-4.5', 26.58],
      ['Grok 3', 26.544],
    ]);
    expect(compute.notes).toEqual([{ code: 'values-known', what: 'compute', known: 702, listed: 1300 }]);
    expect(parameters.draws).toBeNull();
  });

  it('take the list of 2024 for an earlier vintage', async () => {
    const table = await measureTable(registry, 'compute', '2025-06-01');
    expect(table.vintage).toBe('2024-11-30');
  });
});

describe('the measure horizon', () => {
  it('has METR’s minutes and days, and organisations where the name is known', async () => {
    const table = await measureTable(registry, 'horizon', null);
    expect(table.entries.length).toBe(24);
    const o3 = table.entries.find((entry) => entry.version === 'o3_inspect');
    expect(o3).toMatchObject({ value: 119.732634, releasedOn: '2025-04-16', organisations: ['OpenAI'] });
    const draws = await table.draws?.(200, 1);
    for (let draw = 0; draw < 200; draw++) {
      expect(draws?.value(draw, o3?.id as number)).toBeGreaterThan(0);
    }
  });
});

describe('gap on these measures', () => {
  it.each(['arena', 'arena:math', 'compute', 'parameters'])(
    'measures %s and notes what it rests on',
    async (measure) => {
      const { gap } = await import('../../src/answers/gap.js');
      const answer = await gap(
        registry,
        gapQuery({ follower: 'country=China', leader: 'country=United States', measure, draws: '50' }),
      );
      expect(answer.measure).toBe(measure);
      expect(answer.months).not.toBeNull();
      expect(answer.notes.some(({ code }) => code === 'arena-release-days' || code === 'values-known')).toBe(
        true,
      );
      expect(answer.otherVintages).toEqual([]);
    },
  );
});
