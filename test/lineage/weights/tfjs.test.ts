import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { HeadwayError } from '../../../src/contract/index.js';
import { openWeights } from '../../../src/lineage/weights/store.js';
import { floats } from './build.js';
import { folderOf } from './temporary.js';

const json = (paths: string[], weights: unknown[]) =>
  JSON.stringify({ weightsManifest: [{ paths, weights }] });
const open = (model: string, shards: Record<string, Uint8Array> = {}) =>
  openWeights(folderOf({ 'model.json': model, ...shards }));
const w = { name: 'a', shape: [2], dtype: 'float32' };

describe('readTfjs', () => {
  it('reads tensors that lie across shards', async () => {
    const bytes = floats(1, 2, 3);
    const store = await open(json(['x.bin', 'y.bin'], [w, { name: 'b', shape: [1], dtype: 'float32' }]), {
      'x.bin': bytes.slice(0, 6),
      'y.bin': bytes.slice(6),
    });
    expect(store).toMatchObject({ format: 'tfjs', files: ['model.json', 'x.bin', 'y.bin'] });
    expect([...(await store.read('a'))]).toEqual([1, 2]);
    expect([...(await store.read('b'))]).toEqual([3]);
    await store.close();
  });

  it('reads the bare list of older files', async () => {
    const manifest = JSON.stringify([{ paths: ['x.bin'], weights: [w] }]);
    const store = await openWeights(folderOf({ 'weights_manifest.json': manifest, 'x.bin': floats(1, 2) }));
    expect(store).toMatchObject({ format: 'tfjs', files: ['weights_manifest.json', 'x.bin'] });
    expect([...(await store.read('a'))]).toEqual([1, 2]);
    await store.close();
  });

  it('turns quantised values back: code × scale + min', async () => {
    const quantised = (dtype: string, extra = {}) => ({ ...w, quantization: { dtype, ...extra } });
    const of = async (weight: unknown, bytes: number[]) => {
      const store = await open(json(['x.bin'], [weight]), { 'x.bin': Uint8Array.from(bytes) });
      const values = [...(await store.read('a'))];
      await store.close();
      return values;
    };
    expect(await of(quantised('uint8', { scale: 0.5, min: -1 }), [0, 4])).toEqual([-1, 1]);
    expect(await of(quantised('uint16', { scale: 0.5, min: -1 }), [0, 0, 0, 1])).toEqual([-1, 127]);
    expect(await of(quantised('float16'), [0, 0x3c, 0, 0xbc])).toEqual([1, -1]);
  });

  it.each<[string, string, RegExp]>([
    ['no manifest', '{}', /no weightsManifest/],
    ['a shard outside', json(['../x.bin'], [w]), /out of its folder/],
    ['too short a shard', json(['x.bin'], [{ ...w, shape: [3] }]), /their tensors 12/],
    ['too long a shard', json(['x.bin'], [{ ...w, shape: [1] }]), /their tensors 4/],
    ['an unknown type', json(['x.bin'], [{ ...w, dtype: 'string' }]), /is not read/],
    ['a shape that overflows', json(['x.bin'], [{ ...w, shape: [1e10, 1e10] }]), /overflows/],
    ['no scale', json(['x.bin'], [{ ...w, quantization: { dtype: 'uint8' } }]), /scale and min/],
    ['a key twice', '{"weightsManifest":[],"weightsManifest":[]}', /stands twice/],
  ])('refuses %s', async (_, model, message) => {
    await expect(open(model, { 'x.bin': floats(1, 2) })).rejects.toThrow(message);
  });

  it('reads or refuses any manifest', async () => {
    const folder = folderOf({ 'x.bin': floats(1, 2) });
    const { writeFileSync } = await import('node:fs');
    await fc.assert(
      fc.asyncProperty(fc.json(), fc.json(), fc.json(), async (shape, dtype, quantization) => {
        const weight = `{"name":"a","shape":${shape},"dtype":${dtype},"quantization":${quantization}}`;
        writeFileSync(
          `${folder}/model.json`,
          `{"weightsManifest":[{"paths":["x.bin"],"weights":[${weight}]}]}`,
        );
        await openWeights(folder)
          .then((store) => store.close())
          .catch((error) => expect(error).toBeInstanceOf(HeadwayError));
      }),
    );
  });
});
