import { type Codec, halfToFloat } from '../elements.js';

type Decode = Codec['decode'];

export function half(bytes: Uint8Array, at: number): number {
  return halfToFloat(bytes[at]! | (bytes[at + 1]! << 8));
}

export function signed(byte: number): number {
  return (byte << 24) >> 24;
}

/** Calls `block` for each block of `bytes`, with where it starts there and in the target. */
export function eachBlock(
  elements: number,
  size: number,
  block: (bytes: Uint8Array, at: number, target: Float32Array, to: number) => void,
): Decode {
  return (bytes, target) => {
    for (let at = 0, to = 0; to < target.length; at += size, to += elements) block(bytes, at, target, to);
  };
}

/**
 * Blocks of 32 values of 4 bits, low halves first, with an optional fifth bit:
 * value = scale × code + minimum, or scale × (code − centre) where no minimum is stored.
 */
function nibbles(size: number, hasMinimum: boolean, hasFifthBit: boolean): Decode {
  const scales = hasMinimum ? 4 : 2;
  const codes = scales + (hasFifthBit ? 4 : 0);
  const centre = hasMinimum ? 0 : hasFifthBit ? 16 : 8;
  return eachBlock(32, size, (bytes, at, target, to) => {
    const scale = half(bytes, at);
    const minimum = hasMinimum ? half(bytes, at + 2) : 0;
    for (let i = 0; i < 32; i++) {
      const pair = bytes[at + codes + (i & 15)]!;
      let code = i < 16 ? pair & 15 : pair >> 4;
      if (hasFifthBit) code |= ((bytes[at + scales + (i >> 3)]! >> (i & 7)) & 1) << 4;
      target[to + i] = scale * (code - centre) + minimum;
    }
  });
}

const q8 = (start: number, size: number): Decode =>
  eachBlock(32, size, (bytes, at, target, to) => {
    const scale = half(bytes, at);
    for (let i = 0; i < 32; i++) target[to + i] = scale * signed(bytes[at + start + i]!);
  });

const BLOCKS: ReadonlyMap<string, Decode> = new Map([
  ['Q4_0', nibbles(18, false, false)],
  ['Q4_1', nibbles(20, true, false)],
  ['Q5_0', nibbles(22, false, true)],
  ['Q5_1', nibbles(24, true, true)],
  ['Q8_0', q8(2, 34)],
]);

/** Decoder of a type with blocks of 32 (ggml-org/ggml, `ggml-quants.c`, `dequantize_row_q*`). */
export function blockCodec(storedType: string): Decode | null {
  return BLOCKS.get(storedType) ?? null;
}
