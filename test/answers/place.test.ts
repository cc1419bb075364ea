import { mkdirSync, mkdtempSync, rmSync, truncateSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { place } from '../../src/answers/place.js';
import { refit } from '../../src/answers/refit/refit.js';
import { type PlaceAnswer, placeQuery } from '../../src/contract/index.js';
import { placeAnswerSchema } from '../../src/contract/schemas.js';
import { type DataSetFacts, dataSets, type Registry } from '../../src/registry/index.js';
import { toText } from '../../src/report/index.js';
import { expectSchema, failureOf, shipped } from './support.js';

const folder = mkdtempSync(join(tmpdir(), 'headway-place-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));
function file(text: string, name = 'mine.csv'): string {
  const path = join(folder, name);
  writeFileSync(path, text);
  return path;
}

let registry: Registry;
beforeAll(async () => {
  registry = await shipped();
});
afterAll(() => registry.close());
const placed = async (text: string, flags: Record<string, string> = {}, groups: string[] = []) => {
  const answer = await place(registry, file(text), placeQuery({ draws: '400', ...flags }, groups));
  expectSchema(placeAnswerSchema, answer);
  return answer;
};
const width = ({ value }: PlaceAnswer) => (value.high as number) - (value.low as number);

describe('place', () => {
  it('puts a model of the index, by its own scores, where the index has it', async () => {
    const set = (await dataSets(registry)).find(
      ({ source }) => source === 'epoch-benchmarks',
    ) as DataSetFacts;
    const fitted = await refit(registry, set, null);
    const differences: number[] = [];
    for (const name of ['Kimi K2.5', 'GPT-4o', 'DeepSeek-R1', 'o3']) {
      const at = fitted.groups.findIndex((group) => group.model === name);
      const rows = fitted.groups[at].scores.map(({ benchmark, raw }) => `${benchmark},${raw}`);
      const { value } = await placed(`benchmark,score\n${rows.join('\n')}\n`);
      differences.push(value.estimate - fitted.points[at]);
      expect(value.low).toBeLessThan(fitted.points[at] + 1);
      expect(value.high).toBeGreaterThan(fitted.points[at] - 1);
    }
    for (const difference of differences) expect(Math.abs(difference)).toBeLessThan(1.5);
  });

  it('is surer with more scores and with more questions', async () => {
    const one = await placed('benchmark,score,n\nGPQA diamond,0.7,198');
    const few = await placed('benchmark,score,n\nGPQA diamond,0.7,20');
    const two = await placed('benchmark,score,n\nGPQA diamond,0.7,198\nMATH level 5,0.9,1324');
    expect(width(one)).toBeLessThan(width(few));
    expect(width(two)).toBeLessThan(width(one));
    expect(one.notes).toContainEqual({ code: 'few-scores', scores: 1, usual: 4 });
  });

  it('says which benchmark would narrow the interval, and one more score on it does', async () => {
    const before = await placed('benchmark,score,n\nMMLU,0.88,14042');
    const [best] = before.further;
    expect(best.deviation).toBeLessThan(before.deviation);
    expect(before.further.map(({ narrowing }) => narrowing)).toEqual(
      before.further.map(({ narrowing }) => narrowing).sort((x, y) => y - x),
    );
    const after = await placed(`benchmark,score,n\nMMLU,0.88,14042\n${best.benchmark},0.4,\n`);
    expect(after.deviation).toBeLessThan(before.deviation);
  });

  it('is the same for the same seed; groups, text, and an as-of day', async () => {
    const text = 'benchmark,score,n\nGPQA diamond,0.7,198';
    const groups = ['organisation=OpenAI'];
    const [first, second] = [await placed(text, {}, groups), await placed(text, {}, groups)];
    expect(first).toEqual(second);
    expect(first.behind.map(({ group }) => group)).toEqual(['organisation=OpenAI']);
    expect(toText(first)).toMatch(/mine\.csv stands at 1\d\d\.\d points \(90 % interval/);
    const early = await placed(text, { 'as-of': '2024-12-01' }, groups);
    expect(early.behind[0].points?.estimate).toBeLessThan(first.behind[0].points?.estimate as number);
  });

  it('takes all scores equal, and scores of 0 and 1', async () => {
    const equal = await placed('benchmark,score\nGPQA diamond,0.5\nMMLU,0.5\nHLE,0.5');
    expect(Number.isFinite(equal.value.estimate)).toBe(true);
    const [none, all] = [
      await placed('benchmark,score,n\nGPQA diamond,0,198\nMMLU,0,100'),
      await placed('benchmark,score,n\nGPQA diamond,1,198\nMMLU,1,100'),
    ];
    expect(none.value.high).toBeLessThan(all.value.low as number);
    expect(none.behind[0]).toMatchObject({ censored: true, months: { high: null } });
  });

  it('reads the folder of a HELM run, and its stats.json', async () => {
    const run = join(folder, 'helm', 'gsm');
    mkdirSync(run, { recursive: true });
    writeFileSync(
      join(run, 'run_spec.json'),
      JSON.stringify({ name: 'gsm:model=x', adapter_spec: { model: 'x' } }),
    );
    const stat = { name: { name: 'final_number_exact_match', split: 'test' }, mean: 0.8 };
    writeFileSync(join(run, 'stats.json'), JSON.stringify([stat]));
    for (const path of [join(folder, 'helm'), run, join(run, 'stats.json')]) {
      const answer = await place(registry, path, placeQuery({ draws: '50' }));
      expect(answer).toMatchObject({
        format: 'helm',
        model: 'x',
        scores: [{ benchmark: 'GSM8K', raw: 0.8 }],
      });
    }
  });

  it('lists what it leaves out', async () => {
    const { excluded, scores } = await placed('benchmark,score\nMMLU,0.8\nMMLU,0.7\nBoolQ,0.8\nGPQA,0.4', {
      'skip-unknown': 'true',
    });
    expect(scores).toMatchObject([{ benchmark: 'MMLU', raw: 0.8 }]);
    expect(excluded.map(({ reason }) => reason)).toEqual([
      expect.objectContaining({
        code: 'no-benchmark-held',
        near: expect.arrayContaining(['GPQA diamond']),
      }),
      { code: 'not-the-best', benchmark: 'MMLU' },
      { code: 'outside-the-index', benchmark: 'BoolQ' },
    ]);
  });

  it.each([
    [
      'an unknown benchmark',
      'benchmark,score\nGPQA,0.4',
      {},
      'unknown-benchmark',
      /"GPQA".*near it: GPQA diamond/,
    ],
    [
      'nothing that is known',
      'benchmark,score\nxyzzy,0.4',
      { 'skip-unknown': 'true' },
      'unknown-benchmark',
      /none/,
    ],
    [
      'only a benchmark outside the index',
      'benchmark,score\nBoolQ,0.8',
      {},
      'no-benchmark',
      /outside the index/,
    ],
    [
      'a measure that is no fit of ours',
      'benchmark,score\nMMLU,0.8',
      { measure: 'eci' },
      'not-placed',
      /eci-refit/,
    ],
  ] as const)('refuses %s', async (_, text, flags, code, words) => {
    const error = await failureOf(place(registry, file(text), placeQuery(flags)));
    expect(error.code).toBe(code);
    expect(error.message).toMatch(words);
  });

  it('refuses a group that cannot be read, a missing file, and a gigabyte on one line', async () => {
    const text = 'benchmark,score\nMMLU,0.8';
    expect((await failureOf(place(registry, file(text), placeQuery({}, ['country='])))).where).toBe(
      '--group',
    );
    expect((await failureOf(place(registry, join(folder, 'none'), placeQuery({})))).code).toBe(
      'no-such-file',
    );
    const large = file('', 'large.json');
    truncateSync(large, 2 ** 30);
    expect((await failureOf(place(registry, large, placeQuery({})))).code).toBe('too-large');
  });
});
