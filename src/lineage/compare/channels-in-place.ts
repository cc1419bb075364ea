import { bonferroni } from '../../measure/combine.js';
import { Random } from '../../measure/random.js';
import type { TensorInfo, WeightStore } from '../weights/tensor.js';
import { whyNotExchangeable } from './exchangeable.js';
import {
  type ChannelLayout,
  channelLayout,
  inputLengths,
  learnedTensors,
  shapeKey,
  size,
} from './learned.js';
import { allFinite, normalised, type Rows } from './rows.js';
import { sketch } from './sketch.js';
import { notRun, type PartResult, type TestResult } from './test-result.js';
import { HERE, type Threads } from './threads.js';

export const CHANNELS_IN_PLACE = 'channels in place';

const MOST_CHANNELS = 256;
const MOST_CANDIDATES = 32;
/** Channels of the first tensor by which its partner is chosen. */
const MOST_LIKENED = 64;
/** Numbers of one tensor that may be read, and of all channels of one model that are kept. */
const MOST_READ = 1 << 24;
const MOST_KEPT = 1 << 25;

interface Channels {
  readonly tensor: TensorInfo;
  readonly key: string;
  readonly rows: Rows;
  /** All rows over some columns: the choice of a partner looks at no more. */
  readonly sketch: Rows;
}

/**
 * The in-place test for any network: output channels of every kernel and matrix of `a`, matched with those
 * of the tensor of `b` of the same shape that they resemble most (a choice no reordering changes), whatever
 * it is called. Null: the hidden channels of a layer could have stood in any order. Tensors that share a
 * residual stream are reordered together, so the p-values are combined by Bonferroni, valid under any
 * dependence.
 */
export async function channelsInPlace(
  a: WeightStore,
  b: WeightStore,
  seed: number,
  threads: Threads = HERE,
): Promise<TestResult> {
  const random = new Random(seed);
  const leftOut: string[] = [];
  const shared = sharedKeys(a, b);
  const first = await channelsOf(a, shared, random, leftOut);
  const second = await channelsOf(b, shared, random, leftOut);
  const running = first.map(async (one, i) => {
    const lots = random.uint32();
    const partner = await partnerOf(one, i / first.length, second, threads);
    if (!partner) return null;
    const name = one.tensor.name;
    const where = partner.tensor.name === name ? name : `${name} on ${partner.tensor.name}`;
    return threads.run('matchInPlace', where, one.rows, partner.rows, lots);
  });
  const parts = (await Promise.all(running)).filter((part): part is PartResult => part !== null);
  const named = [...new Set(leftOut)];
  const more = named.length > 12 ? ` and ${named.length - 12} more` : '';
  const note = named.length > 0 ? `left out: ${named.slice(0, 12).join('; ')}${more}` : 'nothing left out';
  if (parts.length === 0) {
    return notRun(CHANNELS_IN_PLACE, 'exact', `no kernel of one has the shape of one of the other; ${note}`);
  }
  const log10P = bonferroni(parts.map((part) => part.log10P));
  return { name: CHANNELS_IN_PLACE, tier: 'exact', log10P, note: `${parts.length} tensors; ${note}`, parts };
}

/**
 * The tensor of the same shape that is most alike; of many, the 32 nearest in depth are looked at. It takes every
 * channel of the other tensor, so that no reordering of them changes the choice.
 */
async function partnerOf(
  one: Channels,
  depth: number,
  among: readonly Channels[],
  threads: Threads,
): Promise<Channels | null> {
  const isNamesake = (other: Channels) => other.tensor.name === one.tensor.name;
  const candidates = among
    .map((other, i) => ({ other, away: isNamesake(other) ? 0 : Math.abs(i / among.length - depth) }))
    .filter(({ other }) => other.key === one.key)
    .sort((x, y) => x.away - y.away)
    .slice(0, MOST_CANDIDATES)
    .map(({ other }) => other);
  if (candidates.length < 2) return candidates[0] ?? null;
  const few = sketch(one.sketch, MOST_LIKENED);
  const sketches = candidates.map((other) => other.sketch);
  const likenesses = await threads.run('likenesses', few, sketches);
  const greatest = Math.max(...likenesses);
  const best = candidates.filter((_, i) => likenesses[i]! >= greatest - 1e-12);
  return best.find(isNamesake) ?? best[0]!;
}

function keyOf(tensor: TensorInfo, { groups, channels }: ChannelLayout): string {
  return `${groups}·${channels} of ${shapeKey(tensor.shape)}`;
}

function sharedKeys(a: WeightStore, b: WeightStore): Set<string> {
  const keys = (store: WeightStore) => {
    const found = new Set<string>();
    for (const tensor of learnedTensors(store)) {
      const layout = channelLayout(store, tensor);
      if (layout) found.add(keyOf(tensor, layout));
    }
    return found;
  };
  const other = keys(b);
  return new Set([...keys(a)].filter((key) => other.has(key)));
}

async function channelsOf(
  store: WeightStore,
  shared: ReadonlySet<string>,
  random: Random,
  leftOut: string[],
): Promise<Channels[]> {
  const result: Channels[] = [];
  const inputs = inputLengths(store);
  let kept = 0;
  for (const tensor of learnedTensors(store)) {
    const layout = channelLayout(store, tensor);
    if (!layout) continue;
    const key = keyOf(tensor, layout);
    if (!shared.has(key)) continue;
    if (!inputs.has(layout.channels)) {
      leftOut.push(`${tensor.name}: no tensor reads that many inputs`);
      continue;
    }
    const shape = shapeToRead(tensor.shape, layout);
    if (size(shape) > MOST_READ || kept > MOST_KEPT) {
      leftOut.push(`${tensor.name}: more than may be read`);
      continue;
    }
    const values = await store.read(tensor.name, { from: 0, to: shape[0]! });
    const rows = channelRows(Float64Array.from(values), shape, layout);
    kept += rows.values.length;
    const why = allFinite(rows) ? whyNotExchangeable(rows, random) : 'not all numbers are finite';
    if (why) leftOut.push(`${tensor.name}: ${why}`);
    else result.push({ tensor, key, rows: normalised(rows), sketch: sketch(rows, rows.count) });
  }
  return result;
}

/** Where channels come first and are not grouped, only those that are looked at are read. */
function shapeToRead(shape: readonly number[], { axis, groups }: ChannelLayout): readonly number[] {
  return axis === 0 && groups === 1 ? [Math.min(shape[0]!, MOST_CHANNELS), ...shape.slice(1)] : shape;
}

/** One row a channel, at most 256: its entries in every gate beside each other. */
function channelRows(values: Float64Array, shape: readonly number[], layout: ChannelLayout): Rows {
  const { axis, groups } = layout;
  const channels = shape[axis]! / groups;
  const inner = size(shape.slice(axis + 1));
  const outer = size(shape.slice(0, axis));
  const count = Math.min(channels, MOST_CHANNELS);
  const width = groups * inner * outer;
  const rows = new Float64Array(count * width);
  for (let channel = 0; channel < count; channel++) {
    let at = channel * width;
    for (let group = 0; group < groups; group++) {
      const index = group * channels + channel;
      for (let o = 0; o < outer; o++) {
        const from = (o * groups * channels + index) * inner;
        for (let i = 0; i < inner; i++) rows[at++] = values[from + i]!;
      }
    }
  }
  return { count, width, values: rows };
}
