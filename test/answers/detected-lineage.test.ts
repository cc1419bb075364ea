import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { lineageRisk } from '../../src/answers/lineage-risk.js';
import { lineageShow } from '../../src/answers/lineage-show.js';
import { type KeptComparison, lineageRiskQuery } from '../../src/contract/index.js';
import { lineageRiskAnswerSchema, lineageShowAnswerSchema } from '../../src/contract/schemas.js';
import { keepComparisons, type Registry } from '../../src/registry/index.js';
import { toText } from '../../src/report/index.js';
import { temporaryFolder } from '../sources/support.js';
import { expectSchema, shipped } from './support.js';

let registry: Registry;
beforeAll(async () => {
  registry = await shipped();
});
afterAll(() => registry.close());

async function homeWith(...kept: [string, string, KeptComparison['verdict']][]): Promise<string> {
  const home = temporaryFolder();
  const side = (name: string) => ({ name, headerDigest: 'ab', readDigest: `of ${name}` });
  await keepComparisons(
    home,
    kept.map(([a, b, verdict]) => ({
      a: side(a),
      b: side(b),
      verdict,
      log10P: verdict === 'derived' ? -40 : -0.3,
      decidedBy: 'exact tests',
      reason: 'by the weights',
      tests: [],
      seed: 1,
      day: '2026-01-02',
      version: '0.1.0',
    })),
  );
  return home;
}

async function show(model: string, home: string) {
  const answer = await lineageShow(registry, model, home);
  expectSchema(lineageShowAnswerSchema, answer);
  return answer;
}

describe('lineage show with kept comparisons', () => {
  it('without any: nothing detected, nothing contradicted by it', async () => {
    const { lineage } = await show('Qwen2.5-72B', temporaryFolder());
    expect(lineage).toMatchObject({ declared: 'self-developed', detected: [], contradictions: [] });
  });

  it('shows the comparison from either side, and leaves what is declared as it was', async () => {
    const home = await homeWith(['Yi-34B', 'Llama 2-70B', 'architecture-only']);
    const [yi, llama] = [await show('Yi-34B', home), await show('Llama 2-70B', home)];
    expect(yi.lineage.detected).toEqual([
      {
        other: 'Llama 2-70B',
        verdict: 'architecture-only',
        log10P: -0.3,
        decidedBy: 'exact tests',
        day: '2026-01-02',
        version: '0.1.0',
        digests: { model: 'of Yi-34B', other: 'of Llama 2-70B' },
      },
    ]);
    expect(llama.lineage.detected[0]).toMatchObject({
      other: 'Yi-34B',
      digests: { model: 'of Llama 2-70B', other: 'of Yi-34B' },
    });
    const plain = await show('Yi-34B', temporaryFolder());
    expect(yi.lineage).toEqual({ ...plain.lineage, detected: yi.lineage.detected });
    const text = toText(yi, { columns: 100, colour: false });
    expect(text).toMatch(/Detected: architecture-only beside Llama 2-70B/);
  });

  it('two makers that both say they trained their weights share them: contradicted on both sides', async () => {
    const home = await homeWith(['Qwen2.5-72B', 'Llama 3-70B', 'derived']);
    for (const model of ['Qwen2.5-72B', 'Llama 3-70B']) {
      const answer = await show(model, home);
      expect(answer.lineage.declared).toBe('self-developed');
      expect(answer.lineage.contradictions).toEqual([
        expect.objectContaining({ code: 'shared-though-own', otherSaysSo: true }),
      ]);
      expect(toText(answer, { columns: 200, colour: false })).toMatch(/Contradicted: weights shared with/);
    }
  });

  it('a base is not contradicted by a model that is declared to be built on it', async () => {
    const home = await homeWith(['Llama 2-70B', 'ALLaM adapted 70B', 'derived']);
    expect((await show('Llama 2-70B', home)).lineage.contradictions).toEqual([]);
    expect((await show('ALLaM adapted 70B', home)).lineage.contradictions).toEqual([]);
  });

  it('declared descent that the weights show nothing of is contradicted; an open verdict contradicts nothing', async () => {
    const nothing = await homeWith(['ALLaM adapted 70B', 'Llama 2-70B', 'independent']);
    expect((await show('ALLaM adapted 70B', nothing)).lineage.contradictions).toEqual([
      {
        code: 'no-trace-of-base',
        kind: 'fine-tune',
        base: 'Llama 2-70B',
        statedBy: 'Epoch AI',
        verdict: 'independent',
        day: '2026-01-02',
      },
    ]);
    const open = await homeWith(['ALLaM adapted 70B', 'Llama 2-70B', 'undetermined']);
    expect((await show('ALLaM adapted 70B', open)).lineage.contradictions).toEqual([]);
  });

  it('knows a model that only a comparison names', async () => {
    const home = await homeWith(['my own tune', 'Llama 2-7B', 'derived']);
    expect(await show('my own tune', home)).toMatchObject({
      model: 'my own tune',
      lineage: { declared: 'unknown' },
    });
    await expect(show('nobody’s tune', home)).rejects.toMatchObject({ httpStatus: 404 });
  });
});

describe('lineage risk with kept comparisons', () => {
  const query = lineageRiskQuery({ group: 'country=China', measure: 'eci', draws: '20' });
  const risk = async (home: string) => {
    const answer = await lineageRisk(registry, query, home);
    expectSchema(lineageRiskAnswerSchema, answer);
    return answer;
  };

  it('goes from what is known to what it would be if all that is unknown were foreign', async () => {
    const { models, records, months } = await risk(temporaryFolder());
    for (const part of [models, records, months]) {
      expect(part.low).toBe(part.foreign);
      expect(part.high).toBeCloseTo(part.total - part.domestic - part.selfDeveloped, 9);
      expect(part.high).toBeGreaterThan(part.low);
    }
  });

  it('a detected foreign base raises the low end alone; one that came later says nothing', async () => {
    const before = await risk(temporaryFolder());
    const unknown = 'Qwen2.5-Max';
    expect((await show(unknown, temporaryFolder())).lineage.declared).toBe('unknown');
    const after = await risk(await homeWith([unknown, 'Llama 2-70B', 'derived']));
    expect(after.models).toEqual({
      ...before.models,
      foreign: before.models.foreign + 1,
      low: before.models.low + 1,
      unknown: before.models.unknown - 1,
    });
    expect(after.affected).toContainEqual(
      expect.objectContaining({
        model: unknown,
        foundation: 'Llama 2-70B',
        by: 'weights',
        statedBy: null,
      }),
    );
    expect((await risk(await homeWith([unknown, 'gpt-oss-120b', 'derived']))).models).toEqual(before.models);
  });

  it('weights that contradict the maker move its model to the contradicted, and the high end with it', async () => {
    const before = await risk(temporaryFolder());
    const after = await risk(await homeWith(['Qwen2.5-72B', 'Llama 3-70B', 'derived']));
    expect(after.models.contradicted).toBe(before.models.contradicted + 1);
    expect(after.models.selfDeveloped).toBe(before.models.selfDeveloped - 1);
    expect(after.models.high).toBe(before.models.high + 1);
    expect(after.models.low).toBe(before.models.low);
  });
});
