import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { HeadwayError } from '../../../src/contract/index.js';
import { memorySource } from '../../../src/lineage/weights/byte-source.js';
import { readGguf } from '../../../src/lineage/weights/gguf/gguf.js';
import { tensorStore } from '../../../src/lineage/weights/tensor-store.js';
import { ByteWriter, floats, type GgufTensor, gguf } from './build.js';

async function open(bytes: Uint8Array) {
  const source = memorySource('a.gguf', bytes);
  return tensorStore('gguf', [source], (await readGguf(source)).stored, null);
}

const one = (changed: Partial<GgufTensor> = {}): GgufTensor[] => [
  { name: 'a', lengths: [2, 3], type: 0, bytes: floats(1, 2, 3, 4, 5, 6), ...changed },
];

describe('readGguf', () => {
  // test/lineage/weights/fixtures/gguf_blocks.py: values by the `gguf` package
  const blocks = JSON.parse(
    readFileSync(new URL('./fixtures/gguf_blocks.json', import.meta.url), 'utf8'),
  ) as { type: string; number: number; bytes: string; values: number[] }[];

  it.each(blocks.map((block) => [block.type, block] as const))(
    'decodes %s as the gguf package',
    async (_, block) => {
      const bytes = Uint8Array.from(Buffer.from(block.bytes, 'hex'));
      const store = await open(
        gguf([{ name: 'a', lengths: [block.values.length], type: block.number, bytes }]),
      );
      const values = await store.read('a');
      expect(values.length).toBe(block.values.length);
      for (let from = 0; from < values.length; from += 32) {
        const expected = block.values.slice(from, from + 32);
        const scale = Math.max(...expected.map(Math.abs));
        expected.forEach((value, i) => {
          expect(Math.abs(values[from + i]! - value)).toBeLessThanOrEqual(4e-6 * scale);
        });
      }
      expect(store.tensors.get('a')).toMatchObject({ type: 'QUANTISED', storedType: block.type });
    },
  );

  it('turns shapes to row-major and reads rows', async () => {
    const store = await open(gguf(one()));
    expect(store.tensors.get('a')?.shape).toEqual([3, 2]);
    expect([...(await store.read('a', { from: 1, to: 2 }))]).toEqual([3, 4]);
  });

  it('reads metadata', async () => {
    const bytes = gguf([], { 'general.architecture': 'llama', 'llama.block_count': 4, list: ['x', 'y'] });
    const { metadata } = await readGguf(memorySource('a.gguf', bytes));
    expect(Object.fromEntries(metadata)).toEqual({
      'general.architecture': 'llama',
      'llama.block_count': 4,
      list: { length: 2, values: ['x', 'y'] },
    });
  });

  it('knows the size of types that it does not decode', async () => {
    const store = await open(gguf([{ name: 'a', lengths: [256], type: 16, bytes: new Uint8Array(66) }]));
    expect(store.tensors.get('a')?.bytes).toBe(66);
    await expect(store.read('a')).rejects.toThrow(/IQ2_XXS are not decoded/);
  });

  it.each<[string, Uint8Array, RegExp]>([
    ['another magic', new ByteWriter().u32(1).u32(3).u64(0).u64(0).done(), /not a GGUF/],
    ['version 1', new ByteWriter().u32(0x46554747).u32(1).u64(0).u64(0).done(), /version 1/],
    ['a big-endian file', new ByteWriter().u32(0x46554747).u32(0x03000000).u64(0).u64(0).done(), /version/],
    ['2^64 - 1 tensors', new ByteWriter().u32(0x46554747).u32(3).u64(-1).u64(0).done(), /beyond any file/],
    ['10^12 tensors', new ByteWriter().u32(0x46554747).u32(3).u64(1e12).u64(0).done(), /so short a file/],
    [
      'a text longer than the file',
      new ByteWriter().u32(0x46554747).u32(3).u64(0).u64(1).u64(1e6).raw(new Uint8Array(40)).done(),
      /cut short, or too long/,
    ],
    [
      'a list longer than the file',
      new ByteWriter().u32(0x46554747).u32(3).u64(0).u64(1).text('k').u32(9).u32(4).u64(1e6).done(),
      /longer than the file/,
    ],
    [
      'a list of lists',
      new ByteWriter().u32(0x46554747).u32(3).u64(0).u64(1).text('k').u32(9).u32(9).u64(1).done(),
      /unknown type 9/,
    ],
    ['a shape that overflows', gguf(one({ lengths: [2 ** 31, 2 ** 31, 4] })), /overflows/],
    ['an axis of 2^64 - 1', gguf(one({ lengths: [-1n] })), /beyond any file/],
    ['an overflowing offset', gguf(one({ offset: -32n })), /beyond any file/],
    ['a misaligned offset', gguf(one({ offset: 8 })), /misalignment/],
    ['a hole', gguf(one({ offset: 64 })), /hole/],
    [
      'an overlap',
      gguf([...one(), { name: 'b', lengths: [1], type: 0, bytes: floats(1), offset: 0 }]),
      /an overlap/,
    ],
    ['an unknown type', gguf(one({ type: 99 })), /unknown tensor type 99/],
    ['rows that are no blocks', gguf(one({ type: 2 })), /blocks of 32/],
    ['five axes', gguf(one({ lengths: [1, 1, 1, 1, 1] })), /5 axes/],
    ['a cut-off end', gguf(one()).subarray(0, -32), /outside the file/],
    ['an archive behind it', Uint8Array.from([...gguf(one()), ...new Uint8Array(22)]), /follow the values/],
    ['two tensors of one name', gguf([...one(), ...one()]), /two tensors/],
  ])('refuses %s', async (_, bytes, message) => {
    await expect(open(bytes)).rejects.toThrow(message);
    await expect(open(bytes)).rejects.toThrow(HeadwayError);
  });

  it('refuses or reads any bytes, and never throws anything else', async () => {
    const good = gguf(one(), { 'general.architecture': 'llama', list: ['x', 'y'] });
    await fc.assert(
      fc.asyncProperty(
        fc.nat(good.length - 1),
        fc.nat(255),
        fc.nat(good.length),
        async (at, byte, length) => {
          const bytes = Uint8Array.from(good).subarray(0, length);
          bytes[at] = byte;
          await open(bytes).catch((error) => expect(error).toBeInstanceOf(HeadwayError));
        },
      ),
    );
  });
});
