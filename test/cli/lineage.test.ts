import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { initialise, SMALL_LLAMA } from '../../src/lineage/generate/small-llama.js';
import { permuteUnits } from '../../src/lineage/generate/variants.js';
import { writeCheckpoint } from '../../src/lineage/generate/write-checkpoint.js';
import { Random } from '../../src/measure/random.js';
import { folder, headway } from './run.js';

const BASE = 'Llama 2-70B';
/** Declared to be built on the base (data/compiled/lineage_edge.csv). */
const TUNED = 'ALLaM adapted 70B';

describe('lineage on files', () => {
  let models: string;
  const at = (name: string) => join(models, name);
  const kept = (home: string) =>
    readFileSync(join(home, 'detected-lineage.jsonl'), 'utf8')
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line));
  const compare = (nameA: string, nameB: string, ...more: string[]) => [
    ...['lineage', 'compare', at('tuned'), at('base'), '--name-a', nameA, '--name-b', nameB],
    ...more,
  ];

  beforeAll(async () => {
    models = join(folder(), 'models');
    const base = initialise(SMALL_LLAMA, new Random(1));
    await writeCheckpoint(base, at('base'));
    await writeCheckpoint(permuteUnits(base, new Random(2)), at('tuned'));
    await writeCheckpoint(initialise(SMALL_LLAMA, new Random(3)), at('stranger'));
  });

  it('--keep keeps the comparison, and lineage show prints it beside what is declared', async () => {
    const home = folder();
    const compared = await headway(compare('Qwen2.5-72B', 'Llama 3-70B', '--keep', '--json'), {
      HEADWAY_HOME: home,
    });
    expect(compared).toMatchObject({ status: 0, stderr: '' });
    const answer = JSON.parse(compared.stdout.toString());
    expect(answer.verdict).toBe('derived');
    expect(kept(home)).toEqual([
      expect.objectContaining({
        a: { name: 'Qwen2.5-72B', headerDigest: answer.a.headerDigest, readDigest: answer.a.readDigest },
        b: { name: 'Llama 3-70B', headerDigest: answer.b.headerDigest, readDigest: answer.b.readDigest },
        verdict: 'derived',
        log10P: answer.log10P,
      }),
    ]);
    const shown = await headway(['lineage', 'show', 'Qwen2.5-72B'], { HEADWAY_HOME: home });
    expect(shown.stdout.toString()).toMatch(/Detected: derived beside Llama 3-70B/);
    expect(shown.stdout.toString()).toMatch(/Contradicted: weights shared with/);
  });

  it('processes that keep at the same moment all keep', async () => {
    const home = folder();
    const names = ['one', 'two', 'three', 'four'];
    const ended = await Promise.all([
      ...names.map((name) => headway(compare(name, 'base', '--keep'), { HEADWAY_HOME: home })),
      headway(['lineage', 'search', at('tuned'), '--among', models, '--keep', '--name', 'five'], {
        HEADWAY_HOME: home,
      }),
    ]);
    expect(ended.map(({ status, stderr }) => [status, stderr])).toEqual(ended.map(() => [0, '']));
    const pairs = kept(home).map(({ a, b, verdict }) => `${a.name}, ${b.name}: ${verdict}`);
    expect(pairs.sort()).toEqual(
      [
        ...names.map((name) => `${name}, base: derived`),
        'five, base: derived',
        'five, stranger: architecture-only',
      ].sort(),
    );
  });

  it('more threads give the same bytes', async () => {
    const wide = { ...SMALL_LLAMA, hidden_size: 256, intermediate_size: 512 };
    const base = initialise(wide, new Random(4));
    await writeCheckpoint(base, at('../wide'));
    await writeCheckpoint(permuteUnits(base, new Random(5)), at('../wide-permuted'));
    const [one, two] = await Promise.all(
      ['1', '2'].map((threads) =>
        headway([
          'lineage',
          'compare',
          at('../wide'),
          at('../wide-permuted'),
          '--threads',
          threads,
          '--json',
        ]),
      ),
    );
    expect(one).toMatchObject({ status: 0, stderr: '' });
    expect(JSON.parse(one!.stdout.toString()).verdict).toBe('derived');
    expect(two!.stdout).toEqual(one!.stdout);
  });

  it('--keep without names is refused before anything is read', async () => {
    const home = folder();
    const ended = await headway(['lineage', 'compare', at('tuned'), at('gone'), '--keep'], {
      HEADWAY_HOME: home,
    });
    expect(ended).toMatchObject({ status: 2, stdout: Buffer.alloc(0) });
    expect(ended.stderr).toMatch(/kept under the names.*--name-a/);
  });

  it('bills of materials say descent only where the named models are declared to descend', async () => {
    const bom = async (args: string[]) => {
      const ended = await headway(args, { SOURCE_DATE_EPOCH: '0' });
      expect(ended).toMatchObject({ status: 0, stderr: '' });
      return JSON.parse(ended.stdout.toString());
    };
    const relations = (document: { '@graph': { relationshipType?: string }[] }) =>
      document['@graph'].flatMap(({ relationshipType }) => relationshipType ?? []);
    const [up, down, unnamed, spdx, again] = await Promise.all([
      bom(compare(TUNED, BASE, '--format', 'cyclonedx')),
      bom(compare(BASE, TUNED, '--format', 'spdx')),
      bom(['lineage', 'compare', at('tuned'), at('base'), '--format', 'spdx']),
      bom(compare(TUNED, BASE, '--format', 'spdx')),
      bom(compare(TUNED, BASE, '--format', 'spdx')),
    ]);
    const [ancestor] = up.metadata.component.pedigree.ancestors;
    expect(ancestor.name).toBe(BASE);
    expect(JSON.stringify(ancestor.properties)).toMatch(
      /declared: ALLaM adapted 70B is a fine-tune of Llama 2-70B, says/,
    );
    expect(up.metadata.component.pedigree.variants).toBeUndefined();
    expect(relations(spdx)).toEqual(['descendantOf']);
    expect(relations(down)).toEqual(['ancestorOf']);
    expect(relations(unnamed)).toEqual(['other']);
    expect(again).toEqual(spdx);
  });
});
