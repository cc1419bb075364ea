import { describe, expect, it } from 'vitest';
import { lossAndGradient } from '../../../src/lineage/generate/gradient.js';
import { Grammar } from '../../../src/lineage/generate/grammar.js';
import { initialise, SMALL_LLAMA, type SmallLlama } from '../../../src/lineage/generate/small-llama.js';
import { train } from '../../../src/lineage/generate/train.js';
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
import { Random } from '../../../src/measure/random.js';

const grammar = new Grammar(1);
const random = new Random(4);
const model = initialise(SMALL_LLAMA, new Random(1));
const losses = train(model, { grammar, steps: 40, seed: 2, rate: 0.01 });
const batch = { tokens: grammar.tokens(2 * 33, new Random(3)), sequences: 2, length: 32 };
const lossOf = (m: SmallLlama) => lossAndGradient(m, batch).loss;

describe('small models', () => {
  it('learn: the loss falls well below that of a uniform guess', () => {
    expect(losses[0]).toBeGreaterThan(4);
    expect(losses.at(-1)).toBeLessThan(2.5);
  });

  it('are the same from the same seeds, and others from others', () => {
    const again = initialise(SMALL_LLAMA, new Random(1));
    expect(train(again, { grammar, steps: 5, seed: 2, rate: 0.01 })).toEqual(
      train(initialise(SMALL_LLAMA, new Random(1)), { grammar, steps: 5, seed: 2, rate: 0.01 }),
    );
    expect(initialise(SMALL_LLAMA, new Random(2)).parameters).not.toEqual(again.parameters);
  });

  it.each<[string, (m: SmallLlama) => SmallLlama]>([
    ['permuted units', (m) => permuteUnits(m, random)],
    ['permuted and flipped units', (m) => permuteUnits(m, random, true)],
    ['rescaled units', (m) => rescaleUnits(m, random)],
    ['folded gains', (m) => foldGains(m)],
    ['a rotated stream', (m) => rotateStream(m, random)],
  ])('%s: the same function in other numbers', (_, change) => {
    const changed = change(model);
    expect(lossOf(changed)).toBeCloseTo(lossOf(model), 9);
    const gate = 'model.layers.0.mlp.down_proj.weight';
    if (_ !== 'folded gains') {
      expect(changed.parameters.get(gate)!.values).not.toEqual(model.parameters.get(gate)!.values);
    }
  });

  it.each<[string, (m: SmallLlama) => SmallLlama]>([
    ['one layer', (m) => keepLayers(m, [0])],
    ['fewer units', (m) => pruneUnits(m, 80, random)],
    ['a narrower stream', (m) => narrowStream(m, 40, random)],
    ['four bits', (m) => quantise(m, 4)],
    ['a merge', (m) => merge([m, initialise(SMALL_LLAMA, new Random(8))], [0.8, 0.2])],
  ])('%s: still runs, with another loss', (_, change) => {
    const loss = lossOf(change(model));
    expect(Number.isFinite(loss)).toBe(true);
    expect(Math.abs(loss - lossOf(model))).toBeGreaterThan(1e-6);
  });

  it('a merge with itself is itself, and the text comes from the grammar alone', () => {
    expect(lossOf(merge([model, model], [0.25, 0.75]))).toBeCloseTo(lossOf(model), 12);
    const tokens = grammar.tokens(500, new Random(1));
    expect(tokens).toEqual(new Grammar(1).tokens(500, new Random(1)));
    expect(Math.max(...tokens)).toBeLessThan(96);
  });
});
