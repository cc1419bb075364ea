import type { Codec } from '../elements.js';
import { eachBlock, half } from './blocks.js';

type Decode = Codec['decode'];

/** The 16 values of the non-linear 4-bit types (`kvalues_iq4nl`). */
const IQ4 = Int8Array.of(-127, -104, -83, -65, -49, -35, -22, -10, 1, 13, 25, 38, 53, 69, 89, 113);

/** Twice the 16 values of E2M1 (OCP Microscaling Formats, version 1.0). */
const E2M1 = Int8Array.of(0, 1, 2, 3, 4, 6, 8, 12, 0, -1, -2, -3, -4, -6, -8, -12);

/** 32 codes of 4 bits, low halves first. */
function lookUp(
  table: Int8Array,
  scale: number,
  bytes: Uint8Array,
  at: number,
  target: Float32Array,
  to: number,
): void {
  for (let i = 0; i < 16; i++) {
    const pair = bytes[at + i]!;
    target[to + i] = scale * table[pair & 15]!;
    target[to + 16 + i] = scale * table[pair >> 4]!;
  }
}

const iq4Nl = eachBlock(32, 18, (bytes, at, target, to) => {
  lookUp(IQ4, half(bytes, at), bytes, at + 2, target, to);
});

/** 8 groups of 32 values with 6-bit scales, offset by 32: four bits beside, two apart. */
const iq4Xs = eachBlock(256, 136, (bytes, at, target, to) => {
  const scale = half(bytes, at);
  const high = bytes[at + 2]! | (bytes[at + 3]! << 8);
  for (let group = 0; group < 8; group++) {
    const low = (bytes[at + 4 + (group >> 1)]! >> (4 * (group & 1))) & 15;
    const groupScale = scale * ((low | (((high >> (2 * group)) & 3) << 4)) - 32);
    lookUp(IQ4, groupScale, bytes, at + 8 + 16 * group, target, to + 32 * group);
  }
});

/** Half a power of two for 32 values (the halves of the table's). */
const mxFp4 = eachBlock(32, 17, (bytes, at, target, to) => {
  lookUp(E2M1, 2 ** (bytes[at]! - 128), bytes, at + 1, target, to);
});

/** 256 values of −1, 0 and 1. */
const tq2 = eachBlock(256, 66, (bytes, at, target, to) => {
  const scale = half(bytes, at + 64);
  for (let i = 0; i < 256; i++) {
    const code = (bytes[at + 32 * (i >> 7) + (i & 31)]! >> (2 * ((i >> 5) & 3))) & 3;
    target[to + i] = scale * (code - 1);
  }
});

const TABLES: ReadonlyMap<string, Decode> = new Map([
  ['IQ4_NL', iq4Nl],
  ['IQ4_XS', iq4Xs],
  ['MXFP4', mxFp4],
  ['TQ2_0', tq2],
]);

/** Decoder of a type whose codes stand for a table of values (ggml-org/ggml, `ggml-quants.c`). */
export function tableCodec(storedType: string): Decode | null {
  return TABLES.get(storedType) ?? null;
}
