import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { ask, gap } from '../../../src/answers/index.js';
import { measureTable } from '../../../src/answers/measures/index.js';
import { sensitivity } from '../../../src/answers/sensitivity.js';
import { gapQuery, type SensitivityAnswer, sensitivityQuery } from '../../../src/contract/index.js';
import { sensitivityAnswerSchema } from '../../../src/contract/schemas.js';
import { fitItemResponse, scaleThrough, toPoints, withoutBenchmarks } from '../../../src/measure/index.js';
import { messagesIn, toCsv, toHtml, toText } from '../../../src/report/index.js';
import { createDocument } from '../../../src/server/index.js';
import { expectSchema, shipped } from '../support.js';

const PAIR = { follower: 'country=China', leader: 'country=US', draws: '20' };
const registry = await shipped();
afterAll(() => registry.close());
let answer: SensitivityAnswer;
beforeAll(async () => {
  answer = await sensitivity(registry, sensitivityQuery({ ...PAIR, method: 'at-release' }));
});
const row = (code: string, benchmark: string | null = null) =>
  answer.rows.find(({ variant }) => variant.code === code && variant.benchmark === benchmark);

describe('sensitivity', () => {
  it('starts from the gap itself', async () => {
    expectSchema(sensitivityAnswerSchema, answer);
    const whole = await gap(registry, gapQuery({ ...PAIR, method: 'at-release' }));
    expect(answer.base.months).toEqual(whole.months);
    expect(answer.base.average).toEqual(whole.average.months);
    expect(answer.base.points).toEqual(whole.points);
    expect(answer.asOf).toBe(whole.asOf);
  });

  it('has a row for each benchmark of the fit and each other choice, what moves the months most first', async () => {
    const { refit } = await measureTable(registry, 'eci-refit', null);
    const left = answer.rows.flatMap(({ variant }) => variant.benchmark ?? []);
    expect([...left].sort()).toEqual([...(refit?.benchmarks ?? [])].sort());
    const moves = answer.rows.map(({ movedMonths }) => Math.abs(movedMonths ?? -1));
    expect(moves).toEqual([...moves].sort((x, y) => y - x));
    for (const code of [
      'private-only',
      'public-only',
      'without-self-reports',
      'without-unknown-access',
      'penalty',
    ])
      expect(row(code), code).toBeDefined();
    expect(answer.largest).toEqual(answer.rows[0]);
    expect(answer.measured).toBe(answer.rows.filter(({ refused }) => !refused).length);
    expect(answer.alike).toBe(moves.filter((move) => Math.abs(move - (moves[0] ?? 0)) < 0.001).length - 1);
  });

  it('says that there is nothing to move before a group has a model', () => {
    const none = { ...answer, asOf: '2023-03-20', base: { ...answer.base, months: null, ahead: null } };
    expect(messagesIn('en').sensitivity.lead(none)).toMatch(/^There is no gap to move on 2023-03-20/);
    expect(messagesIn('zh').sensitivity.lead(none)).toMatch(/没有差距可言/);
  });

  it('finds without a benchmark what the fit of the page finds without it', async () => {
    const { refit, entries } = await measureTable(registry, 'eci-refit', null);
    if (!refit) throw new Error('no fit');
    const dropped = refit.benchmarks.indexOf('GPQA diamond');
    const part = withoutBenchmarks(refit.scores, [dropped], 4);
    const anchor = [...part.benchmarks].indexOf(refit.anchor);
    const { ability } = fitItemResponse(part.scores, { anchor });
    const at = (model: string, points: number) => {
      const ids = [...part.models].flatMap((m, i) => (entries[m]?.model === model ? [i] : []));
      return {
        model: ids.sort((x, y) => (ability[y] as number) - (ability[x] as number))[0] as number,
        points,
      };
    };
    const scale = scaleThrough(ability, { low: at('Claude 3.5 Sonnet', 130), high: at('GPT-5', 150) });
    const best = (country: string, other: string) =>
      Math.max(
        ...[...part.models].flatMap((m, i) => {
          const countries = entries[m]?.countries ?? [];
          const day = entries[m]?.releasedOn ?? '';
          const counts = countries.includes(country) && !countries.includes(other) && day >= '2023-01-01';
          return counts && entries[m]?.access !== 'unreleased' ? [toPoints(scale, ability[i] as number)] : [];
        }),
      );
    expect(row('without-benchmark', 'GPQA diamond')?.points?.estimate).toBeCloseTo(
      best('US', 'CN') - best('CN', 'US'),
      5,
    );
  });

  it('says it in text, on a page and as CSV, in both languages', () => {
    const text = toText(answer);
    expect(text).toContain('What moves the gap of China behind the United States');
    expect(text).toMatch(/The greatest move is [+−]\d/);
    expect(text).toMatch(/None\s+of \d+ choices changes who is ahead: the United States/);
    const chinese = toText(answer, { language: 'zh', columns: 160 });
    expect(chinese).toContain('什么会改变中国落后美国的差距');
    expect(chinese).not.toMatch(/\b(?:the|without|choices)\b/);
    const html = toHtml(answer, { document: createDocument(), words: messagesIn('zh') });
    expect(html.replace(/<[^>]*>/g, ' ')).not.toMatch(/\b(?:without|choices|scores)\b/);
    expect(toCsv(answer).trim().split('\r\n').length).toBe(answer.rows.length + 2);
  });

  it('says who is ahead where a choice changes it, and why a choice is refused; foreign text is escaped', () => {
    const [first, ...others] = answer.rows;
    if (!first) throw new Error('no row');
    const hostile = { ...first.variant, code: 'without-benchmark' as const, benchmark: '<script>\u001b[2J' };
    const refused = { code: 'no-scale', pattern: 'the index needs scores of {0}', values: ['<b>'] };
    const changed: SensitivityAnswer = {
      ...answer,
      rows: [{ ...first, variant: hostile, ahead: 'follower', refused }, ...others],
      aheadChanges: [hostile],
    };
    const text = toText(changed, { columns: 160 });
    expect(text).toMatch(/Who is ahead changes under 1 of \d+ choices: without <script>/);
    expect(text).toContain('the index needs scores of <b>');
    expect(text).not.toContain('\u001b[2J');
    const html = toHtml(changed, { document: createDocument(), words: messagesIn('en') });
    expect(html).not.toContain('<script>\u001b');
    expect(html).toContain('&lt;script&gt;');
  });

  it('refuses what is not fitted here, and on the server what takes minutes', async () => {
    await expect(sensitivity(registry, sensitivityQuery({ ...PAIR, measure: 'eci' }))).rejects.toThrow(
      /eci is not fitted here/,
    );
    await expect(ask(registry, 'sensitivity', { ...PAIR, measure: 'headway' })).rejects.toThrow(
      /takes minutes/,
    );
    await expect(ask(registry, 'sensitivity', { ...PAIR, follower: 'country=Atlantis' })).rejects.toThrow();
    expect(() => sensitivityQuery({ ...PAIR, 'refit-as-of': 'true' })).toThrow(/no parameter "refit-as-of"/);
  });
});
