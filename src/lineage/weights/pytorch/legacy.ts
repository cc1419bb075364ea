import { type ByteSource, readRange } from '../byte-source.js';
import { ELEMENT_BYTES } from '../elements.js';
import { refuse } from '../refuse.js';
import { safeLength } from '../shape.js';
import { STORAGE_TYPES } from './globals.js';
import { PickleMap, type PickleValue, Rebuilt, StorageId, Tuple } from './stack.js';
import { unpickle } from './unpickle.js';

/** The saved value, and where the bytes of its storages lie. */
export interface LegacyFile {
  readonly value: PickleValue;
  readonly storages: ReadonlyMap<string, { offset: number; bytes: number }>;
}

const MAGIC = 0x1950a86a20f9469cfc6cn;
const PROTOCOL = 1001;
const FIRST_WINDOW = 2 ** 20;
const GREATEST_WINDOW = 64 * 2 ** 20;

/**
 * The format of `torch.save` before 1.6 (`torch/serialization.py`, `_legacy_save`): pickles of a magic number, a
 * protocol number, facts of the writing machine, the value, the list of storage keys; then for each key a 64-bit
 * number of elements and the elements.
 */
export async function readLegacy(source: ByteSource): Promise<LegacyFile> {
  const { name } = source;
  const { pickles, end } = await readPickles(source);
  const [magic, protocol, machine, value, keys] = pickles as [PickleValue, ...PickleValue[]];
  if (magic !== MAGIC || protocol !== PROTOCOL) throw refuse('not a file of torch.save', name);
  if (machine instanceof PickleMap && machine.get('little_endian') === false) {
    throw refuse('values are stored big-endian', name);
  }
  if (!Array.isArray(keys)) throw refuse('the list of storages is missing', name);
  const ids = new Map<string, StorageId>();
  gather(value ?? null, ids);
  const storages = new Map<string, { offset: number; bytes: number }>();
  let at = end;
  for (const key of keys) {
    const id = ids.get(String(key));
    if (!id) throw refuse('a storage belongs to no tensor, so its length is not known', name);
    const type = STORAGE_TYPES[id.type as keyof typeof STORAGE_TYPES];
    const head = await readRange(source, at, 8);
    const elements = safeLength(new DataView(head.buffer, head.byteOffset, 8).getBigUint64(0, true), name);
    if (!type || elements !== id.elements) throw refuse('a storage is not as long as the pickle says', name);
    const bytes = elements * ELEMENT_BYTES[type];
    storages.set(id.key, { offset: at + 8, bytes });
    at += 8 + bytes;
  }
  if (at !== source.size) {
    throw refuse(
      at > source.size ? 'the file ends early' : `${source.size - at} bytes follow the values`,
      name,
    );
  }
  return { value: value ?? null, storages };
}

/** The five leading pickles, through a window that grows until they fit. */
async function readPickles(source: ByteSource): Promise<{ pickles: PickleValue[]; end: number }> {
  for (let window = FIRST_WINDOW; ; window *= 4) {
    const bytes = await readRange(source, 0, Math.min(window, source.size));
    const pickles: PickleValue[] = [];
    let end = 0;
    while (pickles.length < 5) {
      const read = unpickle(bytes, end, source.name);
      if (!read) break;
      pickles.push(read.value);
      end = read.end;
      if (pickles[0] !== MAGIC) throw refuse('a pickle, but not one of torch.save', source.name);
    }
    if (pickles.length === 5) return { pickles, end };
    if (window >= Math.min(source.size, GREATEST_WINDOW)) throw refuse('the pickle ends early', source.name);
  }
}

/** Storages of all tensors in a value; each value is visited once. */
function gather(value: PickleValue, ids: Map<string, StorageId>): void {
  const seen = new Set<PickleValue>();
  const waiting: PickleValue[] = [value];
  while (waiting.length > 0) {
    const next = waiting.pop() ?? null;
    if (typeof next !== 'object' || next === null || seen.has(next)) continue;
    seen.add(next);
    if (next instanceof StorageId) ids.set(next.key, next);
    else if (next instanceof Rebuilt) waiting.push(next.storage);
    else if (next instanceof PickleMap) for (const inner of next.values()) waiting.push(inner);
    else if (next instanceof Tuple) for (const inner of next.items) waiting.push(inner);
    else if (Array.isArray(next)) for (const inner of next) waiting.push(inner);
  }
}
