import { type ByteSource, readRange } from '../byte-source.js';
import { ELEMENT_BYTES, plainCodec } from '../elements.js';
import { refuse } from '../refuse.js';
import { elementCount } from '../shape.js';
import type { StoredTensor } from '../tensor-store.js';
import { STORAGE_TYPES } from './globals.js';
import { type LegacyFile, readLegacy } from './legacy.js';
import { PickleMap, type PickleValue, Rebuilt, type StorageId } from './stack.js';
import { unpickleWhole } from './unpickle.js';
import { readZip } from './zip.js';

/** Where the bytes of each storage lie, by key. */
export type Storages = ReadonlyMap<string, { offset: number; bytes: number }>;

const GREATEST_PICKLE = 64 * 2 ** 20;
const DEEPEST_NESTING = 8;
const MOST_VISITS = 1_000_000;

/**
 * Tensors of a file that `torch.save` wrote, in the ZIP format (torch 1.6 and later) or the one before it. The
 * pickle inside is read as data; nothing in it is run. Nested dicts give names joined by dots.
 *
 * @throws HeadwayError naming the opcode or global that is no part of saved weights.
 */
export async function readPytorch(source: ByteSource): Promise<StoredTensor[]> {
  const magic = await readRange(source, 0, Math.min(4, source.size));
  const zipped = magic[0] === 0x50 && magic[1] === 0x4b;
  const { value, storages } = zipped ? await readZipped(source) : await readLegacy(source);
  const stored: StoredTensor[] = [];
  collect(value, source.name, (name, rebuilt) => stored.push(place(name, rebuilt, storages, source)));
  return stored;
}

async function readZipped(source: ByteSource): Promise<LegacyFile> {
  const members = await readZip(source);
  const pickle = members.find(({ name }) => /^[^/]+\/data\.pkl$/.test(name));
  if (!pickle) throw refuse('the archive holds no data.pkl, so it is no torch file', source.name);
  const unread = members.find(({ name, stored }) => !stored && /^[^/]+\/(data\/|data\.pkl$)/.test(name));
  if (unread) throw refuse(`the member ${JSON.stringify(unread.name)} is compressed`, source.name);
  const root = pickle.name.slice(0, -'data.pkl'.length);
  if (pickle.bytes > GREATEST_PICKLE) throw refuse(`a pickle of ${pickle.bytes} bytes`, source.name);
  const order = members.find(({ name }) => name === `${root}byteorder`);
  if (order && order.bytes <= 16) {
    const text = new TextDecoder().decode(await readRange(source, order.offset, order.bytes));
    if (text !== 'little') throw refuse('values are stored big-endian', source.name);
  }
  const value = unpickleWhole(
    await readRange(source, pickle.offset, pickle.bytes),
    `${source.name}, ${pickle.name}`,
  );
  const data = `${root}data/`;
  const storages = new Map(
    members
      .filter(({ name }) => name.startsWith(data))
      .map((member) => [member.name.slice(data.length), member]),
  );
  return { value, storages };
}

/** Calls `found` for each tensor in nested dicts; whatever else a checkpoint holds is passed over. */
function collect(value: PickleValue, where: string, found: (name: string, tensor: Rebuilt) => void): void {
  let visits = 0;
  const visit = (inner: PickleValue, path: string[]): void => {
    if (++visits > MOST_VISITS) throw refuse('the saved dicts hold each other too many times', where);
    if (inner instanceof Rebuilt) found(path.join('.'), inner);
    if (!(inner instanceof PickleMap) || path.length >= DEEPEST_NESTING) return;
    for (const [key, next] of inner) {
      if (typeof key === 'string' || typeof key === 'number') visit(next, [...path, String(key)]);
    }
  };
  visit(value, []);
}

function place(name: string, rebuilt: Rebuilt, storages: Storages, source: ByteSource): StoredTensor {
  const where = `${source.name}, ${JSON.stringify(name.slice(0, 120))}`;
  const { storage, shape, strides } = rebuilt;
  const type = requireType(storage, where);
  const size = ELEMENT_BYTES[type];
  const held = storages.get(storage.key);
  if (!held) throw refuse(`the storage ${JSON.stringify(storage.key.slice(0, 40))} is missing`, where);
  if (held.bytes !== storage.elements * size)
    throw refuse('a storage is not as long as the pickle says', where);
  const count = elementCount(shape, where);
  const span =
    count === 0 ? 0 : 1 + shape.reduce((sum, length, axis) => sum + (length - 1) * strides[axis]!, 0);
  if (!Number.isSafeInteger(span) || rebuilt.offset + span > storage.elements) {
    throw refuse('a tensor leaves its storage', where);
  }
  if (count > span) throw refuse('a tensor repeats its storage', where);
  const info = { name, shape, type, storedType: storage.type, bytes: span * size };
  const offset = held.offset + rebuilt.offset * size;
  const codec = plainCodec(type);
  return isRowMajor(shape, strides)
    ? { info, source, offset, codec }
    : { info, source, offset, codec, strides };
}

function requireType(storage: StorageId, where: string): (typeof STORAGE_TYPES)[keyof typeof STORAGE_TYPES] {
  if (Object.hasOwn(STORAGE_TYPES, storage.type))
    return STORAGE_TYPES[storage.type as keyof typeof STORAGE_TYPES];
  throw refuse(`the unknown storage ${storage.type.slice(0, 80)}`, where);
}

function isRowMajor(shape: readonly number[], strides: readonly number[]): boolean {
  let step = 1;
  for (let axis = shape.length - 1; axis >= 0; axis--) {
    if (shape[axis] !== 1 && strides[axis] !== step) return shape.includes(0);
    step *= shape[axis]!;
  }
  return true;
}
