import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeEach, describe, expect, it } from 'vitest';
import { dataReview } from '../../src/answers/data-review.js';
import { findModel } from '../../src/answers/find-model.js';
import { lineageRisk } from '../../src/answers/lineage-risk.js';
import { lineageShow } from '../../src/answers/lineage-show.js';
import { model } from '../../src/answers/model.js';
import { models } from '../../src/answers/models.js';
import { lineageRiskQuery, modelsQuery } from '../../src/contract/index.js';
import {
  dataReviewAnswerSchema,
  lineageRiskAnswerSchema,
  lineageShowAnswerSchema,
  modelAnswerSchema,
} from '../../src/contract/schemas.js';
import { expectSchema, shipped } from './support.js';

const registry = await shipped();
afterAll(() => registry.close());
let home: string;
beforeEach(() => {
  home = mkdtempSync(join(tmpdir(), 'headway-names-'));
});
afterEach(() => rmSync(home, { recursive: true, force: true }));

describe('model', () => {
  const query = modelsQuery({ measure: 'eci', draws: '20' });

  it('finds a model under each of its names', async () => {
    for (const name of ['GPT-5', 'gpt-5', 'gpt_5', 'GPT-5 (high)']) {
      expect((await findModel(registry, name, home)).versions.map(({ version }) => version)).toContain(
        'gpt-5-2025-08-07_high',
      );
    }
  });

  it('answers with value, rank, neighbours, scores and lineage', async () => {
    const answer = await model(registry, 'Yi-34B-Chat', query);
    expectSchema(modelAnswerSchema, answer);
    expect(answer.organisations).toEqual([
      {
        name: '01.AI',
        countries: ['CN'],
        kind: 'company',
        province: 'CN-BJ',
        city: 'Beijing',
        founded: 2023,
        address: 'https://www.01.ai/',
        addressChecked: '2026-11-28',
        checked: ['countries', 'address', 'city', 'province', 'founded'],
      },
    ]);
    expect(answer.values[0]).toMatchObject({ measure: 'eci', version: 'Yi-34B-Chat' });
    expect(answer.neighbours.length).toBeGreaterThan(0);
    expect(answer.scores.length).toBeGreaterThan(0);
    expect(answer.lineage).toMatchObject({ declared: 'unknown', contradicted: true });
  });

  it('gives a value once for the versions that share its fit', async () => {
    const answer = await model(registry, 'GPT-5', query);
    expect(answer.values).toHaveLength(1);
    expect(answer.values[0].versions).toContain('gpt-5-2025-08-07_low');
    expect(answer.values[0].versions.length).toBeGreaterThan(3);
  });

  it('does not take the name of a family for a model', async () => {
    await expect(findModel(registry, 'Yi', home)).rejects.toMatchObject({
      code: 'ambiguous-model',
      message: expect.stringContaining('a family of models'),
    });
  });

  it('knows the maker of a model that only the list of Chinese models has', async () => {
    const answer = await model(registry, 'K2', query);
    expect(answer.values).toEqual([]);
    expect(answer.organisations).toMatchObject([
      { name: 'Shanghai Jiao Tong University', countries: ['CN'] },
    ]);
  });

  it('reads a name that no list has by the matcher, and heeds the decisions of this machine', async () => {
    expect((await findModel(registry, 'gpt 5 (xhigh)', home)).name).toBe(
      (await findModel(registry, 'GPT-5', home)).name,
    );
    writeFileSync(
      join(home, 'name-decisions.jsonl'),
      `${JSON.stringify({ nameA: 'GPT-5', organisationA: '', nameB: 'gpt-5-chat', organisationB: '', decision: 'same', why: 'a test' })}\n`,
    );
    expect((await findModel(registry, 'GPT-5', home)).versions.length).toBeGreaterThan(3);
  });

  it('says of a product that it is none, and which models it ran', async () => {
    await expect(findModel(registry, 'Chat GPT', home)).rejects.toMatchObject({
      code: 'product',
      exitStatus: 2,
      message: expect.stringMatching(
        /"Chat GPT" is a product of OpenAI.*GPT-3\.5 \(from 2022-11-30\), GPT-4/,
      ),
    });
    const answer = await model(registry, '文心一言', query);
    expect(answer.product).toMatchObject({ name: 'ERNIE Bot', organisation: 'Baidu' });
    expect((await model(registry, 'GPT-4', query)).product).toBeNull();
  });

  it('lists the candidates of a name that fits none or several', async () => {
    await expect(findModel(registry, 'Gemini', home)).rejects.toMatchObject({
      code: 'ambiguous-model',
      exitStatus: 2,
      message: expect.stringContaining('Gemini Pro'),
    });
    await expect(findModel(registry, 'zzzz', home)).rejects.toMatchObject({
      code: 'unknown-model',
      exitStatus: 2,
    });
    await expect(findModel(registry, 'GРT-5', home)).rejects.toMatchObject({
      code: 'mixed-scripts',
      exitStatus: 2,
    });
    await expect(findModel(registry, ' ', home)).rejects.toMatchObject({ exitStatus: 2 });
  });
});

describe('data review', () => {
  it('remembers a decision, and the matcher follows it', async () => {
    const before = await dataReview(registry, { home, limit: 1000 });
    expectSchema(dataReviewAnswerSchema, before);
    const { a, b } = before.open[0];
    const after = await dataReview(registry, {
      home,
      limit: 1000,
      decide: `${a.name}≠${b.name}`,
      why: 'a test',
    });
    expect(after.total).toBeLessThan(before.total);
    expect(after.decided).toEqual([{ a: a.name, b: b.name, decision: 'different', why: 'a test' }]);
    expect(await dataReview(registry, { home, limit: 1000 })).toEqual(after);
    await expect(dataReview(registry, { home, decide: `${a.name}=${b.name}` })).rejects.toMatchObject({
      code: 'contradicting-decisions',
    });
    expect(readFileSync(after.file, 'utf8').trim().split('\n')).toHaveLength(1);
  });

  it.each([
    ['GPT-5', 'bad-decision'],
    ['GPT-5=no such model', 'unknown-name'],
    ['GPT-5=gpt-5', 'same-name'],
    ['=GPT-5', 'bad-decision'],
  ])('refuses %s', async (decide, code) => {
    await expect(dataReview(registry, { home, decide })).rejects.toMatchObject({ code, exitStatus: 2 });
  });

  it('names the line of a broken file', async () => {
    writeFileSync(join(home, 'name-decisions.jsonl'), '\n{"nameA": 1}\n');
    await expect(dataReview(registry, { home })).rejects.toMatchObject({
      code: 'broken-decisions',
      message: expect.stringContaining('line 2'),
    });
  });
});

describe('lineage show', () => {
  it('keeps what was said of Yi-34B and what its maker says', async () => {
    const answer = await lineageShow(registry, 'Yi-34B');
    expectSchema(lineageShowAnswerSchema, answer);
    expect(answer.lineage.contradicted).toBe(true);
    expect(answer.lineage.statements.map(({ kind }) => kind).sort()).toEqual([
      'architecture',
      'architecture',
      'derived',
      'pretrained',
    ]);
    expect(answer.descendants.map((one) => one.model)).toContain('SUS-Chat-34B');
  });

  it('knows a base that no data set scores', async () => {
    expect((await lineageShow(registry, 'Vicuna-13B')).descendants.length).toBeGreaterThan(0);
  });
});

describe('lineage risk', () => {
  const ask = (parameters: Record<string, string>) =>
    lineageRisk(
      registry,
      lineageRiskQuery({ measure: 'eci', draws: '20', group: 'country=China', ...parameters }),
    );

  it('splits models, records and months into parts that add up', async () => {
    const answer = await ask({});
    expectSchema(lineageRiskAnswerSchema, answer);
    for (const { total, low: _low, high: _high, ...parts } of [
      answer.models,
      answer.records,
      answer.months,
    ]) {
      expect(Object.values(parts).reduce((sum, part) => sum + part, 0)).toBeCloseTo(total, 9);
    }
    expect(answer.models.contradicted).toBe(1);
    expect(answer.gap.without === null).toBe(answer.gap.excluded.length === 0);
  });

  it('takes a withdrawn line out with what is built on it', async () => {
    const answer = await ask({ withdraw: 'Qwen2.5' });
    expect(answer.gap.excluded).toContain('qwen2.5-72b-instruct');
    expect(answer.gap.excluded).toContain('Qwen2.5-Coder-32B');
    expect(answer.gap.excluded).not.toContain('qwen2-72b-instruct');
    expect(answer.gap.without?.months).not.toBeNull();
  });

  it('refuses a line that nobody names, and says which flag holds a slip', async () => {
    await expect(ask({ withdraw: 'Lama 2' })).rejects.toMatchObject({
      code: 'unknown-line',
      where: '--withdraw',
      exitStatus: 2,
    });
    await expect(ask({ group: 'country=Chnia' })).rejects.toMatchObject({ where: '--group' });
  });

  it('counts with the predicate lineage=…', async () => {
    const of = async (lineage: string) =>
      (
        await models(
          registry,
          modelsQuery({ measure: 'eci', draws: '20', where: `country=China and lineage=${lineage}` }),
        )
      ).total;
    const all = (await models(registry, modelsQuery({ measure: 'eci', draws: '20', where: 'country=China' })))
      .total;
    expect((await of('self-developed')) + (await of('derived')) + (await of('unknown'))).toBe(all);
  });
});
