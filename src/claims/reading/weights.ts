import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { CLAIM_TYPES } from '../../contract/index.js';
import { shippedDataFolder } from '../../registry/index.js';

/** Below this chance a candidate is not emitted. */
export const LEAST_CHANCE = 0.25;

/** Log odds below which, by its words alone, a clause is not looked at any further: three in a hundred. */
export const LEAST_ODDS = -3.5;

/** What always speaks: no word of a text is written so. */
export const ALWAYS = ':always';

/** Weights of what a clause shows, by name; one a type, in the order of `CLAIM_TYPES`. */
export type Weights = Pick<ReadonlyMap<string, Float32Array>, 'get'>;

let shipped: Weights | null = null;

/**
 * How likely a careful reader would mark a clause as a claim of each type, in the order of `CLAIM_TYPES`: for each the
 * logistic of the sum of the weights of what the clause shows (one against the rest).
 */
export function chancesOf(features: Iterable<string>, weights = shippedWeights()): Float64Array {
  return addedTo(new Float64Array(CLAIM_TYPES.length), [ALWAYS, ...features], weights).map(chanceOf);
}

/** Log odds with the weights of some features added to them, in place. */
export function addedTo(
  odds: Float64Array,
  features: Iterable<string>,
  weights = shippedWeights(),
): Float64Array {
  for (const feature of features) add(odds, weights.get(feature));
  return odds;
}

export const chanceOf = (odds: number): number => 1 / (1 + Math.exp(-odds));

function add(sums: Float64Array, weights: Float32Array | undefined): void {
  if (weights) for (let type = 0; type < sums.length; type++) sums[type]! += weights[type]!;
}

function shippedWeights(): Weights {
  shipped ??= readWeights();
  return shipped;
}

/**
 * `data/reader/weights.tsv`: a name, then its weights in hundredths, parted by tabs; nothing for naught. A line is read when
 * its name is first asked for: an article asks for few of them.
 */
function readWeights(): Weights {
  const text = readFileSync(join(shippedDataFolder(), 'reader', 'weights.tsv'), 'utf8');
  const lines = new Map<string, number | Float32Array>();
  for (let at = text.indexOf('\n') + 1; at > 0 && at < text.length; at = text.indexOf('\n', at) + 1) {
    const tab = text.indexOf('\t', at);
    lines.set(text.slice(at, tab), tab + 1);
  }
  return {
    get(name) {
      const line = lines.get(name);
      if (typeof line !== 'number') return line;
      const hundredths = text.slice(line, text.indexOf('\n', line)).split('\t');
      const weights = Float32Array.from(CLAIM_TYPES, (_, type) => Number(hundredths[type] ?? 0) / 100);
      lines.set(name, weights);
      return weights;
    },
  };
}
