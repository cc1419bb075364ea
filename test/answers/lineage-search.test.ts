import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { compareWeights } from '../../src/answers/lineage-compare.js';
import { searchWeights } from '../../src/answers/lineage-search.js';
import { lineageCompareAnswerSchema, lineageSearchAnswerSchema } from '../../src/contract/schemas.js';
import { merge, rotateStream } from '../../src/lineage/generate/variants.js';
import { writeCheckpoint } from '../../src/lineage/generate/write-checkpoint.js';
import { Random } from '../../src/measure/random.js';
import { messagesIn } from '../../src/report/messages/index.js';
import { lineageCompareText } from '../../src/report/text/lineage-compare.js';
import { lineageSearchText } from '../../src/report/text/lineage-search.js';
import { trained, tuned } from '../lineage/compare/models.js';

const words = messagesIn('en');

describe('lineage compare and search on files', () => {
  let folder: string;
  const at = (name: string) => join(folder, name);

  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'lineage-'));
    const [one, two, three] = [trained(11, 20), trained(12, 20), trained(13, 20)];
    await writeCheckpoint(one, at('one'));
    await writeCheckpoint(two, at('two'));
    await writeCheckpoint(three, at('three'));
    await writeCheckpoint(rotateStream(one, new Random(1)), at('turned'));
    await writeCheckpoint(merge([tuned(one, 5), two], [0.6, 0.4]), at('mixed'));
    await writeFile(at('broken.safetensors'), 'not weights');
  });
  afterAll(() => rm(folder, { recursive: true }));

  it('compares two folders, within its schema, with the same digest each time', async () => {
    const answer = await compareWeights(at('one'), at('turned'));
    expect(lineageCompareAnswerSchema.parse(answer)).toEqual(answer);
    expect(answer.verdict).toBe('derived');
    expect((await compareWeights(at('one'), at('turned'))).contentHash).toBe(answer.contentHash);
    expect((await compareWeights(at('one'), at('two'))).contentHash).not.toBe(answer.contentHash);
    expect(lineageCompareText(answer, { words })).toMatch(/^derived: .*\np = 10\^-/);
  });

  it('finds both parents of a merge with their shares, corrects for the candidates, names what it left out', async () => {
    const answer = await searchWeights(at('mixed'), folder);
    expect(lineageSearchAnswerSchema.parse(answer)).toEqual(answer);
    const verdicts = Object.fromEntries(
      answer.candidates.map(({ model, kinship }) => [model.path.slice(folder.length + 1), kinship.verdict]),
    );
    expect(verdicts).toEqual({
      one: 'derived',
      two: 'derived',
      turned: 'derived',
      three: 'architecture-only',
    });
    for (const { kinship, unadjustedLog10P } of answer.candidates) {
      expect(kinship.log10P!).toBeGreaterThanOrEqual(unadjustedLog10P!);
    }
    expect(answer.skipped.map(({ path }) => path)).toEqual([at('broken.safetensors')]);
    const share = (name: string) => answer.merge!.weights.find(({ path }) => path === at(name))!.weight;
    expect(share('one')).toBeCloseTo(0.6, 1);
    expect(share('two')).toBeCloseTo(0.4, 1);
    expect(answer.merge!.explained).toBeGreaterThan(0.98);
    expect(lineageSearchText(answer, { words })).toMatch(/nearest weighted sum/);
  });

  it('refuses in one line what is not there', async () => {
    await expect(compareWeights(at('one'), at('nowhere'))).rejects.toMatchObject({ exitStatus: 2 });
    await expect(searchWeights(at('one'), at('nowhere'))).rejects.toMatchObject({ exitStatus: 2 });
    await expect(searchWeights(at('one'), at('one'))).rejects.toMatchObject({ exitStatus: 2 });
  });
});
