/**
 * Mutates small files of every format that lineage reads, and fails when a reader does anything but read or refuse
 * them: another error than HeadwayError, more than 2 seconds for an input, or memory beyond 1 GB.
 *
 *   npx tsx bench/fuzz-lineage.ts [--seconds 20] [--seed 1] [--only onnx]      (300 seconds a reader for a full run)
 */
import { readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { HeadwayError } from '../src/contract/index.js';
import { architectureConfig } from '../src/lineage/architecture/config.js';
import { mapRoles } from '../src/lineage/architecture/map-roles.js';
import { parseSentencePiece } from '../src/lineage/tokenizer/sentence-piece.js';
import { parseTiktoken } from '../src/lineage/tokenizer/tiktoken.js';
import { tokenizerFacts } from '../src/lineage/tokenizer/tokenizer.js';
import { parseTokenizerJson } from '../src/lineage/tokenizer/tokenizer-json.js';
import { memorySource } from '../src/lineage/weights/byte-source.js';
import type { Folder } from '../src/lineage/weights/folder.js';
import { readGguf } from '../src/lineage/weights/gguf/gguf.js';
import { metadataRecord } from '../src/lineage/weights/gguf/metadata.js';
import { parseJsonObject } from '../src/lineage/weights/json.js';
import { readOnnx } from '../src/lineage/weights/onnx/onnx.js';
import { readPytorch } from '../src/lineage/weights/pytorch/pytorch.js';
import { readSafetensors } from '../src/lineage/weights/safetensors.js';
import { readShardIndex } from '../src/lineage/weights/sharded.js';
import { type StoredTensor, tensorStore } from '../src/lineage/weights/tensor-store.js';
import { readTfjs } from '../src/lineage/weights/tfjs.js';
import { field, floats, gguf, message, safetensorsOf } from '../test/lineage/weights/build.js';

const SLOWEST_SECONDS = 2;
const GREATEST_MEMORY = 2 ** 30;

const { values: flags } = parseArgs({
  options: {
    seconds: { type: 'string', default: '20' },
    seed: { type: 'string', default: '1' },
    only: { type: 'string' },
  },
});

/** mulberry32: a small seeded generator, numbers in [0, 1). */
function generator(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

const text = (value: string): Uint8Array => new TextEncoder().encode(value);
const fixture = (name: string): Uint8Array =>
  new Uint8Array(readFileSync(new URL(`../test/lineage/${name}`, import.meta.url)));
const torch = JSON.parse(new TextDecoder().decode(fixture('weights/fixtures/torch_files.json'))) as Record<
  string,
  string
>;

const beside = (bytes: Uint8Array): Folder => ({
  names: ['x'],
  open: async (name) => memorySource(name, name === 'x' ? floats(1, 2, 3, 4) : bytes),
});

async function readAll(stored: StoredTensor[]): Promise<void> {
  const store = tensorStore('any', [], stored, null);
  mapRoles(store.tensors, null);
  for (const name of store.tensors.keys()) await store.read(name);
}

interface Target {
  readonly corpus: readonly Uint8Array[];
  readonly read: (bytes: Uint8Array) => Promise<unknown>;
}

const tensor = (name: string, shape: number[], values: Uint8Array) =>
  message(...shape.map((length) => field(1, length)), field(2, 1), field(8, name), field(9, values));
const node = (operator: string, inputs: readonly string[], output: string) =>
  field(
    1,
    message(
      ...inputs.map((name) => field(1, name)),
      field(2, output),
      field(3, operator),
      field(4, operator),
      field(5, message(field(1, 'transB'), field(3, 1))),
    ),
  );
const external = message(
  field(1, 4),
  field(2, 1),
  field(8, 'e'),
  field(13, message(field(1, 'location'), field(2, 'x'))),
);

const TARGETS: Readonly<Record<string, Target>> = {
  safetensors: {
    corpus: [
      safetensorsOf({ a: { shape: [2, 2], values: [1, 2, 3, 4] }, b: { shape: [], values: [5] } }),
      safetensorsOf({ 'model.layers.0.ln1.weight': { shape: [3], values: [1, 2, 3] } }),
    ],
    read: async (bytes) => readAll(await readSafetensors(memorySource('a', bytes))),
  },
  gguf: {
    corpus: [
      gguf(
        [
          { name: 'blk.0.attn_q.weight', lengths: [32, 2], type: 2, bytes: new Uint8Array(36).fill(7) },
          { name: 'output.weight', lengths: [256], type: 12, bytes: new Uint8Array(144).fill(9) },
          { name: 'blk.0.ffn_up.weight', lengths: [256], type: 23, bytes: new Uint8Array(136).fill(5) },
          { name: 'blk.0.ffn_gate.weight', lengths: [32], type: 39, bytes: new Uint8Array(17).fill(3) },
        ],
        { 'general.architecture': 'llama', 'llama.block_count': 1, 'tokenizer.ggml.tokens': ['a', 'b'] },
      ),
    ],
    read: async (bytes) => {
      const { stored, metadata } = await readGguf(memorySource('a', bytes));
      architectureConfig(metadataRecord(metadata));
      await readAll(stored);
    },
  },
  pytorch: {
    corpus: Object.values(torch).map((file) => new Uint8Array(Buffer.from(file, 'base64'))),
    read: async (bytes) => readAll(await readPytorch(memorySource('a', bytes))),
  },
  onnx: {
    corpus: [
      message(field(1, 8), field(7, message(field(5, tensor('w', [2], floats(1, 2))), field(5, external)))),
      message(
        field(1, 8),
        field(
          7,
          message(
            field(5, tensor('w', [2, 1], floats(1, 2))),
            node('Transpose', ['w'], 't'),
            node('MatMul', ['x', 't'], 'y'),
            node('Slice', ['w'], 's'),
            node('Concat', ['s', 's'], 'c'),
            node('LSTM', ['y', 'c'], 'z'),
          ),
        ),
      ),
    ],
    read: async (bytes) => readAll(await readOnnx(memorySource('a', bytes), beside(bytes))),
  },
  tfjs: {
    corpus: [
      text(
        JSON.stringify({
          weightsManifest: [
            { paths: ['x'], weights: [{ name: 'a', shape: [2, 2], dtype: 'float32' }] },
            {
              paths: ['x'],
              weights: [
                {
                  name: 'b',
                  shape: [16],
                  dtype: 'float32',
                  quantization: { dtype: 'uint8', scale: 1, min: 0 },
                },
              ],
            },
          ],
        }),
      ),
    ],
    read: async (bytes) => readAll(await readTfjs(memorySource('a', bytes), beside(bytes))),
  },
  index: {
    corpus: [text('{"metadata":{},"weight_map":{"a":"1.safetensors","b":"2.safetensors"}}')],
    read: async (bytes) => readShardIndex(beside(bytes), 'index'),
  },
  config: {
    corpus: [
      text('{"hidden_size":8,"num_attention_heads":2,"text_config":{"vocab_size":5},"architectures":["A"]}'),
    ],
    read: async (bytes) => architectureConfig(parseJsonObject(bytes, 'a')),
  },
  'tokenizer.json': {
    corpus: [
      text(
        '{"model":{"type":"BPE","vocab":{"a":0,"b":1},"merges":["a b"]},"added_tokens":[{"id":2,"content":"c"}]}',
      ),
    ],
    read: async (bytes) => tokenizerFacts(parseTokenizerJson(bytes, 'a')),
  },
  sentencepiece: {
    corpus: [fixture('tokenizer/fixtures/unigram.model')],
    read: async (bytes) => tokenizerFacts(await parseSentencePiece(bytes, 'a')),
  },
  tiktoken: {
    corpus: [text('YQ== 0\nYg== 1\nYWI= 2\n')],
    read: async (bytes) => tokenizerFacts(parseTiktoken(bytes, 'a')),
  },
};

const EDGES = [0, 1, 127, 128, 255, 0x7b, 0x7d, 0x22, 0x5b, 0x28, 0x2e, 0x52, 0x63, 0x71, 0x80];
const EDGE_WORDS = [0n, 1n, 2n ** 31n, 2n ** 32n - 1n, 2n ** 53n, 2n ** 63n, 2n ** 64n - 1n, 2n ** 64n - 32n];

function mutate(corpus: readonly Uint8Array[], random: () => number): Uint8Array {
  const below = (limit: number): number => Math.floor(random() * limit);
  let bytes = Uint8Array.from(corpus[below(corpus.length)]!);
  for (let count = 1 + below(6); count > 0 && bytes.length > 0; count--) {
    const at = below(bytes.length);
    const length = Math.min(1 + below(16), bytes.length - at);
    const kind = below(7);
    if (kind === 0) bytes[at]! ^= 1 << below(8);
    else if (kind === 1) bytes[at] = EDGES[below(EDGES.length)]!;
    else if (kind === 2) bytes[at] = below(256);
    else if (kind === 3 && at + 8 <= bytes.length) {
      new DataView(bytes.buffer).setBigUint64(at, EDGE_WORDS[below(EDGE_WORDS.length)]!, true);
    } else if (kind === 4)
      bytes = Uint8Array.from([...bytes.subarray(0, at), ...bytes.subarray(at + length)]);
    else if (kind === 5) {
      const other = corpus[below(corpus.length)]!;
      const from = below(other.length);
      bytes = Uint8Array.from([
        ...bytes.subarray(0, at),
        ...other.subarray(from, from + length),
        ...bytes.subarray(at),
      ]);
    } else if (kind === 6 && below(4) === 0) bytes = bytes.slice(0, at);
  }
  return bytes;
}

const random = generator(Number(flags.seed));
const names = Object.keys(TARGETS).filter((name) => flags.only === undefined || name === flags.only);
const counts = Object.fromEntries(names.map((name) => [name, { inputs: 0, read: 0 }]));
let slowest = 0;
let greatest = 0;

async function tryOne(name: string): Promise<string | null> {
  const { corpus, read } = TARGETS[name]!;
  const input = mutate(corpus, random);
  const shown = `${name}: ${Buffer.from(input).toString('base64')}`;
  const started = performance.now();
  counts[name]!.inputs++;
  try {
    await read(input);
    counts[name]!.read++;
  } catch (error) {
    if (!(error instanceof HeadwayError)) return `${String(error)}\n${shown}`;
  }
  const seconds = (performance.now() - started) / 1000;
  slowest = Math.max(slowest, seconds);
  greatest = Math.max(greatest, process.memoryUsage.rss());
  if (seconds > SLOWEST_SECONDS) return `${seconds.toFixed(1)} s\n${shown}`;
  return greatest > GREATEST_MEMORY ? `${greatest} bytes of memory\n${shown}` : null;
}

const end = performance.now() + 1000 * Number(flags.seconds);
let failure: string | null = null;
for (let i = 0; performance.now() < end && failure === null; i++)
  failure = await tryOne(names[i % names.length]!);

for (const [name, { inputs, read }] of Object.entries(counts)) {
  console.log(
    `${name.padEnd(16)}${String(inputs).padStart(9)} inputs, ${read} read, the rest refused in one line`,
  );
}
console.log(
  `slowest ${(1000 * slowest).toFixed(0)} ms, greatest memory ${Math.round(greatest / 2 ** 20)} MB`,
);
if (failure !== null) {
  console.error(failure);
  process.exitCode = 1;
}
