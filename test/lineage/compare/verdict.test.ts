import { beforeAll, describe, expect, it } from 'vitest';
import { assumptionsOf } from '../../../src/lineage/compare/assumptions.js';
import { gatherEvidence } from '../../../src/lineage/compare/evidence.js';
import { kinshipOf } from '../../../src/lineage/compare/kinship.js';
import { mergeWeights } from '../../../src/lineage/compare/merge-weights.js';
import { NULL_HYPOTHESES } from '../../../src/lineage/compare/null-hypotheses.js';
import { llamaConfig, memoryStore, storeOf } from '../../../src/lineage/generate/memory-store.js';
import { initialise, SMALL_LLAMA, type SmallLlama } from '../../../src/lineage/generate/small-llama.js';
import {
  foldGains,
  keepLayers,
  merge,
  narrowStream,
  permuteUnits,
  pruneUnits,
  quantise,
  rescaleUnits,
  rotateStream,
} from '../../../src/lineage/generate/variants.js';
import type { WeightStore } from '../../../src/lineage/weights/store.js';
import { Random } from '../../../src/measure/random.js';
import { trained, tuned } from './models.js';

const options = { seed: 1, readLimit: 3e8 };
const compare = async (a: WeightStore, b: WeightStore) => kinshipOf(await gatherEvidence(a, b, options));

function renamed(model: SmallLlama, rename: (name: string) => string): WeightStore {
  const arrays = new Map([...model.parameters].map(([name, array]) => [rename(name), array]));
  return memoryStore(arrays, llamaConfig(model));
}

describe('verdicts on small models', () => {
  let base: SmallLlama;
  let other: SmallLlama;
  let fineTuned: SmallLlama;
  const random = new Random(5);

  beforeAll(() => {
    base = trained(1);
    other = trained(2);
    fineTuned = tuned(base);
  });

  it('equal configuration from scratch, tensors renamed: architecture-only', async () => {
    const yi = renamed(other, (name) =>
      name.replace('input_layernorm', 'ln1').replace('post_attention_layernorm', 'ln2'),
    );
    const answer = await compare(storeOf(base), yi);
    expect(answer.verdict).toBe('architecture-only');
    expect(answer.architecture.relation).toBe('same');
    expect(answer.architecture.renamed.b.map(({ known }) => known)).toEqual([
      'model.layers.{n}.input_layernorm',
      'model.layers.{n}.post_attention_layernorm',
    ]);
    expect(answer.log10P).toBeGreaterThan(-2);
  });

  it.each<[string, (model: SmallLlama) => SmallLlama]>([
    ['fine-tuned', (m) => m],
    ['units permuted', (m) => permuteUnits(m, random)],
    ['units permuted and flipped', (m) => permuteUnits(m, random, true)],
    ['units rescaled', (m) => rescaleUnits(m, random)],
    ['rotated and permuted', (m) => permuteUnits(rotateStream(m, random), random)],
    ['rotated, permuted and flipped', (m) => permuteUnits(rotateStream(m, random), random, true)],
    ['one layer left', (m) => keepLayers(m, [1])],
    ['layers swapped', (m) => keepLayers(m, [1, 0])],
    ['units pruned', (m) => pruneUnits(m, 80, random)],
    ['narrowed', (m) => narrowStream(m, 48, random)],
    ['rounded to four bits', (m) => quantise(m, 4)],
    ['merged with another', (m) => merge([m, other], [0.5, 0.5])],
    [
      'rotated, permuted, pruned, rounded',
      (m) => quantise(permuteUnits(rotateStream(pruneUnits(m, 96, random), random), random), 4),
    ],
  ])('%s: derived, either way round', async (_, change) => {
    const changed = storeOf(change(fineTuned));
    for (const [a, b] of [
      [storeOf(base), changed],
      [changed, storeOf(base)],
    ] as const) {
      const answer = await compare(a, b);
      expect(answer.verdict).toBe('derived');
      expect(answer.log10P).toBeLessThan(-6);
    }
  });

  it('every change of a fine-tuned copy leaves it unrelated to another model', async () => {
    for (const changed of [
      permuteUnits(fineTuned, random),
      pruneUnits(fineTuned, 80, random),
      foldGains(fineTuned),
    ]) {
      expect((await compare(storeOf(other), storeOf(changed))).verdict).toBe('architecture-only');
    }
  });

  it('the same numbers under other names and in half precision: same-weights', async () => {
    const half = new Map(
      [...base.parameters].map(([name, { shape, values }]) => [
        name.replace('mlp.', 'feed.'),
        { shape, values: values.map(toBfloat16), type: 'BF16' as const },
      ]),
    );
    const answer = await compare(storeOf(base), memoryStore(half, llamaConfig(base)));
    expect(answer.verdict).toBe('same-weights');
    expect(answer.equalValues).toMatchObject({ rounded: 21, equal: 0 });
    expect((await compare(storeOf(base), storeOf(base))).verdict).toBe('same-weights');
  });

  it('an untouched start with one number changed in a thousand is derived, not the same', async () => {
    const start = initialise(SMALL_LLAMA, new Random(9));
    const touched = merge([start], [1]);
    for (const { values } of touched.parameters.values()) values[0]! += 0.5;
    expect((await compare(storeOf(start), storeOf(touched))).verdict).toBe('derived');
  });

  it('weights that say nothing: the design is all that is shared, whatever the numbers', async () => {
    for (const fill of [0, Number.NaN]) {
      const empty = new Map(
        [...base.parameters].map(([name, { shape, values }]) => [
          name,
          { shape, values: values.map(() => fill) },
        ]),
      );
      const answer = await compare(storeOf(base), memoryStore(empty, llamaConfig(base)));
      expect(answer.verdict).toBe('architecture-only');
      expect(answer.log10P).toBeNull();
    }
  });

  it('prints what it rests on, and a null hypothesis for every test', async () => {
    const evidence = await gatherEvidence(storeOf(base), storeOf(fineTuned), options);
    const text = assumptionsOf(evidence).join('\n');
    expect(text).toMatch(/no direction/);
    expect(text).toMatch(/Distillation is invisible/);
    expect(text).toMatch(/train against them/);
    expect(text).toMatch(/configuration says nothing/);
    for (const { name } of evidence.tests) expect(NULL_HYPOTHESES[name]).toBeTruthy();
  });

  it('gives the same evidence twice', async () => {
    const [once, again] = [
      await compare(storeOf(base), storeOf(other)),
      await compare(storeOf(base), storeOf(other)),
    ];
    expect(once).toEqual(again);
  });

  it('recovers the weights of a merge', async () => {
    const third = tuned(base, 8);
    const mixed = merge([fineTuned, other, third], [0.55, 0.15, 0.3]);
    const found = await mergeWeights(
      storeOf(mixed),
      [fineTuned, other, third].map((m) => storeOf(m)),
    );
    [0.55, 0.15, 0.3].forEach((weight, i) => {
      expect(found!.weights[i]).toBeCloseTo(weight, 4);
    });
    expect(found!.explained).toBeCloseTo(1, 6);
  });
});

function toBfloat16(value: number): number {
  const bits = new DataView(new ArrayBuffer(4));
  bits.setFloat32(0, value);
  const word = bits.getUint32(0);
  bits.setUint32(0, ((word + 0x7fff + ((word >>> 16) & 1)) & 0xffff0000) >>> 0);
  return bits.getFloat32(0);
}
