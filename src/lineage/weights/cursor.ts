import { type ByteSource, requireRange } from './byte-source.js';
import { refuse } from './refuse.js';
import { safeLength } from './shape.js';

const LEAST_WINDOW = 4 * 1024;
const GREATEST_WINDOW = 1024 * 1024;

/**
 * Reads a source from front to back through a window, little-endian; every length is checked before use. The
 * window grows while reading goes straight on, and starts small again after a jump.
 */
export class Cursor {
  private window: Uint8Array = new Uint8Array(0);
  private view = new DataView(this.window.buffer);
  private windowStart = 0;
  private windowSize = LEAST_WINDOW;

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
    if (length > this.end - this.position) throw refuse('the header is cut short, or too long', this.where);
    const inside = this.position - this.windowStart;
    if (inside < 0 || inside + length > this.window.length) {
      requireRange(this.source, this.position, length);
      const straightOn = inside >= 0 && inside <= this.window.length;
      this.windowSize = straightOn ? Math.min(2 * this.windowSize, GREATEST_WINDOW) : LEAST_WINDOW;
      const size = Math.min(Math.max(length, this.windowSize), this.source.size - this.position);
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

  /** `length` bytes at the position, as `get` reads them. */
  private async number<T>(length: number, get: (view: DataView, at: number) => T): Promise<T> {
    const at = await this.take(length);
    return get(this.view, at);
  }

  u8 = () => this.number(1, (view, at) => view.getUint8(at));
  i8 = () => this.number(1, (view, at) => view.getInt8(at));
  u16 = () => this.number(2, (view, at) => view.getUint16(at, true));
  i16 = () => this.number(2, (view, at) => view.getInt16(at, true));
  u32 = () => this.number(4, (view, at) => view.getUint32(at, true));
  i32 = () => this.number(4, (view, at) => view.getInt32(at, true));
  f32 = () => this.number(4, (view, at) => view.getFloat32(at, true));
  f64 = () => this.number(8, (view, at) => view.getFloat64(at, true));
  u64 = () => this.number(8, (view, at) => view.getBigUint64(at, true));
  i64 = () => this.number(8, (view, at) => view.getBigInt64(at, true));

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
