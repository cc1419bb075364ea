import { log10FairCoinTail } from '../../measure/log-tail/binomial.js';
import { log10PoissonTail } from '../../measure/log-tail/poisson.js';
import { alignLayers, type LayerPair, sameDepth } from './layer-alignment.js';
import type { ModelView, RowRange } from './model-view.js';
import { type PairedUnits, repeatedPairs } from './repeated-layers.js';
import { beside, normalised, type Rows, usable } from './rows.js';
import { sharedTokens } from './shared-tokens.js';
import { notRun, type PartResult, type TestResult } from './test-result.js';

export const UNIT_SIGNS = 'signs of matched units';
export const GATE_UP_AGREEMENT = 'gate and up agree on the matching';

interface Side {
  readonly view: ModelView;
  readonly layer: number;
  readonly range: RowRange;
}

/**
 * Two tests on units matched by how their gates answer to the embeddings of shared tokens, which no
 * permutation, scaling or rotation of the residual stream changes and which other widths and depths allow.
 *
 * `signs`: in a gated block the signs of a unit's up row and down column may be flipped together without
 * changing anything, so that under independent training each matched unit agrees in the sign of its up row
 * with chance one half, whatever the matching: an exact sign test.
 *
 * `agreement`: units are matched a second time by the size of their up answers alone, and the units matched
 * alike are counted. It also survives flipped signs; its null is assumed, so it is only calibrated
 * (Zhu et al., 2025, their robust test, with counts for ranks).
 */
export async function unitSigns(a: ModelView, b: ModelView, readLimit: number): Promise<TestResult[]> {
  const none = (note: string) => [
    notRun(UNIT_SIGNS, 'exact', note),
    notRun(GATE_UP_AGREEMENT, 'robust', note),
  ];
  if (Math.min(a.parts.vocabulary, b.parts.vocabulary) < 32) return none('fewer than 32 shared tokens');
  if ([a, b].some(({ parts: { guessed } }) => guessed.has('mlp-gate') || guessed.has('mlp-up'))) {
    return none('which matrix is the gate is a guess');
  }
  const tokens = sharedTokens(a.parts, b.parts);
  for (const view of [a, b]) {
    if (!usable(await view.tokens(tokens))) return none('token embeddings are not finite or do not vary');
  }
  const pairs = await layerPairs(a, b, tokens, readLimit);
  if (pairs.length === 0) return none('a whole layer is more than may be read');
  const running: Promise<LayerSigns | null>[] = [];
  for (const pair of pairs) {
    running.push(comparePair(a, b, pair, tokens));
    await running.at(-2);
  }
  const compared: (PairedUnits & LayerSigns)[] = [];
  (await Promise.all(running)).forEach((result, k) => {
    if (result) compared.push({ ...pairs[k]!, ...result });
  });
  const repeated = repeatedPairs(compared);
  const kept = compared.filter((_, k) => !repeated[k]);
  const signs = kept.map((one) => one.signs);
  const agreement = kept.map((one) => one.agreement);
  if (signs.length === 0) return none('no layer with finite weights that vary');
  const total = (parts: readonly PartResult[], key: 'agreeing' | 'of') =>
    parts.reduce((sum, part) => sum + part[key], 0);
  const copies =
    kept.length < compared.length ? `; ${compared.length - kept.length} copied layers left out` : '';
  const note = `${total(signs, 'of')} units of ${signs.length} layers, tokens ${tokens.from} to ${tokens.to - 1}${copies}`;
  return [
    {
      name: UNIT_SIGNS,
      tier: 'exact',
      log10P: log10FairCoinTail(total(signs, 'agreeing'), total(signs, 'of')),
      note,
      parts: signs,
    },
    {
      name: GATE_UP_AGREEMENT,
      tier: 'robust',
      log10P: log10PoissonTail(total(agreement, 'agreeing'), agreement.length),
      note,
      parts: agreement,
    },
  ];
}

interface LayerSigns {
  readonly signs: PartResult;
  readonly agreement: PartResult;
  /** Answers of the gates looked at in both models, by which layers that repeat others are found. */
  readonly first: Rows;
  readonly second: Rows;
}

async function comparePair(
  a: ModelView,
  b: ModelView,
  pair: LayerPair,
  tokens: RowRange,
): Promise<LayerSigns | null> {
  const sampled = (view: ModelView, layer: number) =>
    Math.min(view.count(layer, 'mlp-gate'), view.parts.hidden <= 512 ? 1024 : 256);
  const aAll = a.count(pair.a, 'mlp-gate');
  const bAll = b.count(pair.b, 'mlp-gate');
  const isFewer = aAll <= bAll;
  const fewer: Side = isFewer
    ? { view: a, layer: pair.a, range: { from: 0, to: sampled(a, pair.a) } }
    : { view: b, layer: pair.b, range: { from: 0, to: sampled(b, pair.b) } };
  const more: Side = isFewer
    ? { view: b, layer: pair.b, range: { from: 0, to: bAll } }
    : { view: a, layer: pair.a, range: { from: 0, to: aAll } };
  const answers = (side: Side, role: 'mlp-gate' | 'mlp-up', range = side.range) =>
    side.view.responses(side.layer, role, tokens, range);
  const [gateFew, gateMore] = [await answers(fewer, 'mlp-gate'), await answers(more, 'mlp-gate')];
  if (!usable(gateFew) || !usable(gateMore)) return null;
  const upFew = await answers(fewer, 'mlp-up');
  const upMore = await answers(more, 'mlp-up');
  if (!usable(upFew) || !usable(upMore)) return null;
  const units = () => beside(normalised(gateFew), normalised(upFew));
  if (await fewer.view.hasTwins(`${fewer.layer} ${tokens.from}`, units)) return null;
  const { sameSign, counted, alike } = await a.threads.run('matchedSigns', gateFew, gateMore, upFew, upMore);
  const where = `layer ${pair.b} on layer ${pair.a}`;
  return {
    signs: { where, agreeing: sameSign, of: counted, log10P: log10FairCoinTail(sameSign, counted) },
    agreement: {
      where,
      agreeing: alike,
      of: upFew.count,
      log10P: log10PoissonTail(alike, upFew.count / upMore.count),
    },
    first: head(isFewer ? gateFew : gateMore),
    second: head(isFewer ? gateMore : gateFew),
  };
}

/** The first units alone, so that no layer is held whole for the sake of a later one. */
function head({ count, width, values }: Rows): Rows {
  const few = Math.min(count, 256);
  return { count: few, width, values: values.slice(0, few * width) };
}

/** Small models: every layer of `b` on the layer of `a` it resembles most. Large: as many as may be read. */
async function layerPairs(
  a: ModelView,
  b: ModelView,
  tokens: RowRange,
  readLimit: number,
): Promise<LayerPair[]> {
  if (Math.max(a.parts.hidden, b.parts.hidden) <= 512) {
    const gates = (view: ModelView) =>
      Promise.all(
        Array.from({ length: view.layers }, (_, layer) => view.responses(layer, 'mlp-gate', tokens)),
      );
    return alignLayers(await gates(a), await gates(b));
  }
  const wholeLayer = (view: ModelView) => 2 * view.count(0, 'mlp-gate') * view.bytesPerRow(0, 'mlp-gate');
  const layerBytes = Math.max(wholeLayer(a), wholeLayer(b));
  const left = readLimit - a.store.bytesRead - b.store.bytesRead;
  const layers = Math.floor(left / (1.1 * layerBytes));
  return layers < 1 ? [] : sameDepth(a.layers, b.layers, Math.min(4, layers));
}
