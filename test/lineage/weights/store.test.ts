import { mkdirSync, symlinkSync, truncateSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { HeadwayError } from '../../../src/contract/index.js';
import { openWeights } from '../../../src/lineage/weights/store.js';
import { floats, gguf, safetensorsOf } from './build.js';
import { folderOf } from './temporary.js';

const a = safetensorsOf({ a: { shape: [1], values: [1] } });
const b = safetensorsOf({ b: { shape: [2], values: [2, 3] } });
const index = (map: Record<string, string>) => JSON.stringify({ metadata: {}, weight_map: map });

describe('openWeights', () => {
  it('joins the shards that an index names, with the configuration beside them', async () => {
    const folder = folderOf({
      'model.safetensors.index.json': index({ a: '1.safetensors', b: '2.safetensors' }),
      '1.safetensors': a,
      '2.safetensors': b,
      'config.json': '{"hidden_size": 8}',
    });
    const store = await openWeights(folder);
    expect(store.files).toEqual(['1.safetensors', '2.safetensors']);
    expect(store.config).toEqual({ hidden_size: 8 });
    expect([...(await store.read('b'))]).toEqual([2, 3]);
    const format = 9 + 22;
    expect(store.bytesRead).toBe(format + (a.length - 4) + format + b.length);
    await store.close();
  });

  it.each(['../1.safetensors', '/1.safetensors', '..', 'x/1.safetensors', 'x\\1.safetensors', ''])(
    'refuses the shard name %j',
    async (name) => {
      const folder = folderOf({ 'model.safetensors.index.json': index({ a: name }), '1.safetensors': a });
      await expect(openWeights(folder)).rejects.toThrow(/leads out of its folder/);
    },
  );

  it('refuses a file that is a ZIP archive as well', async () => {
    const archive = new Uint8Array(24);
    archive.set([0x50, 0x4b, 5, 6], 2);
    const values = [...new Float32Array(archive.buffer)];
    const both = safetensorsOf({ a: { shape: [6], values } });
    await expect(openWeights(folderOf({ 'model.safetensors': both }))).rejects.toThrow(/ZIP archive as well/);
  });

  it('refuses an index that names what its shards do not hold', async () => {
    const files = { '1.safetensors': a, '2.safetensors': b };
    const wrong = folderOf({ ...files, 'm.safetensors.index.json': index({ a: '2.safetensors' }) });
    await expect(openWeights(wrong)).rejects.toThrow(/"a" is not in "2.safetensors"/);
    const missing = folderOf({ ...files, 'm.safetensors.index.json': index({ a: '3.safetensors' }) });
    await expect(openWeights(missing)).rejects.toThrow(/no such file/);
    const twice = folderOf({ 'm.safetensors.index.json': index({ a: '1', x: '2' }), 1: a, 2: a });
    await expect(openWeights(twice)).rejects.toThrow(HeadwayError);
  });

  it('reads the parts of a split GGUF', async () => {
    const part = (name: string) => gguf([{ name, lengths: [1], type: 0, bytes: floats(1) }]);
    const files = { 'm-00001-of-00002.gguf': part('a'), 'm-00002-of-00002.gguf': part('b') };
    const store = await openWeights(folderOf(files));
    expect([...store.tensors.keys()]).toEqual(['a', 'b']);
    await store.close();
    const alone = folderOf({ 'm-00001-of-00002.gguf': part('a') });
    await expect(openWeights(alone)).rejects.toThrow(/m-00002-of-00002.gguf is missing/);
  });

  it('refuses a name and a content of two formats', async () => {
    await expect(openWeights(`${folderOf({ 'm.bin': a })}/m.bin`)).rejects.toThrow(/the name says pytorch/);
    await expect(openWeights(`${folderOf({ 'm.gguf': a })}/m.gguf`)).rejects.toThrow(/the name says gguf/);
  });

  it('knows a file without an ending by its content, and follows links', async () => {
    const folder = folderOf({ '0f3a': a });
    symlinkSync(`${folder}/0f3a`, `${folder}/model.safetensors`);
    for (const name of ['0f3a', 'model.safetensors']) {
      const store = await openWeights(`${folder}/${name}`);
      expect([...(await store.read('a'))]).toEqual([1]);
      await store.close();
    }
  });

  it('says what is wrong with a path in one line', async () => {
    const folder = folderOf({ 'x.safetensors': a, 'y.safetensors': b, note: 'text' });
    mkdirSync(`${folder}/empty.gguf`);
    await expect(openWeights(`${folder}/none`)).rejects.toThrow(/^no such file/);
    await expect(openWeights(folder)).rejects.toThrow(/2 weight files that are not parts of one/);
    await expect(openWeights(`${folder}/note`)).rejects.toThrow(/no reader knows this file/);
    await expect(openWeights(`${folder}/empty.gguf`)).rejects.toThrow(/no weights in the folder/);
    await expect(openWeights('https://weights.example/m.gguf')).rejects.toThrow(/address filter/);
  });

  it('notices that a file was cut while it is read', async () => {
    const folder = folderOf({ 'x.safetensors': b });
    const store = await openWeights(folder);
    truncateSync(`${folder}/x.safetensors`, b.length - 4);
    await expect(store.read('b')).rejects.toThrow(/the file ended/);
    await store.close();
  });
});
