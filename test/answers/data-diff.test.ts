import { afterAll, describe, expect, it } from 'vitest';
import { dataDiff } from '../../src/answers/data-diff.js';
import { dataDiffQuery } from '../../src/contract/index.js';
import { dataDiffAnswerSchema } from '../../src/contract/schemas.js';
import { toText } from '../../src/report/index.js';
import { expectSchema, shipped } from './support.js';

const registry = await shipped();
afterAll(() => registry.close());

const diff = (from: string, to: string, measure?: string) =>
  dataDiff(registry, dataDiffQuery({ from, to, ...(measure ? { measure } : {}) }));

describe('what changed between two vintages', () => {
  /**
   * The counts of the two files themselves:
   * `python3 -c "import csv, statistics as s; r = list(csv.DictReader(open('data/snapshot/published_value.csv'))); of = lambda d: {x['version']: float(x['value']) for x in r if x['data_set'] == d}; a, b = of('epoch-eci-2026-05'), of('epoch-eci-2026-07'); c = [b[v] - a[v] for v in a.keys() & b.keys() if a[v] != b[v]]; print(len(a), len(b), len(b.keys() - a.keys()), a.keys() - b.keys(), len(c), s.median(map(abs, c)), max(c))"`
   * prints `348 428 81 {'gemini-1.5-pro-001-feb24'} 340 0.24138359623322003 3.7083021115146693`.
   */
  it('counts what was added, removed and changed as the files have it', async () => {
    const answer = await diff('2026-05-01', '2026-07-08');
    expectSchema(dataDiffAnswerSchema, answer);
    const { from, to, added, removed, changed, unchanged } = answer;
    expect([from.values, to.values, added.length, changed.length]).toEqual([348, 428, 81, 340]);
    expect(removed.map(({ version }) => version)).toEqual(['gemini-1.5-pro-001-feb24']);
    expect(unchanged).toBe(348 - 1 - 340);
    expect(answer.medianChange).toBeCloseTo(0.24138359623322003, 9);
    expect(changed[0]).toMatchObject({ version: 'Cerebras-GPT-13B' });
    expect(changed[0]!.change).toBeCloseTo(3.7083021115146693, 9);
    expect([from.vintage, to.vintage]).toEqual(['2026-05-01', '2026-07-08']);
    expect(toText(answer)).toContain(
      '81 added, 1 removed, 340 changed (half of them by 0.2 or more), 7 as before.',
    );
    expect(toText(answer, { language: 'zh' })).toContain('新增 81 个，删去 1 个，改动 340 个');
  });

  it('takes each day as the newest data published by then', async () => {
    const [between, exact] = [await diff('2026-05-20', '2026-12-31'), await diff('2026-05-01', '2026-07-08')];
    expect(between).toEqual(exact);
  });

  it.each([
    [['2026-07-08', '2026-05-01'], 'one-vintage'],
    [['2026-07-08', '2026-08-01'], 'one-vintage'],
    [['2020-01-01', '2026-05-01'], 'no-vintage'],
    [['2026-05-01', '2026-07-08', 'weather'], 'unknown-measure'],
  ] as const)('refuses %j', async ([from, to, measure], code) => {
    await expect(diff(from, to, measure)).rejects.toMatchObject({ code, exitStatus: 2 });
  });

  it('wants both days', () => {
    expect(() => dataDiffQuery({ from: '2026-05-01' })).toThrow('--to is missing');
    expect(() => dataDiffQuery({ from: '2026-05-01', to: 'today' })).toThrow('"today" is not a day');
  });
});
