import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { explain, gap, models } from '../../src/answers/index.js';
import { gapQuery, modelsQuery, type Parameters } from '../../src/contract/index.js';
import { explainAnswerSchema } from '../../src/contract/schemas.js';
import type { Registry } from '../../src/registry/index.js';
import { messagesIn } from '../../src/report/messages/index.js';
import { chinaGap, expectSchema, failureOf, shipped } from './support.js';

let registry: Registry;
beforeAll(async () => {
  registry = await shipped();
});
afterAll(() => registry.close());

/** The query that an id holds. */
const queryOf = (id: string) => gapQuery(Object.fromEntries(new URLSearchParams(id.slice('gap?'.length))));

const { explain: words } = messagesIn('en');

describe('the id of a gap', () => {
  it.each<[string, Parameters]>([
    ['as asked by default', { measure: 'eci-refit' }],
    [
      'every parameter set',
      {
        method: 'at-release',
        'as-of': '2025-12-01',
        vintage: '2026-05-30',
        since: '2023-06-01',
        tolerance: '1.5',
        level: '0.8',
        seed: '7',
      },
    ],
    ['a refit as of a day', { measure: 'eci-refit', 'as-of': '2025-11-30', 'refit-as-of': 'true' }],
    ['carried forward', { 'as-of': '2026-12-31', 'carry-forward': 'true' }],
    [
      'a long predicate',
      {
        follower: `country=China and not (${Array.from({ length: 60 }, (_, n) => `model=m${n}`).join(' or ')})`,
      },
    ],
    [
      'quotation marks and spaces',
      { leader: `organisation in ("OpenAI", 'Anthropic') and not model='say "hi" & co'` },
    ],
    ['a benchmark', { measure: 'benchmark:gpqa diamond' }],
  ])('gives the same figure again: %s', async (_, parameters) => {
    const answer = await chinaGap(registry, parameters);
    const again = await gap(registry, queryOf(answer.id));
    const bare = ({ notes, ...figures }: typeof answer) => figures;
    expect(bare(again)).toEqual(bare(answer));
    const derivation = await explain(registry, answer.id);
    expectSchema(explainAnswerSchema, derivation);
    expect(derivation.id).toBe(answer.id);
    expect(words.figure(derivation.figure)).toContain(`${answer.months?.estimate.toFixed(2)} [`);
    expect(derivation).toMatchObject({
      asOf: answer.asOf,
      vintage: answer.vintage,
      contentHash: answer.contentHash,
    });
  });
});

describe('explain', () => {
  it('goes from a gap of the refit to the rows of the sources and their addresses', async () => {
    const answer = await chinaGap(registry, { measure: 'eci-refit' });
    const { steps, command } = await explain(registry, answer.id);
    expect(steps.map(({ says }) => says.code)).toEqual([
      'crossing',
      'frontier',
      'frontier',
      'interval',
      'fit',
      'scores',
      'sources',
    ]);
    const scores = steps.find(({ says }) => says.code === 'scores');
    expect(scores?.rows.length).toBeGreaterThan(8);
    const [file, address] = (['source-row', 'address'] as const).map(
      (name) => scores?.columns.indexOf(name) as number,
    );
    expect(scores?.rows.every((row) => /\.csv, row \d+$/.test(String(row[file])))).toBe(true);
    expect(scores?.rows.some((row) => /^https?:\/\//.test(String(row[address])))).toBe(true);
    const sources = steps.at(-1);
    for (const row of sources?.rows ?? []) expect(row.join(' ')).toMatch(/https:\/\/.* [0-9a-f]{64}$/);
    expect(command).toContain('headway gap --follower country=China --leader \'country="United States"\'');
    for (const step of steps) for (const row of step.rows) expect(row).toHaveLength(step.columns.length);
  });

  it('names the row of the snapshot that a score stands in', async () => {
    const answer = await chinaGap(registry, { measure: 'eci-refit' });
    const { steps } = await explain(registry, answer.id);
    const scores = steps.find(({ says }) => says.code === 'scores');
    for (const row of scores?.rows.slice(0, 5) ?? []) {
      const [, benchmark, version, raw, , , place] = row;
      const [file, number] = String(place).split(', row ');
      const found = await registry.rows(
        `SELECT raw FROM score WHERE benchmark = $benchmark AND version = $version AND file = $file AND row = $row ORDER BY raw`,
        { benchmark, version, file, row: Number(number) },
      );
      expect(found).toHaveLength(1);
      expect(Number(found[0].raw)).toBeCloseTo(Number(raw), 3);
    }
  });

  it('says ahead where the follower is ahead, with the interval counted the same way', async () => {
    const { id, months } = await chinaGap(registry, { follower: 'country=US', leader: 'country=China' });
    expect(months?.estimate).toBeLessThan(0);
    const figure = words.figure((await explain(registry, id)).figure);
    const [least, size, most] = [months?.high, months?.estimate, months?.low].map((value) =>
      (-(value as number)).toFixed(2),
    );
    expect(figure).toContain(`ahead of country=China by ${size} [${least}, ${most}] months`);
    expect(figure).not.toMatch(/[-−]\d+\.\d\d \[/);
  });

  it('prints a score and a published value with every digit', async () => {
    const { id } = await chinaGap(registry, { measure: 'eci-refit' });
    const scores = (await explain(registry, id)).steps.find(({ says }) => says.code === 'scores');
    const raw = scores?.columns.indexOf('raw') as number;
    const longest = Math.max(...(scores?.rows ?? []).map((row) => String(row[raw]).length));
    expect(longest).toBeGreaterThan('0.123'.length);
    const held = await registry.rows('SELECT DISTINCT raw FROM score ORDER BY raw');
    const published = new Set(held.map((row) => row.raw));
    for (const row of scores?.rows ?? []) expect(published.has(row[raw] as number)).toBe(true);
  });

  it('names data set and row of a published value', async () => {
    const answer = await chinaGap(registry, { measure: 'eci', vintage: '2026-02-28' });
    const { steps } = await explain(registry, answer.id);
    const published = steps.find(({ says }) => says.code === 'published-values');
    expect(published?.rows.length).toBeGreaterThan(1);
    for (const row of published?.rows ?? []) {
      const found = await registry.rows(
        'SELECT value FROM published_value WHERE data_set = $set AND version = $version AND row = $row ORDER BY value',
        { set: row[2], version: row[0], row: row[3] },
      );
      expect(Number(found[0].value)).toBeCloseTo(Number(row[1]), 3);
    }
  });

  it.each(['eci-refit', 'eci', 'benchmark:GPQA diamond'])(
    'goes from a model’s value on %s to its sources',
    async (measure) => {
      const listed = await models(registry, modelsQuery({ measure, draws: '20', limit: '3' }));
      for (const row of listed.models) {
        const derivation = await explain(registry, row.id);
        expectSchema(explainAnswerSchema, derivation);
        expect(words.figure(derivation.figure)).toContain(row.version);
        expect(words.figure(derivation.figure)).toContain(String(Number(row.value?.estimate.toFixed(3))));
        expect(derivation.steps.at(-1)?.says.code).toBe('sources');
      }
    },
  );

  it.each([
    ['', 'unknown-id'],
    ['?', 'unknown-id'],
    ['gap', 'unknown-id'],
    ['weather?follower=China', 'unknown-id'],
    ['model?measure=eci', 'unknown-id'],
    [`gap?${'x'.repeat(5000)}`, 'unknown-id'],
    ['gap?', 'missing-parameter'],
    ['gap?follower=country%3DChina', 'missing-parameter'],
    ['gap?follower=%00&leader=%E0%A4', 'unknown-field'],
    ['gap?follower=country%3DChina&leader=country%3DUS&colour=red', 'unknown-parameter'],
    ['model?measure=eci&version=nobody', 'unknown-model'],
    ['gap?__proto__=1&constructor=2', 'unknown-parameter'],
  ])('refuses %j', async (id, code) => {
    expect(await failureOf(explain(registry, id))).toMatchObject({ code });
  });
});
