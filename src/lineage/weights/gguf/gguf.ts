import type { ByteSource } from '../byte-source.js';
import { Cursor } from '../cursor.js';
import { refuse } from '../refuse.js';
import { elementCount, safeLength } from '../shape.js';
import type { StoredTensor } from '../tensor-store.js';
import { type MetadataValue, readMetadata, readText } from './metadata.js';
import { GGUF_TYPES } from './types.js';

export interface GgufFile {
  readonly metadata: ReadonlyMap<string, MetadataValue>;
  readonly stored: StoredTensor[];
}

const MAGIC = 0x46554747;
const GREATEST_AXES = 4;
const GREATEST_HEADER = 256 * 2 ** 20;
const LEAST_TENSOR_BYTES = 24;
const LEAST_METADATA_BYTES = 13;
const LONGEST_NAME = 65_535;
const MOST_TENSORS = 1_000_000;

/**
 * Metadata and tensors of a GGUF file, versions 2 and 3, little-endian (ggml-org/ggml, `docs/gguf.md`). Shapes
 * are turned to row-major: the format writes the fastest axis first.
 *
 * @throws HeadwayError when the file breaks the format's rules, or spans overlap or leave it.
 */
export async function readGguf(source: ByteSource): Promise<GgufFile> {
  const { name } = source;
  const cursor = new Cursor(source, 0, Math.min(source.size, GREATEST_HEADER));
  if ((await cursor.u32()) !== MAGIC) throw refuse('not a GGUF file', name);
  const version = await cursor.u32();
  if (version !== 2 && version !== 3) throw refuse(`GGUF version ${version}, read are 2 and 3`, name);
  const tensorCount = await requireCount(cursor, LEAST_TENSOR_BYTES, 'tensors');
  if (tensorCount > MOST_TENSORS) throw refuse(`${tensorCount} tensors`, name);
  const metadataCount = await requireCount(cursor, LEAST_METADATA_BYTES, 'metadata values');

  const metadata = await readMetadata(cursor, metadataCount);
  const described: Described[] = [];
  for (let i = 0; i < tensorCount; i++) described.push(await readTensorInfo(cursor));

  const alignment = metadata.get('general.alignment') ?? 32;
  if (typeof alignment !== 'number' || !Number.isInteger(alignment) || alignment < 1 || alignment > 2 ** 20) {
    throw refuse(`an alignment of ${String(alignment)}`, name);
  }
  const start = Math.ceil(cursor.position / alignment) * alignment;
  requirePacked(described, start, alignment, source);
  const stored = described.map(({ info, offset, codec }) => ({
    info,
    source,
    offset: start + offset,
    codec,
  }));
  return { metadata, stored };
}

async function requireCount(cursor: Cursor, least: number, what: string): Promise<number> {
  const { where } = cursor;
  const count = await cursor.length();
  if (count * least > cursor.end - cursor.position)
    throw refuse(`${count} ${what} in so short a file`, where);
  return count;
}

type Described = Omit<StoredTensor, 'source'>;

async function readTensorInfo(cursor: Cursor): Promise<Described> {
  const name = await readText(cursor);
  const where = `${cursor.source.name}, ${JSON.stringify(name.slice(0, 120))}`;
  if (name.length > LONGEST_NAME) throw refuse('the name is too long', where);
  const axes = await cursor.u32();
  if (axes > GREATEST_AXES) throw refuse(`${axes} axes, the format allows ${GREATEST_AXES}`, where);
  const lengths: number[] = [];
  for (let i = 0; i < axes; i++) lengths.push(await cursor.length());
  const typeNumber = await cursor.u32();
  const offset = safeLength(await cursor.u64(), where);
  const type = GGUF_TYPES.get(typeNumber);
  if (!type) throw refuse(`the unknown tensor type ${typeNumber}`, where);
  const count = elementCount(lengths, where);
  if ((lengths[0] ?? 1) % type.blockElements !== 0) {
    throw refuse(`rows of ${lengths[0]} do not divide into blocks of ${type.blockElements}`, where);
  }
  const bytes = (count / type.blockElements) * type.blockBytes;
  const info = { name, shape: lengths.reverse(), type: type.type, storedType: type.storedType, bytes };
  return { info, offset, codec: type.codec };
}

/** Each tensor must start where the one before it ends, padded to the alignment; so must the file end. */
function requirePacked(
  described: readonly Described[],
  start: number,
  alignment: number,
  source: ByteSource,
): void {
  const padded = (end: number): number => Math.ceil(end / alignment) * alignment;
  const inOrder = [...described].sort((a, b) => a.offset - b.offset || a.info.bytes - b.info.bytes);
  let end = 0;
  for (const { info, offset } of inOrder) {
    const named = JSON.stringify(info.name.slice(0, 120));
    if (offset !== padded(end)) {
      throw refuse(`${offset < end ? 'an overlap' : 'a hole or a misalignment'} at ${named}`, source.name);
    }
    end = offset + info.bytes;
    if (!Number.isSafeInteger(start + end)) throw refuse(`${named} lies beyond any file`, source.name);
  }
  if (inOrder.length > 0 && source.size > start + padded(end)) {
    throw refuse(
      `${source.size - start - end} bytes follow the values`,
      source.name,
      'the file is not GGUF alone',
    );
  }
}
