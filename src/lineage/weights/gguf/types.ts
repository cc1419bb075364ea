import { type Codec, plainCodec } from '../elements.js';
import type { ElementType } from '../tensor.js';
import { blockCodec } from './blocks.js';
import { superBlockCodec } from './super-blocks.js';
import { tableCodec } from './table-blocks.js';

/** A tensor type of GGUF. `codec` is null where its values cannot be decoded, though its size is known. */
export interface GgufType {
  readonly storedType: string;
  readonly type: ElementType;
  readonly blockElements: number;
  readonly blockBytes: number;
  readonly codec: Codec | null;
}

function plain(type: Exclude<ElementType, 'QUANTISED'>): GgufType {
  const codec = plainCodec(type);
  return { storedType: type, type, blockElements: 1, blockBytes: codec.bytes, codec };
}

function quantised(storedType: string, blockElements: number, blockBytes: number): GgufType {
  const decode = blockCodec(storedType) ?? superBlockCodec(storedType) ?? tableCodec(storedType);
  const codec = decode ? { elements: blockElements, bytes: blockBytes, decode } : null;
  return { storedType, type: 'QUANTISED', blockElements, blockBytes, codec };
}

/** By the number in the file (ggml-org/ggml, `enum ggml_type`; sizes from gguf-py, `GGML_QUANT_SIZES`). */
export const GGUF_TYPES: ReadonlyMap<number, GgufType> = new Map([
  [0, plain('F32')],
  [1, plain('F16')],
  [2, quantised('Q4_0', 32, 18)],
  [3, quantised('Q4_1', 32, 20)],
  [6, quantised('Q5_0', 32, 22)],
  [7, quantised('Q5_1', 32, 24)],
  [8, quantised('Q8_0', 32, 34)],
  [9, quantised('Q8_1', 32, 40)],
  [10, quantised('Q2_K', 256, 84)],
  [11, quantised('Q3_K', 256, 110)],
  [12, quantised('Q4_K', 256, 144)],
  [13, quantised('Q5_K', 256, 176)],
  [14, quantised('Q6_K', 256, 210)],
  [15, quantised('Q8_K', 256, 292)],
  [16, quantised('IQ2_XXS', 256, 66)],
  [17, quantised('IQ2_XS', 256, 74)],
  [18, quantised('IQ3_XXS', 256, 98)],
  [19, quantised('IQ1_S', 256, 50)],
  [20, quantised('IQ4_NL', 32, 18)],
  [21, quantised('IQ3_S', 256, 110)],
  [22, quantised('IQ2_S', 256, 82)],
  [23, quantised('IQ4_XS', 256, 136)],
  [24, plain('I8')],
  [25, plain('I16')],
  [26, plain('I32')],
  [27, plain('I64')],
  [28, plain('F64')],
  [29, quantised('IQ1_M', 256, 56)],
  [30, plain('BF16')],
  [34, quantised('TQ1_0', 256, 54)],
  [35, quantised('TQ2_0', 256, 66)],
  [39, quantised('MXFP4', 32, 17)],
]);
