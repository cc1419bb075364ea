import { describe, expect, it } from 'vitest';
import { gatherEvidence } from '../../../src/lineage/compare/evidence.js';
import { manyTwins, whyNotExchangeable } from '../../../src/lineage/compare/exchangeable.js';
import { kinshipOf } from '../../../src/lineage/compare/kinship.js';
import { ROUNDINGS } from '../../../src/lineage/compare/rounding.js';
import type { Rows } from '../../../src/lineage/compare/rows.js';
import {
  llamaConfig,
  type MemoryTensor,
  memoryStore,
  storeOf,
} from '../../../src/lineage/generate/memory-store.js';
import { EMBEDDING, HEAD, initialise, SMALL_LLAMA } from '../../../src/lineage/generate/small-llama.js';
import { keepLayers, permuteUnits } from '../../../src/lineage/generate/variants.js';
import type { WeightStore } from '../../../src/lineage/weights/store.js';
import { Random } from '../../../src/measure/random.js';

/** Where a test's null hypothesis would not hold, it may not give a p-value as if it did. */

const compare = async (a: WeightStore, b: WeightStore) =>
  kinshipOf(await gatherEvidence(a, b, { seed: 1, readLimit: 3e8 }));
const start = (seed: number) => initialise(SMALL_LLAMA, new Random(seed));
const test = (answer: Awaited<ReturnType<typeof compare>>, name: string) =>
  answer.tests.find((one) => one.name.startsWith(name))!;
const normal = (seed: number, length: number) => {
  const random = new Random(seed);
  return Float32Array.from({ length }, () => random.normal());
};

describe('models deepened by repeating their layers', () => {
  it('count each order of units once, in place and by signs', async () => {
    const twice = (seed: number) => storeOf(keepLayers(start(seed), [0, 0, 1, 1]));
    const answer = await compare(twice(1), twice(2));
    expect(answer.verdict).toBe('architecture-only');
    for (const [name, parts] of [
      ['feed-forward units', 2],
      ['value dimensions', 4],
      ['signs of matched units', 2],
    ] as const) {
      expect(test(answer, name).parts, name).toHaveLength(parts);
      expect(test(answer, name).note).toMatch(/a copy of a layer before|left out/);
    }
  });

  it('a model beside its own deepened copy is still found', async () => {
    const model = start(3);
    const deeper = permuteUnits(keepLayers(model, [0, 1, 0, 1]), new Random(4));
    expect((await compare(storeOf(model), storeOf(deeper))).verdict).toBe('derived');
  });
});

describe('units copied from each other, as in a widened model', () => {
  const rows = (values: Float32Array, width: number): Rows => ({
    count: values.length / width,
    width,
    values: Float64Array.from(values),
  });

  it('are not taken for exchangeable', () => {
    const half = normal(1, 64 * 64);
    const widened = rows(Float32Array.from([...half, ...half]), 64);
    expect(whyNotExchangeable(widened, new Random(1))).toMatch(/copies of each other/);
    expect(manyTwins(rows(normal(2, 128 * 64), 64))).toBe(false);
  });

  it('rows of zeros and rows with a large mean are no copies', () => {
    const values = normal(3, 128 * 64);
    values.fill(0, 0, 64 * 64);
    expect(manyTwins(rows(values, 64))).toBe(false);
    const moved = normal(4, 128 * 64).map((value) => value + 50);
    expect(manyTwins(rows(moved, 64))).toBe(false);
  });
});

describe('roles and sizes that are not known', () => {
  it('without the length of a head the values are not tested', async () => {
    const bare = (seed: number) => memoryStore(start(seed).parameters, null);
    const answer = await compare(bare(1), bare(1));
    expect(test(answer, 'value dimensions')).toMatchObject({
      log10P: null,
      note: 'no configuration gives the length of a head',
    });
    expect(answer.verdict).toBe('same-weights');
  });

  it('where gate and up are told apart by position alone, signs are not tested', async () => {
    const guess = (seed: number) => {
      const model = start(seed);
      const arrays = new Map(
        [...model.parameters].map(([name, array]) => [
          name.replace('mlp.gate_proj', 'mlp.first').replace('mlp.up_proj', 'mlp.second'),
          array,
        ]),
      );
      return memoryStore(arrays, llamaConfig(model));
    };
    const answer = await compare(guess(1), guess(2));
    expect(test(answer, 'signs')).toMatchObject({
      log10P: null,
      note: 'which matrix is the gate is a guess',
    });
  });

  it('embeddings rounded in blocks of coordinates are not tested for their order', async () => {
    const blocks = (seed: number) => {
      const arrays = new Map<string, MemoryTensor>(start(seed).parameters);
      arrays.set(EMBEDDING, { ...arrays.get(EMBEDDING)!, type: 'QUANTISED', storedType: 'Q4_0' });
      return memoryStore(arrays, llamaConfig(start(seed)));
    };
    const answer = await compare(blocks(1), blocks(2));
    expect(test(answer, 'embedding coordinates').note).toMatch(/rounded in blocks/);
  });
});

describe('weights too few to tell', () => {
  it('are said to be', async () => {
    const small = (seed: number) => {
      const sizes = {
        hidden_size: 6,
        intermediate_size: 5,
        head_dim: 4,
        vocab_size: 20,
        num_hidden_layers: 1,
      };
      const model = initialise({ ...SMALL_LLAMA, ...sizes }, new Random(seed));
      const store = storeOf(model);
      return store;
    };
    const answer = await compare(small(1), small(2));
    expect(answer.verdict).toBe('architecture-only');
    expect(answer.reason).toMatch(/too small to show it \(full agreement would give p = 10\^-/);
  });
});

describe('same-weights', () => {
  const rounded = (change: (value: number) => number) => {
    const arrays = new Map<string, MemoryTensor>();
    for (const [name, { shape, values }] of start(5).parameters) {
      arrays.set(name, {
        shape,
        values: values.map((value) => ROUNDINGS.BF16[0](change(value))),
        type: 'BF16',
      });
    }
    return memoryStore(arrays, llamaConfig(start(5)));
  };

  it('is not said of a tuning so light that every weight stays within the step of bfloat16', async () => {
    const random = new Random(6);
    const light = rounded((value) => value * (1 + 0.0008 * random.normal()));
    expect(
      (
        await compare(
          storeOf(start(5)),
          rounded((value) => value),
        )
      ).verdict,
    ).toBe('same-weights');
    expect((await compare(storeOf(start(5)), light)).verdict).toBe('derived');
  });

  it('is said where one of the two writes a tied output matrix out', async () => {
    const { parameters } = start(7);
    const tied = new Map<string, MemoryTensor>(parameters);
    tied.delete(HEAD);
    const written = new Map<string, MemoryTensor>(parameters);
    written.set(HEAD, parameters.get(EMBEDDING)!);
    const config = llamaConfig(start(7));
    const answer = await compare(memoryStore(tied, config), memoryStore(written, config));
    expect(answer.verdict).toBe('same-weights');
  });
});

describe('networks without known roles', () => {
  const network = (seed: number, table: Float32Array | null) => {
    const arrays = new Map<string, MemoryTensor>();
    for (let i = 0; i < 4; i++) {
      arrays.set(`conv${i}.weight`, { shape: [32, 32, 3, 3], values: normal(seed * 10 + i, 32 * 32 * 9) });
    }
    if (table) arrays.set('bank.weight', { shape: [32, 64], values: table });
    arrays.set('end.weight', { shape: [64, 32], values: normal(seed * 10 + 9, 64 * 32) });
    return memoryStore(arrays, null);
  };

  it('abstain where one table is equal and nothing else agrees', async () => {
    const table = normal(99, 32 * 64);
    const answer = await compare(network(1, table), network(2, table));
    expect(answer.verdict).toBe('undetermined');
    expect(answer.reason).toMatch(/bank\.weight is equal number for number while nothing else agrees/);
    expect(answer.log10P).toBeGreaterThan(-2);
  });

  it('are derived where most tensors are equal (a frozen trunk), or where the others agree too', async () => {
    const own = network(1, normal(99, 32 * 64));
    const head = new Map<string, MemoryTensor>();
    for (const [name, { shape }] of own.tensors) head.set(name, { shape, values: await own.read(name) });
    head.set('end.weight', { shape: [64, 32], values: normal(77, 64 * 32) });
    expect((await compare(own, memoryStore(head, null))).verdict).toBe('derived');
  });

  it('find a kernel again that another format lays out in another order', async () => {
    const [outputs, inputs, height, width] = [32, 24, 3, 2];
    const kernel = normal(1, outputs * inputs * height * width);
    const turned = new Float32Array(kernel.length);
    kernel.forEach((value, at) => {
      const x = at % width;
      const y = Math.floor(at / width) % height;
      const i = Math.floor(at / width / height) % inputs;
      const o = Math.floor(at / width / height / inputs);
      turned[((y * width + x) * inputs + i) * outputs + o] = value;
    });
    const reader = { shape: [32, 32], values: normal(2, 32 * 32) };
    const own = memoryStore(
      new Map<string, MemoryTensor>([
        ['a.weight', { shape: [outputs, inputs, height, width], values: kernel }],
        ['reader.weight', reader],
      ]),
      null,
    );
    const other = memoryStore(
      new Map<string, MemoryTensor>([
        ['a/kernel', { shape: [height, width, inputs, outputs], values: turned }],
        ['reader/kernel', { ...reader, values: normal(3, 32 * 32) }],
      ]),
      null,
    );
    const answer = await compare(own, { ...other, format: 'tfjs' });
    const part = test(answer, 'channels').parts.find(({ where }) => where === 'a.weight on a/kernel');
    expect(part).toMatchObject({ agreeing: 32, of: 32 });
  });

  it.each([
    ['values of heads of unknown length', 'encoder.attention.value.weight', [64, 64], null],
    ['keys and values in one', 'encoder.kv_proj.weight', [64, 64], null],
    ['queries', 'layer.attention.query.weight', [64, 64], null],
    ['gate and up in one: one half alone', 'mlp.gate_up_proj.weight', [64, 64], 32],
    ['gates of a recurrent layer', 'lstm.weight_hh_l0', [64, 16], 16],
  ])('%s', async (_, name, shape, units) => {
    const values = normal(1, shape[0]! * shape[1]!);
    const one = new Map<string, MemoryTensor>([
      [name, { shape, values }],
      ['reader.weight', { shape: [40, 64], values: normal(2, 40 * 64) }],
      ['other.weight', { shape: [40, 16], values: normal(3, 40 * 16) }],
    ]);
    const answer = await compare(memoryStore(one, null), memoryStore(one, null));
    const part = test(answer, 'channels').parts.find(({ where }) => where === name);
    expect(part?.of ?? null).toBe(units);
  });
});
