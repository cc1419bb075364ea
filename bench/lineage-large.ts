import {
  closeSync,
  ftruncateSync,
  mkdirSync,
  mkdtempSync,
  openSync,
  rmSync,
  writeFileSync,
  writeSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { LineageCompareAnswer } from '../src/contract/index.js';
import { gatherEvidence } from '../src/lineage/compare/evidence.js';
import { kinshipOf } from '../src/lineage/compare/kinship.js';
import type { TensorInfo, WeightStore } from '../src/lineage/weights/store.js';
import { runCommand } from './lineage/run-command.js';
import { machine } from './machine.js';

/**
 * Two models with the shapes of Llama 2 7B, made up row by row as they are read: a copy with noise, an
 * unrelated one, and a copy whose residual coordinates,
 * units and value dimensions are permuted. Prints verdict, bytes read (at two bytes
 * a number), time and peak memory. Then the same through the compiled command on two files of 13.5 GB, sparse but for
 * the rows at the head of each matrix. `npm run build && npx tsx bench/lineage-large.ts`
 */
const HIDDEN = 4096;
const INNER = 11008;
const LAYERS = 32;
const VOCABULARY = 32000;

type Kind = 'copy with noise' | 'unrelated' | 'coordinates and units permuted';

function shapes(): Map<string, readonly number[]> {
  const found = new Map<string, readonly number[]>([['model.embed_tokens.weight', [VOCABULARY, HIDDEN]]]);
  for (let i = 0; i < LAYERS; i++) {
    const add = (part: string, shape: readonly number[]) =>
      found.set(`model.layers.${i}.${part}.weight`, shape);
    add('input_layernorm', [HIDDEN]);
    for (const part of ['q_proj', 'k_proj', 'v_proj', 'o_proj']) add(`self_attn.${part}`, [HIDDEN, HIDDEN]);
    add('post_attention_layernorm', [HIDDEN]);
    add('mlp.gate_proj', [INNER, HIDDEN]);
    add('mlp.up_proj', [INNER, HIDDEN]);
    add('mlp.down_proj', [HIDDEN, INNER]);
  }
  found.set('model.norm.weight', [HIDDEN]);
  found.set('lm_head.weight', [VOCABULARY, HIDDEN]);
  return found;
}

/** Whole numbers that look random, from a name, a row and a column. */
function hash(text: string): number {
  let h = 2166136261;
  for (let i = 0; i < text.length; i++) h = Math.imul(h ^ text.charCodeAt(i), 16777619);
  return h >>> 0;
}

function fill(row: Float32Array, seed: number, scale: number): void {
  let state = seed || 1;
  for (let k = 0; k < row.length; k++) {
    state ^= state << 13;
    state ^= state >>> 17;
    state ^= state << 5;
    row[k]! += (state / 2147483648) * scale;
  }
}

const scratch = new Float32Array(HIDDEN);

function reorder(row: Float32Array): void {
  scratch.set(row);
  for (let k = 0; k < HIDDEN; k++) row[k] = scratch[(k * 1021 + 13) % HIDDEN]!;
}

function store(model: string, kind: Kind | 'base'): WeightStore {
  const tensors = new Map<string, TensorInfo>();
  for (const [name, shape] of shapes()) {
    const bytes = 2 * shape.reduce((a, b) => a * b, 1);
    tensors.set(name, { name, shape, type: 'BF16', storedType: 'BF16', bytes });
  }
  let bytesRead = 0;
  const source = kind === 'unrelated' ? model : 'base';
  return {
    format: 'safetensors',
    files: [`${model}.safetensors`],
    tensors,
    config: {
      architectures: ['LlamaForCausalLM'],
      hidden_act: 'silu',
      hidden_size: HIDDEN,
      intermediate_size: INNER,
      num_hidden_layers: LAYERS,
      num_attention_heads: 32,
      num_key_value_heads: 32,
      vocab_size: VOCABULARY,
      rope_theta: 10000,
    },
    get bytesRead() {
      return bytesRead;
    },
    async read(name, rows) {
      const { shape } = tensors.get(name)!;
      const { from, to } = rows ?? { from: 0, to: shape[0]! };
      const width = shape[1] ?? 1;
      const values = new Float32Array((to - from) * width);
      const permuted = kind === 'coordinates and units permuted';
      const unitRows = permuted && /gate_proj|up_proj/.test(name);
      const valueRows = permuted && /v_proj/.test(name);
      const columns = permuted && width === HIDDEN;
      for (let i = from; i < to; i++) {
        const own = unitRows
          ? (i * 4801 + 77) % INNER
          : valueRows
            ? i - (i % 128) + (((i % 128) * 37 + 5) % 128)
            : i;
        const row = values.subarray((i - from) * width, (i - from + 1) * width);
        if (shape.length === 1) row.fill(1);
        else fill(row, hash(`${source} ${name} ${own}`), 0.03);
        if (columns) reorder(row);
        if (kind !== 'base') fill(row, hash(`noise ${model} ${name} ${i}`), 0.01);
      }
      bytesRead += values.length * 2;
      return values;
    },
    async close() {},
  };
}

console.log(machine());
for (const kind of ['copy with noise', 'unrelated', 'coordinates and units permuted'] as const) {
  const a = store('a', 'base');
  const b = store('b', kind);
  const started = performance.now();
  const answer = kinshipOf(await gatherEvidence(a, b, { seed: 1, readLimit: 300e6 }));
  const seconds = (performance.now() - started) / 1000;
  const megabytes = (a.bytesRead + b.bytesRead) / 1e6;
  const peak = process.resourceUsage().maxRSS / 1024;
  console.log(
    `${kind}: ${answer.verdict}, log10 p ${answer.log10P?.toFixed(1)}; ${megabytes.toFixed(0)} MB read, ${seconds.toFixed(0)} s, peak ${peak.toFixed(0)} MB`,
  );
  for (const test of answer.tests) {
    console.log(
      `  ${test.name}: ${test.log10P?.toFixed(1) ?? '–'} ${test.agreeing ?? ''}/${test.of ?? ''} (${test.note})`,
    );
  }
}

const HEAD_ROWS = 256;
const TOKENS = { from: 1000, to: 1128 };

function bfloat16(values: Float32Array): Uint8Array {
  const words = new Uint16Array(values.length);
  const bits = new Uint32Array(values.buffer, values.byteOffset, values.length);
  for (let i = 0; i < words.length; i++) words[i] = bits[i]! >>> 16;
  return new Uint8Array(words.buffer);
}

/** The model as a safetensors file whose values are written only where a comparison looks. */
async function writeSparse(path: string, model: WeightStore): Promise<void> {
  let at = 0;
  const offsets = new Map<string, number>();
  const header: Record<string, unknown> = {};
  for (const { name, shape, bytes } of model.tensors.values()) {
    header[name] = { dtype: 'BF16', shape, data_offsets: [at, at + bytes] };
    offsets.set(name, at);
    at += bytes;
  }
  const text = Buffer.from(JSON.stringify(header));
  const length = Buffer.alloc(8);
  length.writeBigUInt64LE(BigInt(text.length));
  mkdirSync(path);
  writeFileSync(join(path, 'config.json'), JSON.stringify(model.config));
  const file = openSync(join(path, 'model.safetensors'), 'w');
  writeSync(file, length);
  writeSync(file, text);
  ftruncateSync(file, 8 + text.length + at);
  for (const { name, shape, bytes } of model.tensors.values()) {
    const rows = shape[0]!;
    const range = name.includes('embed') ? TOKENS : { from: 0, to: Math.min(rows, HEAD_ROWS) };
    const place = 8 + text.length + offsets.get(name)! + (range.from * bytes) / rows;
    writeSync(file, bfloat16(await model.read(name, range)), 0, undefined, place);
  }
  closeSync(file);
}

const folder = mkdtempSync(join(tmpdir(), 'headway-bench-'));
try {
  await writeSparse(join(folder, 'base'), store('a', 'base'));
  for (const kind of ['copy with noise', 'unrelated'] as const) {
    const other = join(folder, 'other');
    await writeSparse(other, store('b', kind));
    const run = runCommand('lineage', 'compare', join(folder, 'base'), other, '--json');
    const answer = JSON.parse(run.answer) as LineageCompareAnswer;
    const megabytes = (answer.a.bytesRead + answer.b.bytesRead) / 1e6;
    console.log(
      `sparse files, ${kind}: ${answer.verdict}, log10 p ${answer.log10P?.toFixed(1)}; ${megabytes.toFixed(0)} MB read, ${run.wall.toFixed(0)} s (${run.processor.toFixed(0)} s of processor time), peak ${(run.memory / 1e6).toFixed(0)} MB`,
    );
    rmSync(other, { recursive: true });
  }
} finally {
  rmSync(folder, { recursive: true });
}
