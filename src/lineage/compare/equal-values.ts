import type { TensorInfo, WeightStore } from '../weights/tensor.js';
import { learnedTensors, shapeKey, size } from './learned.js';
import { ROUNDINGS, STEP } from './rounding.js';

/** How much of the learned weights of two models is the same numbers, under whatever names. */
export interface EqualValues {
  /** Learned tensors of each model. */
  readonly tensors: { a: number; b: number };
  /** Tensors with an equal partner, and those equal to the rounding of the coarser type. */
  readonly equal: number;
  readonly rounded: number;
  /** Share of all learned numbers of each model that lie in such tensors. */
  readonly share: { a: number; b: number };
  /** Learned tensors without a partner, tables of few different values left out. */
  readonly left: { a: readonly string[]; b: readonly string[] };
  /** Of the equal ones, those that are called differently. */
  readonly renamed: readonly { a: string; b: string }[];
  /** True when only some rows of each tensor were read. */
  readonly sampled: boolean;
}

interface Sample {
  readonly tensor: TensorInfo;
  readonly values: Float32Array;
}

const MOST_VALUES = 16_384;
const LARGE = 1 << 26;

/**
 * Finds for every learned tensor of `a` a tensor of `b` with the same numbers: exactly, or to half a step of
 * the coarser floating-point type. Constants are passed over. A tensor that one model holds twice (an output matrix
 * tied to the embedding) has the one of the other for a partner both times. Large models are read in part.
 */
export async function equalValues(a: WeightStore, b: WeightStore): Promise<EqualValues> {
  const count = (store: WeightStore) => learnedTensors(store).reduce((sum, t) => sum + size(t.shape), 0);
  const sampled = count(a) + count(b) > LARGE;
  const first = await samples(a, sampled);
  const byShape = new Map<string, Sample[]>();
  const second = await samples(b, sampled);
  for (const sample of second) {
    const key = shapeKey(sample.tensor.shape);
    const list = byShape.get(key) ?? [];
    list.push(sample);
    byShape.set(key, list);
  }
  const paired = { a: new Set<string>(), b: new Set<string>() };
  const used = paired.b;
  const renamed: { a: string; b: string }[] = [];
  let equal = 0;
  let rounded = 0;
  let numbers = 0;
  for (const one of first) {
    const candidates = (byShape.get(shapeKey(one.tensor.shape)) ?? []).filter(
      (c) => !used.has(c.tensor.name),
    );
    candidates.sort(
      (x, y) => Number(y.tensor.name === one.tensor.name) - Number(x.tensor.name === one.tensor.name),
    );
    let relation: 'equal' | 'rounded' | null = null;
    const partner = candidates.find((other) => {
      relation = relate(one, other);
      return relation !== null;
    });
    if (!partner) continue;
    used.add(partner.tensor.name);
    paired.a.add(one.tensor.name);
    numbers += size(one.tensor.shape);
    if (relation === 'equal') equal++;
    else rounded++;
    if (partner.tensor.name !== one.tensor.name) renamed.push({ a: one.tensor.name, b: partner.tensor.name });
  }
  const repeats = (own: readonly Sample[], paired: ReadonlySet<string>, others: readonly Sample[]) =>
    new Set(
      own
        .filter(({ tensor }) => !paired.has(tensor.name))
        .filter((one) =>
          others.some(
            (other) => shapeKey(other.tensor.shape) === shapeKey(one.tensor.shape) && relate(one, other),
          ),
        )
        .map(({ tensor }) => tensor.name),
    );
  for (const name of repeats(first, paired.a, second)) paired.a.add(name);
  for (const name of repeats(second, paired.b, first)) paired.b.add(name);
  const total = (list: readonly Sample[]) => list.reduce((sum, s) => sum + size(s.tensor.shape), 0);
  const share = (list: readonly Sample[]) => (list.length > 0 ? numbers / total(list) : 0);
  return {
    tensors: { a: first.length, b: second.length },
    equal,
    rounded,
    share: { a: share(first), b: share(second) },
    left: { a: left(first, paired.a), b: left(second, paired.b) },
    renamed,
    sampled,
  };
}

function left(samples: readonly Sample[], paired: ReadonlySet<string>): string[] {
  return samples
    .filter(({ tensor, values }) => !paired.has(tensor.name) && !isTable(values))
    .map(({ tensor }) => tensor.name);
}

/** A grid, a mask or a table of levels: far fewer different values than entries. */
function isTable(values: Float32Array): boolean {
  const most = Math.min(64, Math.sqrt(values.length));
  const different = new Set<number>();
  for (const value of values) {
    if (different.add(value).size > most) return false;
  }
  return true;
}

async function samples(store: WeightStore, sampled: boolean): Promise<Sample[]> {
  const result: Sample[] = [];
  for (const tensor of learnedTensors(store)) {
    const rows = tensor.shape[0]!;
    const perRow = size(tensor.shape) / rows;
    const most = Math.max(1, Math.floor(MOST_VALUES / perRow));
    const range = sampled && rows > most ? { from: 0, to: most } : undefined;
    const values = await store.read(tensor.name, range);
    if (values.some((value) => value !== values[0])) result.push({ tensor, values });
  }
  return result;
}

/** Floating-point types from fine to coarse. */
const FINENESS: readonly TensorInfo['type'][] = ['F64', 'F32', 'F16', 'BF16'];

/** Least step of a half float: below it two roundings differ by more than their own steps. */
const LEAST_HALF = 2 ** -24;

/**
 * Equal number for number, or equal once both are rounded to the coarser type, to nearest or (as older converters
 * do) toward zero; one number in a hundred may be a step away, which rounding twice can do. Weights that were
 * tuned ever so little round differently far more often.
 */
function relate(one: Sample, other: Sample): 'equal' | 'rounded' | null {
  if (one.values.length !== other.values.length) return null;
  if (one.values.every((value, i) => value === other.values[i])) return 'equal';
  const ranks = [one, other].map(({ tensor }) => FINENESS.indexOf(tensor.type));
  if (Math.min(...ranks) < 0 || Math.max(...ranks) < 2) return null;
  const coarser = FINENESS[Math.max(...ranks)] as 'F16' | 'BF16';
  const [finer, rounded] = ranks[0]! < ranks[1]! ? [one, other] : [other, one];
  const floor = ranks.includes(2) ? LEAST_HALF : 0;
  const isRounding = (round: (value: number) => number) => {
    let apart = 0;
    for (let i = 0; i < finer.values.length; i++) {
      const x = round(finer.values[i]!);
      const y = rounded.values[i]!;
      if (x === y) continue;
      const away = Math.abs(x - y);
      if (!(away <= STEP[coarser] * Math.max(Math.abs(x), Math.abs(y)) + floor)) return false;
      if (away > floor) apart++;
    }
    return apart <= finer.values.length / 100;
  };
  const [nearest, towardZero] = ROUNDINGS[coarser];
  return isRounding(nearest) || isRounding(towardZero) ? 'rounded' : null;
}
