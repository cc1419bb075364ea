import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { census } from '../../src/answers/census.js';
import { CENSUS_FIELDS, censusQuery } from '../../src/contract/index.js';
import { censusAnswerSchema } from '../../src/contract/schemas.js';
import { openRegistry, type Registry } from '../../src/registry/index.js';

let registry: Registry;
beforeAll(async () => {
  registry = await openRegistry({ home: join(import.meta.dirname, 'no-such-home') });
});
afterAll(() => registry.close());

const ask = (parameters: Record<string, string>) => census(registry, censusQuery(parameters));

describe('census', () => {
  it.each(CENSUS_FIELDS)('by %s: every model is in a group, no group holds more than all', async (by) => {
    const answer = await ask({ by });
    expect(censusAnswerSchema.parse(answer)).toEqual(answer);
    const sum = answer.groups.reduce((total, group) => total + group.count, 0);
    expect(sum).toBeGreaterThanOrEqual(answer.total);
    for (const group of answer.groups) {
      expect(group.count).toBeLessThanOrEqual(answer.total);
      expect(group.verifiable).toBeLessThanOrEqual(group.count);
      expect(group.share).toBe(group.count / answer.total);
    }
    if (by === 'access' || by === 'parameters' || by === 'year') expect(sum).toBe(answer.total);
  });

  // Rows and rows with a model name, counted by snapshot_date with Python's csv module.
  it.each([
    ['2023-05-28', '2023-05-28', 126, 51],
    ['2023-06-03', '2023-05-29', 126, 52],
    ['2023-06-04', '2023-06-04', 99, 58],
    ['2024-11-30', '2024-11-30', 247, 247],
  ])('on %s reads the list of Chinese models as it stood on %s', async (asOf, edition, entries, named) => {
    const { lists } = await ask({ by: 'province', 'as-of': asOf });
    expect(lists.find(({ dataSet }) => dataSet === 'chinese-models-2024-11')).toMatchObject({
      edition,
      entries,
      named,
    });
  });

  it('counts nothing released after the day, and grows with it', async () => {
    let last = 0;
    for (const asOf of ['2019-12-31', '2022-12-31', '2024-12-31', '2026-12-31']) {
      const { total, entries } = await ask({ by: 'year', 'as-of': asOf, limit: '100000' });
      expect(total).toBeGreaterThan(last);
      for (const { releasedOn } of entries) if (releasedOn !== null) expect(releasedOn <= asOf).toBe(true);
      last = total;
    }
  });

  it('a predicate parts the models into those that meet it, those that do not, and the undecided', async () => {
    const all = await ask({ by: 'access' });
    const large = await ask({ by: 'access', where: 'parameters>=10B' });
    const small = await ask({ by: 'access', where: 'parameters<10B' });
    expect(large.undecided).toBe(small.undecided);
    expect(large.total + small.total + large.undecided).toBe(all.total);
    expect(large.where).toBe('parameters>=10000000000');
  });

  it('knows a province by its code, its English and its Chinese name', async () => {
    const totals = [];
    for (const name of ['CN-GD', 'Guangdong', '广东']) {
      totals.push((await ask({ by: 'province', where: `province=${name}` })).total);
    }
    expect(new Set(totals).size).toBe(1);
    await expect(ask({ by: 'province', where: 'province=Atlantis' })).rejects.toMatchObject({
      code: 'unknown-province',
      exitStatus: 2,
    });
  });

  it('keeps apart what one list names alike for two organisations', async () => {
    const { entries } = await ask({
      by: 'organisation',
      where: 'organisation="Dahua Technology" or organisation=大汉软件',
      'as-of': '2023-11-30',
    });
    expect(entries.map((entry) => entry.organisations).sort()).toEqual([['Dahua Technology'], ['大汉软件']]);
  });

  it('counts a family of one list only where no list has a model of it', async () => {
    const of = async (asOf: string) =>
      (await ask({ where: 'organisation=01.AI', 'as-of': asOf, limit: '1000' })).entries.map(
        ({ model }) => model,
      );
    expect(await of('2023-09-10')).toEqual([]);
    const later = await of('2024-11-30');
    expect(later).toContain('Yi-34B');
    expect(later).not.toContain('Yi');
  });

  it('knows a maker by its names in any script', async () => {
    const [one, other] = [
      await ask({ where: 'organisation=百度' }),
      await ask({ where: 'organisation=Baidu' }),
    ];
    expect(one.total).toBe(other.total);
    expect(one.entries.map(({ model }) => model)).toContain('文心一言');
  });

  it('counts the chips that models were trained on, by country', async () => {
    const of = async (where: string) =>
      (await ask({ by: 'hardware', where })).groups.map(({ label }) => label);
    expect((await of('country=China')).some((chip) => chip.includes('Ascend'))).toBe(true);
    expect((await of('country="United States"')).some((chip) => chip.includes('TPU'))).toBe(true);
  });

  it('refuses a day before every list, and an unknown field', async () => {
    await expect(ask({ 'as-of': '1940-01-01' })).rejects.toMatchObject({ code: 'before-all-data' });
    expect(() => censusQuery({ by: 'colour' })).toThrow(/--by cannot be/);
  });
});
