/**
 * One assignment of `size` rows to as many columns beside SciPy's linear_sum_assignment, which solves the same
 * matrices in the same run, in turn, five times each. Prints the middle processor time of both and the ratio of
 * each pair. `PYTHON=… npx tsx bench/assignment.ts [size]`; without SciPy only our own time.
 */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { linearAssignment } from '../src/measure/assignment.js';
import { Random } from '../src/measure/random.js';
import { machine } from './machine.js';

const ROUNDS = 5;
const WIDTH = 64;
const size = Number(process.argv[2] ?? 4096);

const scipy = `
import sys, time, numpy as np
from scipy.optimize import linear_sum_assignment
n = int(sys.argv[1]); c = np.fromfile(sys.argv[2], dtype=np.float32).reshape(n, n).astype(np.float64)
t = time.process_time(); r, k = linear_sum_assignment(c); print(time.process_time() - t, c[r, k].sum())
`;

function uniform(random: Random): Float32Array {
  return Float32Array.from({ length: size * size }, () => random.uniform());
}

function rowCosines(random: Random): Float32Array {
  const rows = () => {
    const values = Float32Array.from({ length: size * WIDTH }, () => random.normal());
    for (let i = 0; i < size; i++) {
      const row = values.subarray(i * WIDTH, (i + 1) * WIDTH);
      const length = Math.hypot(...row);
      for (let k = 0; k < WIDTH; k++) row[k]! /= length;
    }
    return values;
  };
  const [a, b] = [rows(), rows()];
  const cost = new Float32Array(size * size);
  for (let i = 0; i < size; i++) {
    for (let j = 0; j < size; j++) {
      let sum = 0;
      for (let k = 0; k < WIDTH; k++) sum += a[i * WIDTH + k]! * b[j * WIDTH + k]!;
      cost[i * size + j] = 1 - sum;
    }
  }
  return cost;
}

function ours(cost: Float32Array): { seconds: number; total: number } {
  const from = process.cpuUsage();
  const chosen = linearAssignment(cost, size, size);
  const { user, system } = process.cpuUsage(from);
  const total = chosen.reduce((sum, column, row) => sum + cost[row * size + column]!, 0);
  return { seconds: (user + system) / 1e6, total };
}

function theirs(file: string): { seconds: number; total: number } | null {
  const python = process.env.PYTHON ?? 'python3';
  const { stdout, status } = spawnSync(python, ['-c', scipy, String(size), file], { encoding: 'utf8' });
  if (status !== 0) return null;
  const [seconds = Number.NaN, total = Number.NaN] = stdout.trim().split(' ').map(Number);
  return { seconds, total };
}

const middle = (values: readonly number[]): number =>
  [...values].sort((x, y) => x - y)[values.length >> 1] ?? Number.NaN;

console.log(machine());
const folder = mkdtempSync(join(tmpdir(), 'headway-bench-'));
try {
  for (const [name, make] of [
    ['uniform', uniform],
    ['row cosines', rowCosines],
  ] as const) {
    const cost = make(new Random(1));
    const file = join(folder, 'cost');
    writeFileSync(file, new Uint8Array(cost.buffer));
    const own: number[] = [];
    const other: number[] = [];
    for (let round = 0; round < ROUNDS; round++) {
      const mine = ours(cost);
      own.push(mine.seconds);
      const beside = theirs(file);
      if (!beside) continue;
      other.push(beside.seconds);
      if (Math.abs(mine.total - beside.total) > 1e-6 * size)
        throw new Error(`${name}: the sums differ, ${mine.total} and ${beside.total}`);
    }
    const ratios = other.map((seconds, round) => own[round]! / seconds);
    const beside =
      other.length > 0
        ? `SciPy ${middle(other).toFixed(2)} s; ratios ${ratios.map((ratio) => ratio.toFixed(2)).join(', ')}`
        : 'SciPy not found';
    console.log(`${name} ${size} × ${size}: ${middle(own).toFixed(2)} s of processor time; ${beside}`);
  }
} finally {
  rmSync(folder, { recursive: true });
}
