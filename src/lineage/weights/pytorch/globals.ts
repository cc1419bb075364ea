import { refuse } from '../refuse.js';
import { type Global, PickleMap, type PickleValue, Rebuilt, StorageId, Tuple } from './stack.js';

/** Element type of each storage class that `torch.save` names. */
export const STORAGE_TYPES = {
  'torch.DoubleStorage': 'F64',
  'torch.FloatStorage': 'F32',
  'torch.HalfStorage': 'F16',
  'torch.BFloat16Storage': 'BF16',
  'torch.LongStorage': 'I64',
  'torch.IntStorage': 'I32',
  'torch.ShortStorage': 'I16',
  'torch.CharStorage': 'I8',
  'torch.ByteStorage': 'U8',
  'torch.BoolStorage': 'BOOL',
} as const;

type Rebuild = (items: readonly PickleValue[], where: string) => PickleValue;

/** What each allowed call makes of its arguments. Nothing is imported or run: these are ours. */
const CALLS: ReadonlyMap<string, Rebuild> = new Map<string, Rebuild>([
  ['collections.OrderedDict', ([pairs], where) => orderedDict(pairs, where)],
  ['torch._utils._rebuild_tensor', rebuildTensor],
  ['torch._utils._rebuild_tensor_v2', rebuildTensor],
  ['torch._utils._rebuild_parameter', ([data]) => data ?? null],
  ['torch._utils._rebuild_parameter_with_state', ([data]) => data ?? null],
  ['torch.Size', ([items]) => items ?? null],
  ['torch.device', () => null],
]);

/** Names that may stand in a pickle without being called. */
const NAMES: ReadonlySet<string> = new Set([
  ...Object.keys(STORAGE_TYPES),
  ...['float64', 'float32', 'float16', 'bfloat16', 'int64', 'int32', 'int16', 'int8', 'uint8', 'bool'].map(
    (name) => `torch.${name}`,
  ),
]);

/** @throws HeadwayError when the name is not in the table. */
export function requireKnown(global: Global, opcode: string, where: string): void {
  if (!CALLS.has(global.path) && !NAMES.has(global.path)) {
    throw refuse(
      `${opcode} names ${global.path.slice(0, 120)}, which is no part of saved weights`,
      where,
      'nothing was run; such a file is a program',
    );
  }
}

/** @throws HeadwayError when the call is not one of the known rebuild functions with fitting arguments. */
export function call(global: PickleValue, args: PickleValue, where: string): PickleValue {
  const path = typeof global === 'object' && global && 'path' in global ? global.path : 'a value';
  const rebuild = CALLS.get(path);
  if (!rebuild || !(args instanceof Tuple)) {
    throw refuse(`REDUCE calls ${path.slice(0, 120)}, which is no known rebuild function`, where);
  }
  return rebuild(args.items, where);
}

function orderedDict(pairs: PickleValue | undefined, where: string): PickleMap {
  const map = new PickleMap();
  if (pairs === undefined) return map;
  if (!Array.isArray(pairs)) throw refuse('OrderedDict of something other than pairs', where);
  for (const pair of pairs) {
    const items = Array.isArray(pair) ? pair : pair instanceof Tuple ? pair.items : [];
    if (items.length !== 2) throw refuse('OrderedDict of something other than pairs', where);
    map.set(items[0]!, items[1]!);
  }
  return map;
}

function rebuildTensor(items: readonly PickleValue[], where: string): Rebuilt {
  const [storage, offset, shape, strides] = items;
  const lengths = wholes(shape);
  const steps = wholes(strides);
  const start = wholes(new Tuple([offset ?? null]))?.[0];
  if (
    !(storage instanceof StorageId) ||
    start === undefined ||
    !lengths ||
    steps?.length !== lengths.length
  ) {
    throw refuse('a tensor is rebuilt from unfitting arguments', where);
  }
  return new Rebuilt(storage, start, lengths, steps);
}

/** The items of a tuple when all are whole numbers of at least 0. */
export function wholes(value: PickleValue | undefined): number[] | null {
  if (!(value instanceof Tuple)) return null;
  const items = value.items.filter((item) => Number.isSafeInteger(item) && (item as number) >= 0);
  return items.length === value.items.length ? (items as number[]) : null;
}
