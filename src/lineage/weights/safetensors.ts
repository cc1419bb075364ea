import { type ByteSource, readRange } from './byte-source.js';
import { ELEMENT_BYTES, plainCodec } from './elements.js';
import { isObject, parseJsonObject } from './json.js';
import { refuse } from './refuse.js';
import { elementCount, safeLength } from './shape.js';
import type { ElementType } from './tensor.js';
import type { StoredTensor } from './tensor-store.js';

type PlainType = Exclude<ElementType, 'QUANTISED'>;

const GREATEST_HEADER = 100_000_000;

const TYPES: Readonly<Record<string, PlainType>> = {
  F64: 'F64',
  F32: 'F32',
  F16: 'F16',
  BF16: 'BF16',
  F8_E4M3: 'F8_E4M3',
  F8_E5M2: 'F8_E5M2',
  I64: 'I64',
  I32: 'I32',
  I16: 'I16',
  I8: 'I8',
  U64: 'U64',
  U32: 'U32',
  U16: 'U16',
  U8: 'U8',
  BOOL: 'BOOL',
};

/**
 * The tensors of a safetensors file: a 64-bit length, a JSON header of that length, then the values. The values
 * must fill the rest of the file without a hole or an overlap, each span exactly its shape times its type.
 * (huggingface/safetensors, README, "Format".)
 *
 * @throws HeadwayError when the file breaks these rules.
 */
export async function readSafetensors(source: ByteSource): Promise<StoredTensor[]> {
  const { name } = source;
  if (source.size < 8) throw refuse(`${source.size} bytes are too few for safetensors`, name);
  const lengthBytes = await readRange(source, 0, 8);
  const length = safeLength(new DataView(lengthBytes.buffer).getBigUint64(0, true), name);
  if (length > GREATEST_HEADER) throw refuse(`a header of ${length} bytes is beyond 100 MB`, name);
  const bytes = await readRange(source, 8, length);
  if (bytes[0] !== 0x7b) throw refuse('the header does not start with {', name);
  const header = parseJsonObject(bytes, name);
  const start = 8 + length;
  const stored: StoredTensor[] = [];
  for (const [key, entry] of Object.entries(header)) {
    if (key === '__metadata__') requireTexts(entry, name);
    else stored.push(parseEntry(key, entry, start, source));
  }
  requireGapless(stored, start, source);
  return stored;
}

function requireTexts(metadata: unknown, where: string): void {
  const fine = isObject(metadata) && Object.values(metadata).every((value) => typeof value === 'string');
  if (!fine) throw refuse('__metadata__ must map texts to texts', where);
}

function parseEntry(name: string, entry: unknown, start: number, source: ByteSource): StoredTensor {
  const where = `${source.name}, ${JSON.stringify(name.slice(0, 120))}`;
  if (!isObject(entry)) throw refuse('a tensor is not described by an object', where);
  const { dtype, shape, data_offsets: offsets, ...others } = entry;
  const other = Object.keys(others)[0];
  if (other !== undefined) throw refuse(`the unknown field ${JSON.stringify(other.slice(0, 40))}`, where);
  const type = typeof dtype === 'string' && Object.hasOwn(TYPES, dtype) ? TYPES[dtype] : undefined;
  if (!type) throw refuse(`the unknown type ${JSON.stringify(dtype)?.slice(0, 40)}`, where);
  if (!isNumbers(shape)) throw refuse('shape is not a list of numbers', where);
  if (!isNumbers(offsets) || offsets.length !== 2) throw refuse('data_offsets is not two numbers', where);
  const [from, to] = offsets as [number, number];
  const whole = Number.isSafeInteger(from) && Number.isSafeInteger(to);
  if (!whole || from < 0 || to < from) throw refuse('data_offsets are negative, reversed or overflow', where);
  const count = elementCount(shape, where);
  if (!Number.isSafeInteger(count * 8) || to - from !== count * ELEMENT_BYTES[type]) {
    throw refuse(`a span of ${to - from} bytes for ${count} values of ${type}`, where);
  }
  const info = { name, shape, type, storedType: dtype as string, bytes: to - from };
  return { info, source, offset: start + from, codec: plainCodec(type) };
}

function isNumbers(value: unknown): value is number[] {
  return Array.isArray(value) && value.every((item) => typeof item === 'number');
}

function requireGapless(stored: readonly StoredTensor[], start: number, source: ByteSource): void {
  const inOrder = [...stored].sort((a, b) => a.offset - b.offset || a.info.bytes - b.info.bytes);
  let end = start;
  for (const { info, offset } of inOrder) {
    if (offset !== end) {
      const what = offset > end ? `a hole of ${offset - end} bytes before` : 'an overlap at';
      throw refuse(`${what} ${JSON.stringify(info.name.slice(0, 120))}`, source.name);
    }
    end += info.bytes;
  }
  if (end !== source.size) {
    const short = end > source.size;
    throw refuse(
      short
        ? `the file ends ${end - source.size} bytes early`
        : `${source.size - end} bytes follow the values`,
      source.name,
      short ? 'the download was cut short; fetch it again' : 'the file is not safetensors alone',
    );
  }
}
