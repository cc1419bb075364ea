import type { Random } from '../../measure/random.js';
import { randomPermutation } from '../../measure/random-permutation.js';
import { orthogonal } from './orthogonal.js';
import {
  copyOf,
  EMBEDDING,
  HEAD,
  LAST_NORM,
  layerName,
  type Parameter,
  parameterShapes,
  type SmallLlama,
  type SmallLlamaConfig,
} from './small-llama.js';

const READERS = ['self_attn.q_proj', 'self_attn.k_proj', 'self_attn.v_proj', 'mlp.gate_proj', 'mlp.up_proj'];
const WRITERS = ['self_attn.o_proj', 'mlp.down_proj'];

/** The same function with the units of every feed-forward block in another order, optionally with flipped signs. */
export function permuteUnits(model: SmallLlama, random: Random, flipSigns = false): SmallLlama {
  const result = copyOf(model);
  const { intermediate_size: inner, num_hidden_layers } = model.config;
  for (let layer = 0; layer < num_hidden_layers; layer++) {
    const order = shuffled(inner, random);
    const signs = order.map(() => (flipSigns && random.uniform() < 0.5 ? -1 : 1));
    const at = (part: string) => layerName(layer, part);
    result.parameters.get(at('mlp.gate_proj'))!.values.set(pickRows(model, at('mlp.gate_proj'), order));
    result.parameters.get(at('mlp.up_proj'))!.values.set(pickRows(model, at('mlp.up_proj'), order, signs));
    result.parameters
      .get(at('mlp.down_proj'))!
      .values.set(pickColumns(model, at('mlp.down_proj'), order, signs));
  }
  return result;
}

/** The same function with each unit's up row stretched and its down column shrunk, gains folded into the matrices. */
export function rescaleUnits(model: SmallLlama, random: Random): SmallLlama {
  const result = foldGains(model);
  const { intermediate_size: inner, num_hidden_layers, hidden_size: hidden } = model.config;
  for (let layer = 0; layer < num_hidden_layers; layer++) {
    const up = result.parameters.get(layerName(layer, 'mlp.up_proj'))!.values;
    const down = result.parameters.get(layerName(layer, 'mlp.down_proj'))!.values;
    for (let unit = 0; unit < inner; unit++) {
      const factor = Math.exp(random.normal());
      for (let h = 0; h < hidden; h++) {
        up[unit * hidden + h]! *= factor;
        down[h * inner + unit]! /= factor;
      }
    }
  }
  return result;
}

/** The same function with the residual stream turned by a random rotation (gains folded first). */
export function rotateStream(model: SmallLlama, random: Random): SmallLlama {
  const result = foldGains(model);
  const hidden = model.config.hidden_size;
  const turn = orthogonal(hidden, random);
  const readers = [EMBEDDING, HEAD];
  const writers: string[] = [];
  for (let layer = 0; layer < model.config.num_hidden_layers; layer++) {
    readers.push(...READERS.map((part) => layerName(layer, part)));
    writers.push(...WRITERS.map((part) => layerName(layer, part)));
  }
  for (const name of readers) turnRows(result.parameters.get(name)!, turn, hidden);
  for (const name of writers) turnColumns(result.parameters.get(name)!, turn, hidden);
  return result;
}

/** Only the named layers, in that order. */
export function keepLayers(model: SmallLlama, layers: readonly number[]): SmallLlama {
  const config = { ...model.config, num_hidden_layers: layers.length };
  return rebuild(config, (name) => {
    const [, index, part] = /^model\.layers\.(\d+)\.(.+)\.weight$/.exec(name) ?? [];
    return index === undefined
      ? model.parameters.get(name)!.values
      : model.parameters.get(layerName(layers[Number(index)]!, part!))!.values;
  });
}

/** Only the `count` units of each feed-forward block whose rows and columns are longest, in a new order. */
export function pruneUnits(model: SmallLlama, count: number, random: Random): SmallLlama {
  const { intermediate_size: inner, hidden_size: hidden } = model.config;
  const kept = Array.from({ length: model.config.num_hidden_layers }, (_, layer) => {
    const up = model.parameters.get(layerName(layer, 'mlp.up_proj'))!.values;
    const length = (unit: number) => Math.hypot(...up.subarray(unit * hidden, (unit + 1) * hidden));
    const longest = Array.from({ length: inner }, (_, unit) => unit)
      .sort((a, b) => length(b) - length(a))
      .slice(0, count);
    return shuffled(count, random).map((i) => longest[i]!);
  });
  return rebuild({ ...model.config, intermediate_size: count }, (name) => {
    const [, index, part] = /^model\.layers\.(\d+)\.(mlp\..+)\.weight$/.exec(name) ?? [];
    if (part === 'mlp.down_proj') return pickColumns(model, name, kept[Number(index)]!);
    if (part) return pickRows(model, name, kept[Number(index)]!);
    return model.parameters.get(name)!.values;
  });
}

/** Only `count` coordinates of the residual stream: a narrower model, as width pruning makes it. */
export function narrowStream(model: SmallLlama, count: number, random: Random): SmallLlama {
  const kept = shuffled(model.config.hidden_size, random).slice(0, count);
  return rebuild({ ...model.config, hidden_size: count }, (name) => {
    const { shape, values } = model.parameters.get(name)!;
    if (shape.length === 1) return Float64Array.from(kept, (h) => values[h]!);
    return WRITERS.some((part) => name.includes(part))
      ? pickRows(model, name, kept)
      : pickColumns(model, name, kept);
  });
}

/** The weighted sum of models of one size. */
export function merge(models: readonly SmallLlama[], weights: readonly number[]): SmallLlama {
  return rebuild(models[0]!.config, (name) => {
    const arrays = models.map((model) => model.parameters.get(name)!.values);
    return arrays[0]!.map((_, i) => arrays.reduce((sum, values, k) => sum + weights[k]! * values[i]!, 0));
  });
}

/** Every matrix rounded in blocks of 32 to `bits` bits, symmetric about zero, one scale a block. */
export function quantise(model: SmallLlama, bits: number): SmallLlama {
  const levels = 2 ** (bits - 1) - 1;
  return rebuild(model.config, (name) => {
    const { shape, values } = model.parameters.get(name)!;
    if (shape.length === 1) return values;
    const rounded = Float64Array.from(values);
    for (let at = 0; at < rounded.length; at += 32) {
      const block = rounded.subarray(at, at + 32);
      const scale = block.reduce((most, value) => Math.max(most, Math.abs(value)), 0) / levels || 1;
      for (let i = 0; i < block.length; i++) block[i] = Math.round(block[i]! / scale) * scale;
    }
    return rounded;
  });
}

/** Every gain folded into the matrices that read after it; the gains become one. */
export function foldGains(model: SmallLlama): SmallLlama {
  const result = copyOf(model);
  const fold = (norm: string, readers: readonly string[]) => {
    const gain = result.parameters.get(norm)!.values;
    for (const reader of readers) {
      const { values } = result.parameters.get(reader)!;
      for (let i = 0; i < values.length; i++) values[i]! *= gain[i % gain.length]!;
    }
    gain.fill(1);
  };
  for (let layer = 0; layer < model.config.num_hidden_layers; layer++) {
    const at = (parts: readonly string[]) => parts.map((part) => layerName(layer, part));
    fold(layerName(layer, 'input_layernorm'), at(READERS.slice(0, 3)));
    fold(layerName(layer, 'post_attention_layernorm'), at(READERS.slice(3)));
  }
  fold(LAST_NORM, [HEAD]);
  return result;
}

function rebuild(config: SmallLlamaConfig, values: (name: string) => Float64Array): SmallLlama {
  const parameters = new Map<string, Parameter>();
  for (const [name, shape] of parameterShapes(config)) {
    parameters.set(name, { shape, values: Float64Array.from(values(name)) });
  }
  return { config, parameters };
}

function shuffled(count: number, random: Random): number[] {
  return [...randomPermutation(count, random)];
}

function pickRows(model: SmallLlama, name: string, rows: readonly number[], signs?: readonly number[]) {
  const { shape, values } = model.parameters.get(name)!;
  const width = shape[1]!;
  const out = new Float64Array(rows.length * width);
  rows.forEach((row, i) => {
    for (let k = 0; k < width; k++) out[i * width + k] = (signs?.[i] ?? 1) * values[row * width + k]!;
  });
  return out;
}

function pickColumns(model: SmallLlama, name: string, columns: readonly number[], signs?: readonly number[]) {
  const { shape, values } = model.parameters.get(name)!;
  const [rows = 0, width = 0] = shape;
  const out = new Float64Array(rows * columns.length);
  for (let r = 0; r < rows; r++) {
    columns.forEach((column, i) => {
      out[r * columns.length + i] = (signs?.[i] ?? 1) * values[r * width + column]!;
    });
  }
  return out;
}

function turnRows({ values }: Parameter, turn: Float64Array, hidden: number): void {
  for (let at = 0; at < values.length; at += hidden) {
    const row = values.slice(at, at + hidden);
    for (let j = 0; j < hidden; j++) {
      let sum = 0;
      for (let k = 0; k < hidden; k++) sum += row[k]! * turn[k * hidden + j]!;
      values[at + j] = sum;
    }
  }
}

function turnColumns({ shape, values }: Parameter, turn: Float64Array, hidden: number): void {
  const width = shape[1]!;
  for (let c = 0; c < width; c++) {
    const column = Float64Array.from({ length: hidden }, (_, k) => values[k * width + c]!);
    for (let j = 0; j < hidden; j++) {
      let sum = 0;
      for (let k = 0; k < hidden; k++) sum += column[k]! * turn[k * hidden + j]!;
      values[j * width + c] = sum;
    }
  }
}
