import { bonferroni } from '../../measure/combine.js';
import { Random } from '../../measure/random.js';
import type { TensorInfo, WeightStore } from '../weights/tensor.js';
import { type ChannelLayout, channelLayout, inputLengths } from './channel-layout.js';
import { learnedTensors, shapeKey, size } from './learned.js';
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
  /** Why the channels may not be taken as exchangeable. */
  readonly why: string | null;
}

/**
 * The in-place test for any network: output channels of every kernel and matrix of `a`, matched with those
 * of the tensor of `b` of the same shape that they resemble most (a choice no reordering changes), whatever
 * it is called. Null: the hidden channels of a layer could have stood in any order. Tensors that share a
 * residual stream are reordered together, so the p-values are combined by Bonferroni, valid under any
 * dependence; a tensor that is left out for how it lies counts with a p of one.
 *
 * Tensors that are equal number for number while nothing else agrees are set aside: a table that nobody learned (a
 * filter bank, a list of anchors) is equal in unrelated models.
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
  const first = await channelsOf(a, shared, random, leftOut, threads);
  const second = await channelsOf(b, shared, random, leftOut, threads);
  const running = first.map(async (one, i) => {
    const lots = random.uint32();
    if (one.why) return null;
    const partner = await partnerOf(one, i / first.length, second, threads);
    if (!partner || partner.why) return null;
    const name = one.tensor.name;
    const where = partner.tensor.name === name ? name : `${name} on ${partner.tensor.name}`;
    const part = await threads.run('matchInPlace', where, one.rows, partner.rows, lots);
    return { part, isEqual: areEqual(one.rows, partner.rows) };
  });
  const tested = (await Promise.all(running)).filter((one) => one !== null);
  const named = [...new Set(leftOut)];
  const more = named.length > 12 ? ` and ${named.length - 12} more` : '';
  const note = named.length > 0 ? `left out: ${named.slice(0, 12).join('; ')}${more}` : 'nothing left out';
  const none = (why: string) => notRun(CHANNELS_IN_PLACE, 'exact', `${why}; ${note}`);
  if (tested.length === 0) return none('no kernel of one has the shape of one of the other');
  const combined = (parts: readonly PartResult[]) =>
    bonferroni([
      ...parts.map(({ log10P }) => log10P),
      ...new Array<number>(first.length - parts.length).fill(0),
    ]);
  const parts = tested.map(({ part }) => part);
  const others = tested.filter(({ isEqual }) => !isEqual).map(({ part }) => part);
  const equal = tested.filter(({ isEqual }) => isEqual).map(({ part }) => part.where);
  const areFew = equal.length > 0 && equal.length < first.length / 2;
  if (!areFew || (others.length > 0 && combined(others) < NOTHING_ELSE)) {
    const log10P = combined(parts);
    return {
      name: CHANNELS_IN_PLACE,
      tier: 'exact',
      log10P,
      note: `${parts.length} tensors; ${note}`,
      parts,
    };
  }
  const setAside = `set aside, equal number for number while nothing else agrees: ${equal.slice(0, 12).join(', ')}`;
  if (others.length === 0) return { ...none(setAside), setAside: equal };
  return {
    name: CHANNELS_IN_PLACE,
    tier: 'exact',
    log10P: combined(others),
    note: `${others.length} tensors; ${setAside}; ${note}`,
    parts: others,
    setAside: equal,
  };
}

/** Above this log10 p the tensors that are not equal do not speak for descent. */
const NOTHING_ELSE = -2;
/** Rows at length one whose numbers differ by less are equal but for rounding. */
const EQUAL = 1e-3;

function areEqual(one: Rows, other: Rows): boolean {
  if (one.values.length !== other.values.length) return false;
  const { count, width } = one;
  for (let i = 0; i < count; i++) {
    let squares = 0;
    for (let k = i * width; k < (i + 1) * width; k++) squares += (one.values[k]! - other.values[k]!) ** 2;
    if (Math.sqrt(squares) > EQUAL) return false;
  }
  return true;
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

/** What two tensors must have alike to be compared, however their formats lay them out. */
function keyOf(store: WeightStore, tensor: TensorInfo, layout: ChannelLayout): string {
  const { groups, channels, free } = layout;
  const lengths =
    groups > 1 ? [store.format, shapeKey(tensor.shape)] : [shapeKey(readsOf(tensor.shape, layout))];
  return `${groups}·${channels}·${free} of ${lengths.join(' ')}`;
}

/** Lengths of what a channel reads, inputs before the places of a kernel. */
function readsOf(shape: readonly number[], { axis }: ChannelLayout): readonly number[] {
  const others = shape.filter((_, i) => i !== axis);
  return inputsLast(shape, axis) ? [others.at(-1)!, ...others.slice(0, -1)] : others;
}

/** TensorFlow.js lays kernels out place by place, inputs and then outputs last. */
function inputsLast(shape: readonly number[], axis: number): boolean {
  return shape.length > 2 && axis === shape.length - 1;
}

function sharedKeys(a: WeightStore, b: WeightStore): Set<string> {
  const keys = (store: WeightStore) => {
    const found = new Set<string>();
    for (const tensor of learnedTensors(store)) {
      const layout = channelLayout(store, tensor);
      if (layout) found.add(keyOf(store, tensor, layout));
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
  threads: Threads,
): Promise<Channels[]> {
  const looking: (Omit<Channels, 'why'> & { why: Promise<string | null> })[] = [];
  const inputs = inputLengths(store);
  let kept = 0;
  for (const tensor of learnedTensors(store)) {
    const layout = channelLayout(store, tensor);
    if (!layout) continue;
    const key = keyOf(store, tensor, layout);
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
    if (!allFinite(rows)) {
      leftOut.push(`${tensor.name}: not all numbers are finite`);
      continue;
    }
    const why = threads.run('whyNotExchangeable', rows, random.uint32());
    looking.push({ tensor, key, rows: normalised(rows), sketch: sketch(rows, rows.count), why });
  }
  const result: Channels[] = [];
  for (const one of looking) {
    const why = await one.why;
    if (why) leftOut.push(`${one.tensor.name}: ${why}`);
    result.push({ ...one, why });
  }
  return result;
}

/** Where channels come first and are not grouped, only those that are looked at are read. */
function shapeToRead(shape: readonly number[], { axis, groups, free }: ChannelLayout): readonly number[] {
  return axis === 0 && groups === 1 ? [Math.min(shape[0]!, free, MOST_CHANNELS), ...shape.slice(1)] : shape;
}

/** One row a channel, at most 256: its entries in every gate beside each other, input by input. */
function channelRows(values: Float64Array, shape: readonly number[], layout: ChannelLayout): Rows {
  const { axis, groups, free } = layout;
  const channels = shape[axis]! / groups;
  const inner = size(shape.slice(axis + 1));
  const outer = size(shape.slice(0, axis));
  const inputs = inputsLast(shape, axis) ? shape[axis - 1]! : 1;
  const places = outer / inputs;
  const count = Math.min(channels, free, MOST_CHANNELS);
  const width = groups * inner * outer;
  const rows = new Float64Array(count * width);
  for (let channel = 0; channel < count; channel++) {
    let at = channel * width;
    for (let group = 0; group < groups; group++) {
      const index = group * channels + channel;
      for (let o = 0; o < outer; o++) {
        const from = ((o % places) * inputs + Math.floor(o / places)) * groups * channels + index;
        for (let i = 0; i < inner; i++) rows[at++] = values[from * inner + i]!;
      }
    }
  }
  return { count, width, values: rows };
}
