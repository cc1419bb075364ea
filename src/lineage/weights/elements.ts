import type { ElementType } from './tensor.js';

type PlainType = Exclude<ElementType, 'QUANTISED'>;

/** Bytes of one element. */
export const ELEMENT_BYTES: Readonly<Record<PlainType, number>> = {
  F64: 8,
  F32: 4,
  F16: 2,
  BF16: 2,
  F8_E4M3: 1,
  F8_E5M2: 1,
  I64: 8,
  I32: 4,
  I16: 2,
  I8: 1,
  U64: 8,
  U32: 4,
  U16: 2,
  U8: 1,
  BOOL: 1,
};

/**
 * How stored bytes become float32: in blocks of `elements` values that take `bytes` bytes.
 * `decode` reads whole blocks from `bytes`, fills `target` and never reads beyond either.
 */
export interface Codec {
  readonly elements: number;
  readonly bytes: number;
  decode(bytes: Uint8Array, target: Float32Array): void;
}

/** The codec of a type whose elements are stored one by one, little-endian. */
export function plainCodec(type: PlainType): Codec {
  const bytes = ELEMENT_BYTES[type];
  return { elements: 1, bytes, decode: DECODERS[type] };
}

/** True where stored bytes are already float32 in the machine's order, so that no copy is needed. */
export const isLittleEndian = new Uint8Array(new Uint32Array([1]).buffer)[0] === 1;

type Decode = Codec['decode'];

function byView(bytes: number, get: (view: DataView, at: number) => number): Decode {
  return (source, target) => {
    const view = new DataView(source.buffer, source.byteOffset, source.byteLength);
    for (let i = 0; i < target.length; i++) target[i] = get(view, i * bytes);
  };
}

/** Bytes looked up in a table of the 256 values an element can take. */
function byByte(value: (code: number) => number): Decode {
  const table = Float32Array.from({ length: 256 }, (_, code) => value(code));
  return (source, target) => {
    for (let i = 0; i < target.length; i++) target[i] = table[source[i]!]!;
  };
}

const DECODERS: Readonly<Record<PlainType, Decode>> = {
  F64: byView(8, (view, at) => view.getFloat64(at, true)),
  F32: decodeF32,
  F16: decodeF16,
  BF16: decodeBF16,
  F8_E4M3: byByte(float8E4M3),
  F8_E5M2: byByte((code) => halfToFloat(code << 8)),
  I64: byView(8, (view, at) => Number(view.getBigInt64(at, true))),
  I32: byView(4, (view, at) => view.getInt32(at, true)),
  I16: byView(2, (view, at) => view.getInt16(at, true)),
  I8: byByte((code) => (code << 24) >> 24),
  U64: byView(8, (view, at) => Number(view.getBigUint64(at, true))),
  U32: byView(4, (view, at) => view.getUint32(at, true)),
  U16: byView(2, (view, at) => view.getUint16(at, true)),
  U8: byByte((code) => code),
  BOOL: byByte((code) => (code === 0 ? 0 : 1)),
};

function decodeF32(source: Uint8Array, target: Float32Array): void {
  if (isLittleEndian) {
    new Uint8Array(target.buffer, target.byteOffset, target.byteLength).set(
      source.subarray(0, target.byteLength),
    );
    return;
  }
  byView(4, (view, at) => view.getFloat32(at, true))(source, target);
}

/** Pairs of bytes as 16-bit words, without a copy where the start is even. */
function words(source: Uint8Array, count: number): Uint16Array {
  const even = isLittleEndian && source.byteOffset % 2 === 0;
  if (even) return new Uint16Array(source.buffer, source.byteOffset, count);
  return Uint16Array.from({ length: count }, (_, i) => source[2 * i]! | (source[2 * i + 1]! << 8));
}

function decodeBF16(source: Uint8Array, target: Float32Array): void {
  const from = words(source, target.length);
  const to = new Uint32Array(target.buffer, target.byteOffset, target.length);
  for (let i = 0; i < to.length; i++) to[i] = from[i]! << 16;
}

let halves: Float32Array | undefined;

function decodeF16(source: Uint8Array, target: Float32Array): void {
  halves ??= Float32Array.from({ length: 65536 }, (_, code) => halfToFloat(code));
  const table = halves;
  const from = words(source, target.length);
  for (let i = 0; i < target.length; i++) target[i] = table[from[i]!]!;
}

/** IEEE 754 binary16, from its 16 bits. */
export function halfToFloat(code: number): number {
  const sign = code & 0x8000 ? -1 : 1;
  const exponent = (code >> 10) & 31;
  const fraction = code & 1023;
  if (exponent === 0) return sign * fraction * 2 ** -24;
  if (exponent === 31) return fraction === 0 ? sign * Infinity : NaN;
  return sign * (1024 + fraction) * 2 ** (exponent - 25);
}

/** E4M3 without infinities ("FP8 Formats for Deep Learning", 2022), from its 8 bits. */
function float8E4M3(code: number): number {
  const sign = code & 0x80 ? -1 : 1;
  const exponent = (code >> 3) & 15;
  const fraction = code & 7;
  if (exponent === 15 && fraction === 7) return NaN;
  if (exponent === 0) return sign * fraction * 2 ** -9;
  return sign * (8 + fraction) * 2 ** (exponent - 10);
}
