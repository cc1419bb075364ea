import type { Codec } from '../elements.js';
import { eachBlock, half, signed } from './blocks.js';

type Decode = Codec['decode'];

/** 16 groups of 16 values of 2 bits, a 4-bit scale and minimum for each group. */
const q2K = eachBlock(256, 84, (bytes, at, target, to) => {
  const scale = half(bytes, at + 80);
  const minimum = half(bytes, at + 82);
  for (let i = 0; i < 256; i++) {
    const group = bytes[at + (i >> 4)]!;
    const code = (bytes[at + 16 + 32 * (i >> 7) + (i & 31)]! >> (2 * ((i >> 5) & 3))) & 3;
    target[to + i] = scale * (group & 15) * code - minimum * (group >> 4);
  }
});

/** 16 groups of 16 values of 3 bits, the third apart and inverted; 6-bit scales, offset by 32. */
const q3K = eachBlock(256, 110, (bytes, at, target, to) => {
  const scale = half(bytes, at + 108);
  for (let group = 0; group < 16; group++) {
    const low = (bytes[at + 96 + (group & 7)]! >> (group < 8 ? 0 : 4)) & 15;
    const high = (bytes[at + 104 + (group & 3)]! >> (2 * (group >> 2))) & 3;
    const groupScale = scale * ((low | (high << 4)) - 32);
    for (let i = 16 * group; i < 16 * group + 16; i++) {
      const code = (bytes[at + 32 + 32 * (i >> 7) + (i & 31)]! >> (2 * ((i >> 5) & 3))) & 3;
      const third = (bytes[at + (i & 31)]! >> (i >> 5)) & 1;
      target[to + i] = groupScale * (code - (third ? 0 : 4));
    }
  }
});

/** The 6-bit scale (or minimum) of one of the 8 groups of Q4_K and Q5_K, packed into 12 bytes. */
function packedScale(bytes: Uint8Array, at: number, group: number, minimum: boolean): number {
  const first = minimum ? 4 : 0;
  if (group < 4) return bytes[at + first + group]! & 63;
  const low = bytes[at + 4 + group]!;
  return (minimum ? low >> 4 : low & 15) | ((bytes[at + first + group - 4]! >> 6) << 4);
}

/** 8 groups of 32 values of 4 bits, or 5 with the fifth apart; 6-bit scales and minima. */
function q45K(size: number, hasFifthBit: boolean): Decode {
  const codes = hasFifthBit ? 48 : 16;
  return eachBlock(256, size, (bytes, at, target, to) => {
    const scale = half(bytes, at);
    const minimum = half(bytes, at + 2);
    for (let group = 0; group < 8; group++) {
      const groupScale = scale * packedScale(bytes, at + 4, group, false);
      const groupMinimum = minimum * packedScale(bytes, at + 4, group, true);
      const shift = 4 * (group & 1);
      for (let i = 0; i < 32; i++) {
        let code = (bytes[at + codes + 32 * (group >> 1) + i]! >> shift) & 15;
        if (hasFifthBit) code |= ((bytes[at + 16 + i]! >> group) & 1) << 4;
        target[to + 32 * group + i] = groupScale * code - groupMinimum;
      }
    }
  });
}

/** 16 groups of 16 values of 6 bits, two of them apart, offset by 32; 8-bit scales. */
const q6K = eachBlock(256, 210, (bytes, at, target, to) => {
  const scale = half(bytes, at + 208);
  for (let group = 0; group < 16; group++) {
    const groupScale = scale * signed(bytes[at + 192 + group]!);
    for (let i = 16 * group; i < 16 * group + 16; i++) {
      const half128 = i >> 7;
      const low = (bytes[at + 64 * half128 + (i & 63)]! >> ((i & 64) >> 4)) & 15;
      const high = (bytes[at + 128 + 32 * half128 + (i & 31)]! >> (2 * ((i >> 5) & 3))) & 3;
      target[to + i] = groupScale * ((low | (high << 4)) - 32);
    }
  }
});

/** 256 values of 8 bits with one float32 scale; the sums that follow serve products only. */
const q8K = eachBlock(256, 292, (bytes, at, target, to) => {
  const scale = new DataView(bytes.buffer, bytes.byteOffset + at, 4).getFloat32(0, true);
  for (let i = 0; i < 256; i++) target[to + i] = scale * signed(bytes[at + 4 + i]!);
});

const SUPER_BLOCKS: ReadonlyMap<string, Decode> = new Map([
  ['Q2_K', q2K],
  ['Q3_K', q3K],
  ['Q4_K', q45K(144, false)],
  ['Q5_K', q45K(176, true)],
  ['Q6_K', q6K],
  ['Q8_K', q8K],
]);

/** Decoder of a type with blocks of 256 (ggml-org/ggml, `ggml-quants.c`, `dequantize_row_q*_K`). */
export function superBlockCodec(storedType: string): Decode | null {
  return SUPER_BLOCKS.get(storedType) ?? null;
}
