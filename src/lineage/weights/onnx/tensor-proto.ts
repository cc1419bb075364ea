import { type ByteSource, memorySource } from '../byte-source.js';
import type { Cursor } from '../cursor.js';
import { ELEMENT_BYTES, plainCodec } from '../elements.js';
import { fieldIntegers, fieldText, type ProtobufField, protobufFields } from '../protobuf.js';
import { refuse } from '../refuse.js';
import { elementCount, safeLength } from '../shape.js';
import type { ElementType } from '../tensor.js';
import type { StoredTensor } from '../tensor-store.js';

type PlainType = Exclude<ElementType, 'QUANTISED'>;

/** By `TensorProto.DataType`. Texts, complex and 4-bit values are passed over. */
const TYPES: ReadonlyMap<number, PlainType> = new Map([
  [1, 'F32'],
  [2, 'U8'],
  [3, 'I8'],
  [4, 'U16'],
  [5, 'I16'],
  [6, 'I32'],
  [7, 'I64'],
  [9, 'BOOL'],
  [10, 'F16'],
  [11, 'F64'],
  [12, 'U32'],
  [13, 'U64'],
  [16, 'BF16'],
  [17, 'F8_E4M3'],
  [19, 'F8_E5M2'],
]);

const MOST_INTEGERS = 4_000_000;
const MOST_ENTRIES = 16;

/** Fields of a TensorProto as they lie in the file. */
interface Described {
  name: string;
  dims: bigint[];
  dataType: number;
  /** raw_data, or packed float_data or double_data: bytes that can be read in place. */
  place: { start: number; end: number; size: number } | null;
  places: number;
  integers: bigint[];
  external: Map<string, string>;
}

/** Opens the file that holds a tensor's values apart from the model. */
export type OpenExternal = (location: string) => Promise<ByteSource>;

/**
 * A tensor of an ONNX model (onnx/onnx, `onnx.proto3`, `TensorProto`).
 *
 * @returns null when the type is passed over.
 */
export async function readTensorProto(
  cursor: Cursor,
  field: ProtobufField,
  outerName: string | null,
  openExternal: OpenExternal,
): Promise<StoredTensor | null> {
  const described = await describe(cursor, field);
  const name = outerName ?? described.name;
  const where = `${cursor.source.name}, ${JSON.stringify(name.slice(0, 120))}`;
  const type = TYPES.get(described.dataType);
  if (!type) return null;
  const shape = described.dims.map((length) => safeLength(BigInt.asIntN(64, length), where));
  const count = elementCount(shape, where);
  const bytes = count * ELEMENT_BYTES[type];
  const info = { name, shape, type, storedType: type, bytes };
  const codec = plainCodec(type);
  const { place, integers, external } = described;
  const kinds = described.places + Number(integers.length > 0) + Number(external.size > 0);
  if (kinds > 1) throw refuse('the values of a tensor stand in two places', where);
  if (external.size > 0) {
    const source = await openExternal(external.get('location') ?? '');
    const offset = wholeText(external.get('offset') ?? '0', where);
    const length = wholeText(external.get('length') ?? String(bytes), where);
    if (length !== bytes) throw refuse(`${length} bytes for ${count} values of ${type}`, where);
    return { info, source, offset, codec };
  }
  if (integers.length > 0) {
    if (integers.length !== count) throw refuse(`${integers.length} values for a shape of ${count}`, where);
    return {
      info,
      source: memorySource(cursor.source.name, packed(integers, type, where)),
      offset: 0,
      codec,
    };
  }
  const held = place ? place.end - place.start : 0;
  if (held !== bytes || (place && place.size > 0 && place.size !== ELEMENT_BYTES[type])) {
    throw refuse(`${held} bytes for ${count} values of ${type}`, where);
  }
  return { info, source: cursor.source, offset: place?.start ?? 0, codec };
}

async function describe(cursor: Cursor, tensor: ProtobufField): Promise<Described> {
  const found: Described = {
    name: '',
    dims: [],
    dataType: 0,
    place: null,
    places: 0,
    integers: [],
    external: new Map(),
  };
  for await (const field of protobufFields(cursor, tensor.start, tensor.end)) {
    if (field.number === 1) await fieldIntegers(cursor, field, found.dims, 16);
    else if (field.number === 2) found.dataType = Number(field.value);
    else if (field.number === 8) found.name = await fieldText(cursor, field);
    else if ([5, 7, 11].includes(field.number))
      await fieldIntegers(cursor, field, found.integers, MOST_INTEGERS);
    else if ([4, 9, 10].includes(field.number)) {
      if (field.wire !== 2) throw refuse('unpacked values are not read', cursor.where);
      const size = field.number === 4 ? 4 : field.number === 10 ? 8 : 0;
      found.place = { start: field.start, end: field.end, size };
      if (field.end > field.start) found.places++;
    } else if (field.number === 13) await describeExternal(cursor, field, found.external);
  }
  return found;
}

async function describeExternal(
  cursor: Cursor,
  entry: ProtobufField,
  into: Map<string, string>,
): Promise<void> {
  let key = '';
  let value = '';
  for await (const field of protobufFields(cursor, entry.start, entry.end)) {
    if (field.number === 1) key = await fieldText(cursor, field);
    if (field.number === 2) value = await fieldText(cursor, field);
  }
  if (into.size >= MOST_ENTRIES) throw refuse('too many entries of external data', cursor.where);
  into.set(key, value);
}

function wholeText(text: string, where: string): number {
  if (!/^\d{1,16}$/.test(text)) throw refuse('an external offset or length is no whole number', where);
  return safeLength(BigInt(text), where);
}

/** Integers as the little-endian bytes of their type. Half floats stand in `int32_data` as their 16 bits. */
function packed(integers: readonly bigint[], type: PlainType, where: string): Uint8Array {
  const size = ELEMENT_BYTES[type];
  if (type === 'F32' || type === 'F64') throw refuse(`integers for values of ${type}`, where);
  const view = new DataView(new ArrayBuffer(integers.length * size));
  integers.forEach((value, i) => {
    for (let byte = 0; byte < size; byte++)
      view.setUint8(i * size + byte, Number((value >> BigInt(8 * byte)) & 255n));
  });
  return new Uint8Array(view.buffer);
}
