/** Small files of each format, built by hand. */

export interface Described {
  dtype: string;
  shape: number[];
  data_offsets: [number, number];
}

/** A safetensors file with this header and so many bytes of values. */
export function safetensors(header: unknown, values: Uint8Array): Uint8Array {
  return withHeader(JSON.stringify(header), values);
}

export function withHeader(json: string, values: Uint8Array): Uint8Array {
  const text = new TextEncoder().encode(json);
  const bytes = new Uint8Array(8 + text.length + values.length);
  new DataView(bytes.buffer).setBigUint64(0, BigInt(text.length), true);
  bytes.set(text, 8);
  bytes.set(values, 8 + text.length);
  return bytes;
}

/** Tensors of float32 laid end to end. */
export function safetensorsOf(
  tensors: Record<string, { shape: number[]; values: readonly number[] }>,
): Uint8Array {
  let at = 0;
  const header: Record<string, Described> = Object.create(null);
  const all: number[] = [];
  for (const [name, { shape, values }] of Object.entries(tensors)) {
    header[name] = { dtype: 'F32', shape, data_offsets: [at, at + 4 * values.length] };
    at += 4 * values.length;
    all.push(...values);
  }
  return safetensors(header, new Uint8Array(Float32Array.from(all).buffer));
}

/** Bytes written one after another, little-endian. */
export class ByteWriter {
  private readonly bytes: number[] = [];

  u8(value: number): this {
    this.bytes.push(value & 255);
    return this;
  }
  u32(value: number): this {
    for (let i = 0; i < 4; i++) this.u8(value >>> (8 * i));
    return this;
  }
  u64(value: bigint | number): this {
    const whole = BigInt.asUintN(64, BigInt(value));
    for (let i = 0n; i < 8n; i++) this.u8(Number((whole >> (8n * i)) & 255n));
    return this;
  }
  varint(value: number): this {
    let rest = value;
    for (; rest > 127; rest = Math.floor(rest / 128)) this.u8((rest % 128) | 128);
    return this.u8(rest);
  }
  raw(values: Iterable<number>): this {
    for (const value of values) this.u8(value);
    return this;
  }
  /** A GGUF text. */
  text(text: string): this {
    const bytes = new TextEncoder().encode(text);
    return this.u64(bytes.length).raw(bytes);
  }
  padTo(alignment: number): this {
    while (this.bytes.length % alignment !== 0) this.u8(0);
    return this;
  }
  done(): Uint8Array {
    return Uint8Array.from(this.bytes);
  }
}

export interface GgufTensor {
  name: string;
  /** As the format writes it: fastest axis first. */
  lengths: (number | bigint)[];
  type: number;
  bytes: Uint8Array;
  offset?: number | bigint;
}

/** A GGUF file of version 3 with texts and 32-bit numbers as metadata. */
export function gguf(
  tensors: GgufTensor[],
  metadata: Record<string, string | number | string[]> = {},
): Uint8Array {
  const entries = Object.entries(metadata);
  const out = new ByteWriter().u32(0x46554747).u32(3).u64(tensors.length).u64(entries.length);
  for (const [key, value] of entries) {
    out.text(key);
    if (typeof value === 'string') out.u32(8).text(value);
    else if (typeof value === 'number') out.u32(4).u32(value);
    else {
      out.u32(9).u32(8).u64(value.length);
      for (const item of value) out.text(item);
    }
  }
  let at = 0;
  for (const { name, lengths, type, bytes, offset } of tensors) {
    out.text(name).u32(lengths.length);
    for (const length of lengths) out.u64(length);
    out.u32(type).u64(offset ?? at);
    at = Math.ceil((at + bytes.length) / 32) * 32;
  }
  out.padTo(32);
  for (const { bytes } of tensors) out.raw(bytes).padTo(32);
  return out.done();
}

/** A protobuf field: a number, or bytes. */
export function field(number: number, value: number | Uint8Array | string): Uint8Array {
  const out = new ByteWriter();
  if (typeof value === 'number')
    return out
      .varint(number * 8)
      .varint(value)
      .done();
  const bytes = typeof value === 'string' ? new TextEncoder().encode(value) : value;
  return out
    .varint(number * 8 + 2)
    .varint(bytes.length)
    .raw(bytes)
    .done();
}

export function message(...fields: Uint8Array[]): Uint8Array {
  return Uint8Array.from(fields.flatMap((each) => [...each]));
}

/** The bytes of float32 values. */
export function floats(...values: number[]): Uint8Array {
  return new Uint8Array(Float32Array.from(values).buffer);
}
