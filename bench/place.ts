import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { place } from '../src/answers/place.js';
import { refit } from '../src/answers/refit/refit.js';
import { refitDraws } from '../src/answers/refit/refit-draws.js';
import { placeQuery } from '../src/contract/index.js';
import { quantile } from '../src/measure/index.js';
import { dataSets, openRegistry, type ScoreFacts } from '../src/registry/index.js';

/**
 * Places the models of the index by their own scores. Once whole: how far from where the index has them. Once by
 * halves: how often the difference of two halves lies within its intervals.
 *
 * npx tsx bench/place.ts
 */
const DRAWS = 300;
const folder = mkdtempSync(join(tmpdir(), 'headway-place-'));
const registry = await openRegistry();
const dataSet = (await dataSets(registry)).find(({ source }) => source === 'epoch-benchmarks');
if (!dataSet) throw new Error('no scores are held');
const fitted = await refit(registry, dataSet, null);
const { points } = refitDraws(fitted, DRAWS, 1);

async function placed(scores: readonly ScoreFacts[], seed: number) {
  const rows = scores.map(({ benchmark, raw }) => `${benchmark},${Math.min(1, Math.max(0, raw))}`);
  const file = join(folder, 'scores.csv');
  writeFileSync(file, `benchmark,score\n${rows.join('\n')}\n`);
  return place(registry, file, placeQuery({ draws: String(DRAWS), seed: String(seed) }));
}

const differences: number[] = [];
const widths: number[] = [];
const standardised: number[] = [];
for (const [g, { scores }] of fitted.groups.entries()) {
  const column = Float64Array.from({ length: DRAWS }, (_, d) => points[d * fitted.groups.length + g]).sort();
  const { value } = await placed(scores, 1);
  differences.push(Math.abs(value.estimate - quantile(column, 0.5)));
  const width = quantile(column, 0.95) - quantile(column, 0.05);
  widths.push(((value.high as number) - (value.low as number)) / width);
  if (scores.length < 8) continue;
  const halves = [0, 1].map((half) => scores.filter((_, i) => i % 2 === half));
  const [first, second] = [await placed(halves[0], 1), await placed(halves[1], 2)];
  const spread = Math.hypot(first.deviation, second.deviation);
  standardised.push(Math.abs(first.value.estimate - second.value.estimate) / spread);
}
const middle = (values: number[]) =>
  quantile(
    values.sort((x, y) => x - y),
    0.5,
  ).toFixed(2);
console.log(
  `${differences.length} models by all their scores: ${middle(differences)} points from the index in the median, ${Math.max(...differences).toFixed(2)} at most; intervals ${middle(widths)} times as wide`,
);
for (const [level, z] of [
  [50, 0.674],
  [80, 1.282],
  [90, 1.645],
]) {
  const share = standardised.filter((one) => one <= z).length / standardised.length;
  console.log(`${standardised.length} models by halves: within ${level} % in ${(100 * share).toFixed(0)} %`);
}
registry.close();
rmSync(folder, { recursive: true });
