import { spawnSync } from 'node:child_process';
import { linearAssignment } from '../src/measure/assignment.js';
import { Random } from '../src/measure/random.js';

/** Time of one assignment at `size`, beside SciPy's linear_sum_assignment on the same kind of matrix where Python is there. */
const size = Number(process.argv[2] ?? 4096);

const scipy = `
import sys, time, numpy as np
from scipy.optimize import linear_sum_assignment
n = int(sys.argv[1]); g = np.random.default_rng(1)
def cosine():
    a = g.standard_normal((n, 64), dtype=np.float32); b = g.standard_normal((n, 64), dtype=np.float32)
    a /= np.linalg.norm(a, axis=1, keepdims=True); b /= np.linalg.norm(b, axis=1, keepdims=True)
    return 1 - a @ b.T
for name, c in (('uniform', g.random((n, n), dtype=np.float32)), ('row cosines', cosine())):
    c = c.astype(np.float64); t = time.perf_counter(); linear_sum_assignment(c)
    print(name + '\\t' + str(time.perf_counter() - t))
`;

function uniform(random: Random): Float32Array {
  return Float32Array.from({ length: size * size }, () => random.uniform());
}

function rowCosines(random: Random): Float32Array {
  const width = 64;
  const rows = () => {
    const values = Float32Array.from({ length: size * width }, () => random.normal());
    for (let i = 0; i < size; i++) {
      const row = values.subarray(i * width, (i + 1) * width);
      const length = Math.hypot(...row);
      for (let k = 0; k < width; k++) row[k]! /= length;
    }
    return values;
  };
  const a = rows();
  const b = rows();
  const cost = new Float32Array(size * size);
  for (let i = 0; i < size; i++) {
    for (let j = 0; j < size; j++) {
      let sum = 0;
      for (let k = 0; k < width; k++) sum += a[i * width + k]! * b[j * width + k]!;
      cost[i * size + j] = 1 - sum;
    }
  }
  return cost;
}

const theirs = new Map<string, number>();
const python = spawnSync('python3', ['-c', scipy, String(size)], { encoding: 'utf8' });
for (const line of (python.stdout ?? '').trim().split('\n')) {
  const [name, seconds] = line.split('\t');
  if (name && seconds) theirs.set(name, Number(seconds));
}
for (const [name, make] of [
  ['uniform', uniform],
  ['row cosines', rowCosines],
] as const) {
  const cost = make(new Random(1));
  const from = performance.now();
  linearAssignment(cost, size, size);
  const seconds = (performance.now() - from) / 1000;
  const other = theirs.get(name);
  const beside = other
    ? `SciPy ${other.toFixed(2)} s, ratio ${(seconds / other).toFixed(2)}`
    : 'SciPy not found';
  console.log(`${name} ${size}: ${seconds.toFixed(2)} s; ${beside}`);
}
