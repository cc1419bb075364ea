import { Random } from '../../measure/random.js';
import { identityCorrelationNull, monteCarloP } from '../../measure/rank-correlation.js';
import { alignLayers, type LayerPair, sameDepth } from './layer-alignment.js';
import { eitherOrdered, type ModelView } from './model-view.js';
import { type PairedUnits, repeatedPairs } from './repeated-layers.js';
import { beside, normalised } from './rows.js';
import { fisherOf, notRun, type PartResult, type TestResult } from './test-result.js';

export const UNITS_IN_PLACE = 'feed-forward units in place';
export const RANK_CORRELATION = 'rank correlation of feed-forward units';

/**
 * The test of Zhu et al. (2025) on the hidden units of every feed-forward block. Null: the units of a layer
 * could have stood in any order, which holds for independent training from independent starts. Fisher over
 * layers, whose permutations are independent under the null; a layer that is left out counts with a p of one.
 *
 * @returns the count of units matched in place, and the published rank correlation with its Monte-Carlo p
 */
export async function unitsInPlace(a: ModelView, b: ModelView, seed: number): Promise<TestResult[]> {
  const none = (note: string) => [
    notRun(UNITS_IN_PLACE, 'exact', note),
    notRun(RANK_CORRELATION, 'exact', note),
  ];
  if (a.parts.hidden !== b.parts.hidden) return none('hidden sizes differ');
  if (a.parts.inner !== b.parts.inner) return none('feed-forward widths differ');
  const small = a.parts.hidden <= 512;
  const units = Math.min(a.parts.inner, small ? 1024 : 128);
  const range = { from: 0, to: units };
  const pairs = small ? await alignment(a, b, range) : await largeAlignment(a, b);
  const looking: (PairedUnits & { why: Promise<string | null> })[] = [];
  for (const pair of pairs) {
    const [first, second] = await Promise.all([features(a, pair.a, range), features(b, pair.b, range)]);
    const why = eitherOrdered([a, b], [`${pair.a} units`, `${pair.b} units`], [first, second], seed);
    looking.push({ ...pair, first, second, why });
  }
  const usable: PairedUnits[] = [];
  const leftOut: string[] = [];
  for (const { why: whether, ...pair } of looking) {
    const why = await whether;
    if (why) leftOut.push(`${whereOf(pair)}: ${why}`);
    else usable.push(pair);
  }
  const random = new Random(seed);
  const running: Promise<PartResult>[] = [];
  repeatedPairs(usable).forEach((repeated, k) => {
    const { first, second, ...pair } = usable[k]!;
    const where = whereOf(pair);
    if (repeated) leftOut.push(`${where}: a copy of a layer before`);
    else running.push(a.threads.run('matchInPlace', where, first, second, random.uint32()));
  });
  const parts = await Promise.all(running);
  if (parts.length === 0) return none(`no layer could be used (${leftOut[0] ?? 'no layers'})`);
  const note = [`${units} units of ${parts.length} layers`, ...leftOut].join('; ');
  return [
    { name: UNITS_IN_PLACE, tier: 'exact', log10P: fisherOf(parts, pairs.length), note, parts },
    rankCorrelation(parts, pairs.length, units, seed, note),
  ];
}

function whereOf({ a, b }: LayerPair): string {
  return a === b ? `layer ${b}` : `layer ${b} on layer ${a}`;
}

function rankCorrelation(
  inPlace: readonly PartResult[],
  layers: number,
  units: number,
  seed: number,
  note: string,
): TestResult {
  const parts = inPlace.map((part, k) => ({
    ...part,
    log10P: Math.log10(monteCarloP(part.rankCorrelation!, nullOf(units, k, seed))),
  }));
  return { name: RANK_CORRELATION, tier: 'exact', log10P: fisherOf(parts, layers), note, parts };
}

const nulls = new Map<string, Float64Array>();

/** Draws of a layer's own: p-values by shared draws would not be independent. */
function nullOf(units: number, layer: number, seed: number): Float64Array {
  const key = `${units} ${layer} ${seed}`;
  const values =
    nulls.get(key) ??
    identityCorrelationNull(units, units <= 256 ? 9_999 : 4_999, Random.stream(seed, layer));
  if (nulls.size > 64) nulls.clear();
  nulls.set(key, values);
  return values;
}

async function features(view: ModelView, layer: number, range: { from: number; to: number }) {
  const [gate, up] = [await view.rows(layer, 'mlp-gate', range), await view.rows(layer, 'mlp-up', range)];
  return beside(normalised(gate), normalised(up));
}

async function alignment(
  a: ModelView,
  b: ModelView,
  range: { from: number; to: number },
): Promise<LayerPair[]> {
  const all = (view: ModelView) =>
    Promise.all(Array.from({ length: view.layers }, (_, layer) => features(view, layer, range)));
  return alignLayers(await all(a), await all(b));
}

/** Large models: six layers at equal depth; where depths differ, all layers aligned on 64 units. */
async function largeAlignment(a: ModelView, b: ModelView): Promise<LayerPair[]> {
  if (a.layers === b.layers) return sameDepth(a.layers, b.layers, 6);
  const gates = async (view: ModelView) => {
    const rows = [];
    for (let layer = 0; layer < view.layers; layer++) {
      rows.push(await view.rows(layer, 'mlp-gate', { from: 0, to: 64 }));
    }
    return rows;
  };
  const pairs = alignLayers(await gates(a), await gates(b));
  const step = Math.max(1, Math.floor(pairs.length / 6));
  return pairs.filter((_, i) => i % step === 0).slice(0, 6);
}
