/**
 * Reads a generated safetensors file as float32 beside `cat` to nowhere and `sha256sum` of the same file, in turn,
 * and prints each one's best of five. Aim: at least 0.8 of the slower of the two.
 *
 *   npx tsx bench/read-weights.ts [--megabytes 1024]
 */
import { execFileSync } from 'node:child_process';
import { closeSync, mkdtempSync, openSync, rmSync, writeSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { rowWindows } from '../src/lineage/weights/scan.js';
import { openWeights } from '../src/lineage/weights/store.js';

const ROUNDS = 5;
const TENSORS = 16;
const { values: flags } = parseArgs({ options: { megabytes: { type: 'string', default: '1024' } } });
const bytes = Number(flags.megabytes) * 2 ** 20;

function generate(path: string, dtype: 'F32' | 'BF16' | 'F16'): void {
  const each = bytes / TENSORS;
  const width = 4096;
  const rows = each / width / (dtype === 'F32' ? 4 : 2);
  const header = JSON.stringify(
    Object.fromEntries(
      Array.from({ length: TENSORS }, (_, i) => [
        `model.layers.${i}.mlp.up_proj.weight`,
        { dtype, shape: [rows, width], data_offsets: [i * each, (i + 1) * each] },
      ]),
    ),
  );
  const length = new DataView(new ArrayBuffer(8));
  length.setBigUint64(0, BigInt(Buffer.byteLength(header)), true);
  const values = new Uint8Array(each).map((_, i) => ((i * 2654435761) >>> 24) & 63);
  const file = openSync(path, 'w');
  writeSync(file, new Uint8Array(length.buffer));
  writeSync(file, header);
  for (let i = 0; i < TENSORS; i++) writeSync(file, values);
  closeSync(file);
}

async function readWhole(path: string): Promise<number> {
  const store = await openWeights(path);
  let sum = 0;
  for (const { name, shape } of store.tensors.values()) {
    for (const rows of rowWindows(shape)) sum += (await store.read(name, rows))[0]!;
  }
  await store.close();
  return sum;
}

async function seconds(work: () => unknown): Promise<number> {
  const started = performance.now();
  await work();
  return (performance.now() - started) / 1000;
}

const folder = mkdtempSync(join(tmpdir(), 'headway-bench-'));
try {
  for (const dtype of ['F32', 'BF16', 'F16'] as const) {
    const path = join(folder, `${dtype}.safetensors`);
    generate(path, dtype);
    const best = { cat: Infinity, sha256sum: Infinity, headway: Infinity };
    for (let round = 0; round < ROUNDS; round++) {
      const cat = await seconds(() => execFileSync('sh', ['-c', 'cat "$0" > /dev/null', path]));
      const digest = await seconds(() => execFileSync('sha256sum', [path]));
      const ours = await seconds(() => readWhole(path));
      best.cat = Math.min(best.cat, cat);
      best.sha256sum = Math.min(best.sha256sum, digest);
      best.headway = Math.min(best.headway, ours);
    }
    const speed = (time: number): string => `${(bytes / time / 2 ** 30).toFixed(2)} GB/s`;
    const slower = Math.max(best.cat, best.sha256sum);
    console.log(
      `${dtype}: cat ${speed(best.cat)}, sha256sum ${speed(best.sha256sum)}, headway ${speed(best.headway)}; ` +
        `of the slower ${(slower / best.headway).toFixed(2)}, of cat ${(best.cat / best.headway).toFixed(2)}`,
    );
    rmSync(path);
  }
} finally {
  rmSync(folder, { recursive: true });
}
