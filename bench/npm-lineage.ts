import { readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { compareWeights } from '../src/answers/lineage-compare.js';

/**
 * Compares every pair of the models that `node scripts/fetch-npm-weights.mjs` fetched and prints those that are
 * not `independent`, and the least p of the others: `tsx bench/npm-lineage.ts [FOLDER] [most MB a model]`.
 */
const folder = process.argv[2] ?? 'weights-from-npm';
const most = Number(process.argv[3] ?? 4) * 1e6;
const human = join(folder, 'human-models/models');
const paths = readdirSync(human)
  .filter((name) => name.endsWith('.json') && name !== 'models.json')
  .map((name) => join(human, name))
  .filter((path) => bytesOf(path) <= most);
for (const name of ['legacy', 'v5', 'v6']) paths.push(join(folder, `vad-web/dist/silero_vad_${name}.onnx`));
for (const [inner, ending] of [
  ['face-api/model', '-weights_manifest.json'],
  ['silero-vad/weights', '.onnx'],
  ['ocr-models/assets', '.onnx'],
] as const) {
  const names = readdirSync(join(folder, inner)).filter((name) => name.endsWith(ending));
  paths.push(...names.map((name) => join(folder, inner, name)).filter((path) => bytesOf(path) <= most));
}

/** Bytes of the values, which TensorFlow.js keeps beside. */
function bytesOf(path: string): number {
  return statSync(path.replace(/(-weights_manifest)?\.json$/, '.bin')).size;
}

const started = performance.now();
const counts = new Map<string, number>();
let least = 0;
let tested = 0;
for (let j = 1; j < paths.length; j++) {
  for (let i = 0; i < j; i++) {
    const answer = await compareWeights(paths[i]!, paths[j]!);
    counts.set(answer.verdict, (counts.get(answer.verdict) ?? 0) + 1);
    if (answer.verdict === 'independent') {
      least = Math.min(least, answer.log10P ?? 0);
      if (answer.log10P !== null) tested++;
    } else {
      const names = [paths[i]!, paths[j]!].map((path) => path.split('/').at(-1)).join(' and ');
      console.log(
        `${answer.verdict}: ${names}: log10 p ${answer.log10P?.toFixed(1) ?? '–'}; ${answer.reason}`,
      );
    }
  }
}
console.log(`${paths.length} models: ${[...counts].map(([verdict, n]) => `${n} ${verdict}`).join(', ')}`);
console.log(
  `least log10 p of ${tested} independent pairs that could be tested: ${least.toFixed(1)}; ${((performance.now() - started) / 1000).toFixed(0)} s`,
);
