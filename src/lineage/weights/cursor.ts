import { type ByteSource, requireRange } from './byteSource.js';
import { refuse } from './refuse.js';
import { safeLength } from './shape.js';

const WINDOW = 256 * 1024;

/** Reads a source from front to back through a window, little-endian; every length is checked before use. */
export class Cursor {
  private window: Uint8Array = new Uint8Array(0);
  private view = new DataView(this.window.buffer);
  private windowStart = 0;

  constructor(
    readonly source: ByteSource,
    public position = 0,
    readonly end = source.size,
  ) {}

  get where(): string {
    return `${this.source.name}, byte ${this.position}`;
  }

  /** Offset in the window of `length` bytes at the position, which moves behind them. */
  private async take(length: number): Promise<number> {
    if (length > this.end - this.position)
      throw refuse('the file ends in the middle of its header', this.where);
    const inside = this.position - this.windowStart;
    if (inside < 0 || inside + length > this.window.length) {
      requireRange(this.source, this.position, length);
      const size = Math.min(Math.max(length, WINDOW), this.source.size - this.position);
      this.window = await this.source.read(this.position, size);
      this.view = new DataView(this.window.buffer, this.window.byteOffset, this.window.byteLength);
      this.windowStart = this.position;
    }
    const at = this.position - this.windowStart;
    this.position += length;
    return at;
  }

  async bytes(length: number): Promise<Uint8Array> {
    const at = await this.take(length);
    return this.window.slice(at, at + length);
  }

  async text(length: number): Promise<string> {
    const at = await this.take(length);
    return new TextDecoder().decode(this.window.subarray(at, at + length));
  }

  async u8(): Promise<number> {
    return this.view.getUint8(await this.take(1));
  }
  async i8(): Promise<number> {
    return this.view.getInt8(await this.take(1));
  }
  async u16(): Promise<number> {
    return this.view.getUint16(await this.take(2), true);
  }
  async i16(): Promise<number> {
    return this.view.getInt16(await this.take(2), true);
  }
  async u32(): Promise<number> {
    return this.view.getUint32(await this.take(4), true);
  }
  async i32(): Promise<number> {
    return this.view.getInt32(await this.take(4), true);
  }
  async f32(): Promise<number> {
    return this.view.getFloat32(await this.take(4), true);
  }
  async f64(): Promise<number> {
    return this.view.getFloat64(await this.take(8), true);
  }
  async u64(): Promise<bigint> {
    return this.view.getBigUint64(await this.take(8), true);
  }
  async i64(): Promise<bigint> {
    return this.view.getBigInt64(await this.take(8), true);
  }
  /** A 64-bit length that must fit in a number. */
  async length(): Promise<number> {
    const { where } = this;
    return safeLength(await this.u64(), where);
  }

  /** A base-128 varint of at most 64 bits (protobuf). */
  async varint(): Promise<bigint> {
    let value = 0n;
    for (let shift = 0n; shift < 70n; shift += 7n) {
      const byte = await this.u8();
      value |= BigInt(byte & 127) << shift;
      if (byte < 128) return BigInt.asUintN(64, value);
    }
    throw refuse('a varint of more than 64 bits', this.where);
  }
}
