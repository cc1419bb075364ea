/**
 * Reads every model that `node scripts/fetch-npm-weights.mjs` fetched, and compares counts of tensors and values and
 * the sum of absolute values with those of numpy and the `onnx` package. Exit status 1 where one differs.
 *
 *   npx tsx bench/npm-weights.ts [FOLDER]      (default: weights-from-npm)
 */
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { openWeights } from '../src/lineage/weights/store.js';

/** Constants of graphs hold the greatest integers and infinities as bounds: left out of the sum. */
const SENTINEL = 1e6;

/**
 * Tensors, values, sum of absolute values of float32 below 1e6. python: onnx.numpy_helper.to_array over initialisers and
 * Constant nodes of all graphs; numpy.frombuffer over the shards, float16 widened, uint8 as code * scale + min.
 */
const EXPECTED: Readonly<Record<string, readonly [number, number, number]>> = {
  'silero_vad_legacy.onnx': [259, 445117, 110250.78956109962],
  'silero_vad_v5.onnx': [341, 545597, 149740.96383920556],
  'silero_vad_v6.onnx': [341, 545597, 153089.27952220428],
  'faceboxes.json': [350, 1006215, 30864.169117331505],
  'nanodet.json': [229, 3786674, 133013.22850435972],
  'faceres.json': [128, 3489405, 272868.4155179262],
  'blazeface.json': [112, 134732, 78616.2794418931],
  'blazepose-detector.json': [181, 2964327, 8213996.673938572],
  'rvm.json': [425, 3738329, 290155.30356844445],
};

const folder = process.argv[2] ?? 'weights-from-npm';
const paths = [
  ...readdirSync(join(folder, 'vad-web/dist'))
    .filter((name) => name.endsWith('.onnx'))
    .map((name) => join(folder, 'vad-web/dist', name)),
  ...readdirSync(join(folder, 'human-models/models'))
    .filter((name) => name.endsWith('.json') && name !== 'models.json')
    .map((name) => join(folder, 'human-models/models', name)),
];

for (const path of paths) {
  const store = await openWeights(path);
  let count = 0;
  let sum = 0;
  for (const name of store.tensors.keys()) {
    const values = await store.read(name);
    count += values.length;
    for (const value of values) if (Math.abs(value) < SENTINEL) sum += Math.abs(value);
  }
  const file = store.files[0]!;
  await store.close();
  const expected = EXPECTED[file];
  const same =
    !expected ||
    (expected[0] === store.tensors.size &&
      expected[1] === count &&
      Math.abs(sum - expected[2]) <= 1e-9 * expected[2]);
  const verdict = !expected ? '' : same ? 'as numpy' : `expected ${expected.join(', ')}`;
  console.log(`${file.padEnd(32)}${store.tensors.size} tensors, ${count} values, sum ${sum} ${verdict}`);
  if (!same) process.exitCode = 1;
}
