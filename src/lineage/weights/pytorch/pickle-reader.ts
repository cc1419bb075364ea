import { refuse } from '../refuse.js';
import { safeLength } from '../shape.js';

/** Thrown inside when the bytes end: the caller may hold only the start of a longer pickle. */
export class PickleEnded extends Error {}

/** Reads a pickle's bytes front to back, never beyond their end. */
export class PickleReader {
  private readonly view: DataView;

  constructor(
    private readonly bytes: Uint8Array,
    readonly where: string,
    public position = 0,
  ) {
    this.view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  }

  private take(length: number): number {
    if (length > this.bytes.length - this.position) throw new PickleEnded();
    const at = this.position;
    this.position += length;
    return at;
  }

  u8 = (): number => this.view.getUint8(this.take(1));
  u16 = (): number => this.view.getUint16(this.take(2), true);
  u32 = (): number => this.view.getUint32(this.take(4), true);
  i32 = (): number => this.view.getInt32(this.take(4), true);
  u64 = (): number => safeLength(this.view.getBigUint64(this.take(8), true), this.where);
  /** Floats of protocol 1 and later are big-endian. */
  f64 = (): number => this.view.getFloat64(this.take(8), false);

  raw(length: number): Uint8Array {
    const at = this.take(length);
    return this.bytes.slice(at, at + length);
  }

  text(length: number): string {
    const at = this.take(length);
    return new TextDecoder().decode(this.bytes.subarray(at, at + length));
  }

  line(): string {
    const end = this.bytes.indexOf(10, this.position);
    if (end < 0) throw new PickleEnded();
    if (end - this.position > 4096) throw refuse('a name of more than 4096 bytes in a pickle', this.where);
    const text = this.text(end - this.position);
    this.position++;
    return text;
  }

  /** A little-endian two's complement integer of `length` bytes. */
  long(length: number): number | bigint {
    if (length > 64) throw refuse(`an integer of ${length} bytes in a pickle`, this.where);
    const at = this.take(length);
    let value = 0n;
    for (let i = length - 1; i >= 0; i--) value = (value << 8n) | BigInt(this.bytes[at + i]!);
    const signed = length === 0 ? 0n : BigInt.asIntN(8 * length, value);
    return Number.isSafeInteger(Number(signed)) ? Number(signed) : signed;
  }
}
