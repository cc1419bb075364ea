import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { HeadwayError } from '../../../src/contract/index.js';
import { memorySource } from '../../../src/lineage/weights/byte-source.js';
import { readPytorch } from '../../../src/lineage/weights/pytorch/pytorch.js';
import { unpickleWhole } from '../../../src/lineage/weights/pytorch/unpickle.js';
import { tensorStore } from '../../../src/lineage/weights/tensor-store.js';

// test/lineage/weights/fixtures/torch_files.py: pickles and archives by Python's own modules
const files = JSON.parse(
  readFileSync(new URL('./fixtures/torch_files.json', import.meta.url), 'utf8'),
) as Record<string, string>;
const file = (name: string) => Uint8Array.from(Buffer.from(files[name]!, 'base64'));

async function open(bytes: Uint8Array) {
  const source = memorySource('a.pt', bytes);
  return tensorStore('pytorch', [source], await readPytorch(source), null);
}

describe('readPytorch', () => {
  it.each(['zip2', 'zip4', 'legacy'])('reads a state dict in the format %s', async (name) => {
    const store = await open(file(name));
    expect([...store.tensors.keys()].sort()).toEqual(
      ['counter', 'half', 'part', 'transposed', 'whole'].map((each) => `state_dict.${each}`),
    );
    const read = async (each: string) => [...(await store.read(`state_dict.${each}`))];
    const whole = Array.from({ length: 12 }, (_, i) => i / 4 - 1);
    expect(await read('whole')).toEqual(whole);
    // numpy: (numpy.arange(12) / 4 - 1).reshape(3, 4).T.ravel()
    expect(await read('transposed')).toEqual([
      -1, 0, 1, -0.75, 0.25, 1.25, -0.5, 0.5, 1.5, -0.25, 0.75, 1.75,
    ]);
    expect([...(await store.read('state_dict.transposed', { from: 1, to: 2 }))]).toEqual([-0.75, 0.25, 1.25]);
    expect(await read('part')).toEqual([0, 0.25, 1, 1.25]);
    expect(await read('half')).toEqual([0.5, -2, 65504]);
    expect(await read('counter')).toEqual([-7]);
    expect(store.tensors.get('state_dict.half')).toMatchObject({ type: 'F16', shape: [3] });
  });

  it.each([
    ['system', /GLOBAL names (posix|nt)\.system/],
    ['system4', /STACK_GLOBAL names (posix|nt)\.system/],
    ['system0', /GLOBAL names os\.system/],
    ['inst', /0x53|INST/],
    ['newobj', /copy_reg|copyreg|NEWOBJ|Built/],
    ['eval', /GLOBAL names __builtin__\.eval/],
    ['nested', /GLOBAL names builtins\.exec/],
  ])('refuses a pickle that calls functions (%s) and runs nothing', async (name, message) => {
    await expect(open(file(name))).rejects.toThrow(message);
    await expect(open(file(name))).rejects.toThrow(HeadwayError);
  });

  it('refuses archives with anything before, behind or cut off', async () => {
    const zip = file('zip2');
    await expect(open(Uint8Array.from([...zip, 0]))).rejects.toThrow(/no end record/);
    await expect(open(zip.subarray(0, -1))).rejects.toThrow(/no end record/);
    await expect(open(file('legacy').subarray(0, -1))).rejects.toThrow(HeadwayError);
    await expect(open(Uint8Array.from([...file('legacy'), 0]))).rejects.toThrow(/1 bytes follow/);
  });

  it('refuses or reads any change of a byte or length', async () => {
    for (const name of ['zip2', 'legacy']) {
      const good = file(name);
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
        { numRuns: 400 },
      );
    }
  });
});

describe('unpickleWhole', () => {
  it('refuses every opcode that is not in its table', () => {
    // CPython, Lib/pickletools.py: these can import, construct or call
    for (const opcode of [0x69, 0x6f, 0x81, 0x92, 0x50, 0x82, 0x83, 0x84, 0x97, 0x98]) {
      expect(() => unpickleWhole(Uint8Array.from([0x28, 0x5d, opcode, 0x2e]), 'a')).toThrow(/not allowed/);
    }
  });

  it('bounds the stack and the memo', () => {
    expect(() => unpickleWhole(new Uint8Array(300_000).fill(0x4e), 'a')).toThrow(/too deep/);
    const pairs = new Uint8Array(5_000_000);
    for (let i = 0; i < pairs.length; i += 2) pairs.set([0x7d, 0x30], i);
    expect(() => unpickleWhole(pairs, 'a')).toThrow(/too many values/);
  });

  it('does not follow values that hold themselves', async () => {
    // ] q0 h0 a .   a list appended to itself
    expect(unpickleWhole(Uint8Array.from([0x5d, 0x71, 0, 0x68, 0, 0x61, 0x2e]), 'a')).toHaveLength(1);
  });

  it('reads or refuses any bytes', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 64 }), (bytes) => {
        try {
          unpickleWhole(bytes, 'a');
        } catch (error) {
          expect(error).toBeInstanceOf(HeadwayError);
        }
      }),
      { numRuns: 2000 },
    );
  });
});
