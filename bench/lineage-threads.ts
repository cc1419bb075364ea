/**
 * `lineage compare` with one thread and with two, in turn, on two generated models of the shape of a decoder of
 * some 60 million weights, of which one is a copy with its coordinates and units permuted, so that whole layers have to be compared. Prints wall
 * and processor time of each run, their ratio, and whether the answers are the same bytes.
 * `npm run build && npx tsx bench/lineage-threads.ts [rounds]`
 */
import { mkdtempSync, rmSync } from 'node:fs';
import { loadavg, tmpdir } from 'node:os';
import { join } from 'node:path';
import { initialise, type SmallLlama } from '../src/lineage/generate/small-llama.js';
import { narrowStream, permuteUnits } from '../src/lineage/generate/variants.js';
import { writeCheckpoint } from '../src/lineage/generate/write-checkpoint.js';
import { Random } from '../src/measure/random.js';
import { runCommand } from './lineage/run-command.js';
import { machine } from './machine.js';

const SIZES: SmallLlama['config'] = {
  hidden_size: 1024,
  intermediate_size: 2816,
  num_hidden_layers: 4,
  num_attention_heads: 8,
  num_key_value_heads: 4,
  head_dim: 128,
  vocab_size: 4096,
  rope_theta: 10000,
  rms_norm_eps: 1e-5,
};
const rounds = Number(process.argv[2] ?? 5);

const middle = (values: readonly number[]): number =>
  [...values].sort((x, y) => x - y)[values.length >> 1] ?? Number.NaN;

const folder = mkdtempSync(join(tmpdir(), 'headway-bench-'));
try {
  const base = initialise(SIZES, new Random(1));
  const reordered = narrowStream(base, SIZES.hidden_size, new Random(2));
  const other = permuteUnits(reordered, new Random(4));
  const noise = new Random(3);
  for (const { values } of other.parameters.values()) {
    for (let i = 0; i < values.length; i++) values[i]! += 0.005 * noise.normal();
  }
  await writeCheckpoint(base, join(folder, 'a'));
  await writeCheckpoint(other, join(folder, 'b'));
  console.log(`${machine()}, load ${loadavg()[0]!.toFixed(1)}`);
  const walls: Record<number, number[]> = { 1: [], 2: [] };
  const answers = new Set<string>();
  for (let round = 0; round < rounds; round++) {
    for (const threads of [1, 2]) {
      const paths = [join(folder, 'a'), join(folder, 'b')];
      const asked = ['lineage', 'compare', ...paths, '--json', '--threads', String(threads)];
      const { wall, processor, answer } = runCommand(...asked);
      walls[threads]!.push(wall);
      answers.add(answer);
      console.log(
        `${threads} ${threads === 1 ? 'thread ' : 'threads'}: ${wall.toFixed(2)} s, ${processor.toFixed(2)} s of processor time`,
      );
    }
  }
  const ratios = walls[2]!.map((wall, i) => wall / walls[1]![i]!);
  const { verdict, log10P } = JSON.parse([...answers][0]!) as { verdict: string; log10P: number };
  console.log(
    `${verdict}, log10 p ${log10P.toFixed(1)}; ${answers.size === 1 ? 'the same bytes' : 'DIFFERENT ANSWERS'}`,
  );
  console.log(
    `two threads take ${middle(ratios).toFixed(2)} of the time of one (${ratios.map((ratio) => ratio.toFixed(2)).join(', ')})`,
  );
} finally {
  rmSync(folder, { recursive: true });
}
