import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { HeadwayError } from '../../../src/contract/index.js';
import { memorySource } from '../../../src/lineage/weights/byte-source.js';
import { readSafetensors } from '../../../src/lineage/weights/safetensors.js';
import { tensorStore } from '../../../src/lineage/weights/tensor-store.js';
import { floats, safetensors, safetensorsOf, withHeader } from './build.js';

async function open(bytes: Uint8Array) {
  const source = memorySource('a.safetensors', bytes);
  return tensorStore('safetensors', [source], await readSafetensors(source), null);
}

const entry = (shape: number[], from: number, to: number, dtype = 'F32') => ({
  dtype,
  shape,
  data_offsets: [from, to],
});

describe('readSafetensors', () => {
  it('reads values whole and by rows', async () => {
    const store = await open(safetensorsOf({ a: { shape: [3, 2], values: [1, 2, 3, 4, 5, 6] } }));
    expect([...(await store.read('a'))]).toEqual([1, 2, 3, 4, 5, 6]);
    expect([...(await store.read('a', { from: 1, to: 3 }))]).toEqual([3, 4, 5, 6]);
    await expect(store.read('a', { from: 1, to: 4 })).rejects.toThrow(HeadwayError);
    await expect(store.read('b')).rejects.toThrow(HeadwayError);
  });

  // python: numpy.frombuffer(bytes(…), dtype), the small floats with ml_dtypes (float8_e4m3fn, float8_e5m2, bfloat16)
  it.each([
    ['F64', [0, 0, 0, 0, 0, 0, 4, 192], [-2.5]],
    ['F16', [0, 0x3c, 1, 0, 0xff, 0x7b, 0, 0xfc], [1, 2 ** -24, 65504, -Infinity]],
    ['BF16', [0x80, 0x3f, 0x49, 0x40], [1, 3.140625]],
    ['F8_E4M3', [0x38, 0x7e, 0x01, 0xb8], [1, 448, 2 ** -9, -1]],
    ['F8_E5M2', [0x3c, 0x7b, 0x01, 0x7c], [1, 57344, 2 ** -16, Infinity]],
    ['I64', [255, 255, 255, 255, 255, 255, 255, 255], [-1]],
    ['U64', [255, 255, 255, 255, 255, 255, 255, 255], [2 ** 64]],
    ['I32', [0, 0, 0, 128], [-(2 ** 31)]],
    ['U16', [255, 255], [65535]],
    ['I16', [255, 255], [-1]],
    ['I8', [200], [-56]],
    ['U8', [200], [200]],
    ['BOOL', [0, 1], [0, 1]],
  ])('decodes %s', async (dtype, bytes, values) => {
    const store = await open(
      safetensors({ a: entry([values.length], 0, bytes.length, dtype) }, Uint8Array.from(bytes)),
    );
    expect([...(await store.read('a'))]).toEqual(values);
  });

  it.each<[string, Uint8Array, RegExp]>([
    ['a length of 2^64 - 1', new Uint8Array(8).fill(255), /18446744073709551615/],
    ['a header beyond 100 MB', Uint8Array.from([1, 225, 245, 5, 0, 0, 0, 0]), /beyond 100 MB/],
    ['a header beyond the file', Uint8Array.from([9, 0, 0, 0, 0, 0, 0, 0, 123]), /outside the file/],
    ['too few bytes', new Uint8Array(7), /too few/],
    ['no object', withHeader('[]', new Uint8Array(0)), /does not start/],
    ['invalid JSON', withHeader('{"a":}', new Uint8Array(0)), /not valid JSON/],
    ['a hole', safetensors({ a: entry([1], 4, 8) }, floats(0, 1)), /a hole of 4 bytes/],
    [
      'an overlap',
      safetensors({ a: entry([2], 0, 8), b: entry([2], 4, 12) }, floats(0, 1, 2)),
      /an overlap at "b"/,
    ],
    ['a wrong span', safetensors({ a: entry([3], 0, 8) }, floats(0, 1)), /8 bytes for 3 values/],
    ['bytes at the end', safetensors({ a: entry([1], 0, 4) }, floats(0, 1)), /4 bytes follow/],
    ['a cut-off end', safetensors({ a: entry([2], 0, 8) }, floats(0)), /ends 4 bytes early/],
    ['negative offsets', safetensors({ a: entry([1], -4, 0) }, floats(0)), /negative/],
    ['overflowing offsets', safetensors({ a: entry([1], 2 ** 60, 2 ** 60 + 4) }, floats(0)), /overflow/],
    ['a shape that overflows', safetensors({ a: entry([2 ** 31, 2 ** 31], 0, 4) }, floats(0)), /overflows/],
    ['a negative axis', safetensors({ a: entry([-1], 0, 4) }, floats(0)), /whole number/],
    ['a fractional axis', safetensors({ a: entry([0.5], 0, 2) }, floats(0)), /whole number/],
    ['an unknown type', safetensors({ a: entry([1], 0, 4, 'toString') }, floats(0)), /unknown type/],
    [
      'a key twice',
      withHeader(
        '{"a":{"dtype":"F32","shape":[1],"data_offsets":[0,4]},"\\u0061":{"dtype":"F32","shape":[1],"data_offsets":[0,4]}}',
        floats(0),
      ),
      /stands twice/,
    ],
    ['metadata that is no text', safetensors({ __metadata__: { a: 1 } }, new Uint8Array(0)), /__metadata__/],
    ['an archive behind it', safetensors({}, Uint8Array.from([0x50, 0x4b, 5, 6])), /not safetensors alone/],
    ['deep nesting', withHeader(`{"a":${'['.repeat(99)}${']'.repeat(99)}}`, new Uint8Array(0)), /deeper/],
  ])('refuses %s', async (_, bytes, message) => {
    await expect(open(bytes)).rejects.toThrow(message);
    await expect(open(bytes)).rejects.toThrow(HeadwayError);
  });

  it('does not parse a header of too many values', async () => {
    const header = `{"a":[${'[],'.repeat(6_000_000)}[]]}`;
    await expect(open(withHeader(header, new Uint8Array(0)))).rejects.toThrow(/more than 6000000 values/);
  });

  it('keeps a name that is a key of every object apart', async () => {
    const bytes = withHeader('{"__proto__":{"dtype":"F32","shape":[1],"data_offsets":[0,4]}}', floats(7));
    expect([...(await (await open(bytes)).read('__proto__'))]).toEqual([7]);
  });

  it('gives back what was written, for any tensors', async () => {
    const tensor = fc.array(fc.nat(4), { maxLength: 3 }).chain((shape) => {
      const count = shape.reduce((product, length) => product * length, 1);
      const values = fc.array(fc.float({ noNaN: true }), { minLength: count, maxLength: count });
      return values.map((each) => ({ shape, values: each }));
    });
    await fc.assert(
      fc.asyncProperty(fc.dictionary(fc.string(), tensor), async (tensors) => {
        fc.pre(!Object.hasOwn(tensors, '__metadata__'));
        const store = await open(safetensorsOf(tensors));
        for (const [name, { values }] of Object.entries(tensors)) {
          expect([...(await store.read(name))]).toEqual(values);
        }
      }),
    );
  });

  it('refuses or reads any bytes, and never throws anything else', async () => {
    const good = safetensorsOf({ a: { shape: [2], values: [1, 2] }, b: { shape: [], values: [3] } });
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
