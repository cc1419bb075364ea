import { HeadwayError } from '../../contract/error.js';
import { phrase } from '../../contract/phrase.js';
import { type ByteSource, readRange, requireRange } from './byte-source.js';
import { type Codec, isLittleEndian } from './elements.js';
import { refuse } from './refuse.js';
import { elementCount } from './shape.js';
import type { TensorInfo, WeightStore } from './tensor.js';

/** A tensor and where its bytes lie. */
export interface StoredTensor {
  readonly info: TensorInfo;
  readonly source: ByteSource;
  readonly offset: number;
  /** null where the type is known but cannot be decoded. */
  readonly codec: Codec | null;
  /** Elements between neighbours along each axis, where the values are not stored row-major. */
  readonly strides?: readonly number[];
}

const CHUNK_BYTES = 2 ** 20;
const GREATEST_TENSORS = 500_000;

/**
 * A weight store over tensors whose places are known. Every span is checked against its source here.
 *
 * @throws HeadwayError when a span lies outside its source, or there are too many tensors.
 */
export function tensorStore(
  format: string,
  sources: readonly ByteSource[],
  stored: readonly StoredTensor[],
  config: WeightStore['config'],
): WeightStore {
  if (stored.length > GREATEST_TENSORS) throw refuse(`${stored.length} tensors`, sources[0]?.name ?? format);
  const byName = new Map<string, StoredTensor>();
  for (const tensor of stored) {
    const { name, bytes } = tensor.info;
    if (byName.has(name)) throw refuse(`two tensors are named ${JSON.stringify(name)}`, tensor.source.name);
    requireRange(tensor.source, tensor.offset, bytes);
    byName.set(name, tensor);
  }
  return {
    format,
    files: sources.map((source) => source.name),
    config,
    tensors: new Map(stored.map((tensor) => [tensor.info.name, tensor.info])),
    read: async (name, rows) => {
      const tensor = byName.get(name);
      if (!tensor) throw refuse(`no tensor is named ${JSON.stringify(name)}`, sources[0]?.name ?? format);
      return tensor.strides ? readStrided(tensor, rows) : readRows(tensor, rows);
    },
    get bytesRead() {
      return sources.reduce((sum, source) => sum + source.bytesRead, 0);
    },
    close: async () => {
      await Promise.all(sources.map((source) => source.close()));
    },
  };
}

type Rows = { from: number; to: number } | undefined;

/** First element and number of elements of the asked rows. */
function elementRange({ info }: StoredTensor, rows: Rows): { first: number; count: number } {
  const all = elementCount(info.shape, info.name);
  if (!rows) return { first: 0, count: all };
  const { from, to } = rows;
  const length = info.shape[0] ?? 0;
  const within = Number.isInteger(from) && Number.isInteger(to) && 0 <= from && from <= to && to <= length;
  if (!within) throw refuse(`rows ${from} to ${to} of ${length}`, info.name);
  const width = length === 0 ? 0 : all / length;
  return { first: from * width, count: (to - from) * width };
}

async function readRows(tensor: StoredTensor, rows: Rows): Promise<Float32Array> {
  const { info, source, offset } = tensor;
  const codec = requireCodec(tensor);
  const { first, count } = elementRange(tensor, rows);
  if (first % codec.elements !== 0 || count % codec.elements !== 0) {
    throw refuse(`rows do not end at blocks of ${codec.elements} values`, info.name);
  }
  const start = offset + (first / codec.elements) * codec.bytes;
  const target = new Float32Array(count);
  if (info.type === 'F32' && isLittleEndian) {
    await readRange(source, start, count * 4, new Uint8Array(target.buffer));
    return target;
  }
  await decodeChunks(tensor, codec, start, target);
  return target;
}

/** Decodes chunk by chunk while the next one is read. */
async function decodeChunks(
  { source }: StoredTensor,
  codec: Codec,
  start: number,
  target: Float32Array,
): Promise<void> {
  const blocks = target.length / codec.elements;
  const step = Math.min(blocks, Math.max(1, Math.floor(CHUNK_BYTES / codec.bytes)));
  const buffers = [new Uint8Array(step * codec.bytes), new Uint8Array(step * codec.bytes)];
  const readChunk = (block: number): Promise<Uint8Array> | null => {
    if (block >= blocks) return null;
    const buffer = buffers[(block / step) % 2]!;
    const bytes = buffer.subarray(0, Math.min(step, blocks - block) * codec.bytes);
    return readRange(source, start + block * codec.bytes, bytes.length, bytes);
  };
  let reading = readChunk(0);
  for (let block = 0; reading !== null; block += step) {
    const bytes = await reading;
    reading = readChunk(block + step);
    const from = block * codec.elements;
    codec.decode(bytes, target.subarray(from, from + (bytes.length / codec.bytes) * codec.elements));
  }
}

/** The stored span as it lies, then gathered along the strides. */
async function readStrided(tensor: StoredTensor, rows: Rows): Promise<Float32Array> {
  const { info, source, offset, strides = [] } = tensor;
  const codec = requireCodec(tensor);
  const { first, count } = elementRange(tensor, rows);
  const bytes = await readRange(source, offset, info.bytes);
  const stored = new Float32Array(info.bytes / codec.bytes);
  codec.decode(bytes, stored);
  const target = new Float32Array(count);
  for (let i = 0; i < count; i++) {
    let rest = first + i;
    let at = 0;
    for (let axis = info.shape.length - 1; axis >= 0; axis--) {
      const length = info.shape[axis]!;
      at += (rest % length) * strides[axis]!;
      rest = Math.floor(rest / length);
    }
    target[i] = stored[at]!;
  }
  return target;
}

function requireCodec({ codec, info }: StoredTensor): Codec {
  if (codec) return codec;
  throw new HeadwayError({
    code: 'undecoded-type',
    what: phrase`values of type ${info.storedType} are not decoded`,
    where: info.name,
    remedy: 'convert the file to a type that is',
  });
}
