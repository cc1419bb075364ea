import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { quantile } from '../src/measure/index.js';
import { machine } from './machine.js';

/**
 * Times `headway gap --json` as a whole process, and beside it what no such command can go below: starting Node
 * and importing DuckDB. Both kinds of run take turns, so that a busy machine slows both alike.
 *
 * Run `npm run build` first; the command that is timed is the compiled one.
 */
const RUNS = 11;
const WARM_UP = 2;
const root = fileURLToPath(new URL('..', import.meta.url));
const gap = ['bin/headway.js', 'gap', '--follower', 'country=China', '--leader', 'country=US', '--json'];
const kinds = {
  'node start': ['-e', '0'],
  'node start + DuckDB loaded': ['-e', "require('@duckdb/node-api')"],
  'headway gap --json': gap,
  'headway gap --json --draws 500 --seed 2 (drawn now)': [...gap, '--draws', '500', '--seed', '2'],
};

const times = new Map<string, number[]>(Object.keys(kinds).map((name) => [name, []]));
for (let run = -WARM_UP; run < RUNS; run++) {
  for (const [name, parameters] of Object.entries(kinds)) {
    const start = process.hrtime.bigint();
    const { status, stderr } = spawnSync(process.execPath, parameters, { cwd: root, encoding: 'utf8' });
    const milliseconds = Number(process.hrtime.bigint() - start) / 1e6;
    if (status !== 0) throw new Error(`${name} ended with ${status}: ${stderr}`);
    if (run >= 0) times.get(name)?.push(milliseconds);
  }
}

console.log(`${machine()}; ${RUNS} runs each, in turns, after ${WARM_UP} to warm up; milliseconds`);
for (const [name, values] of times) {
  const sorted = values.sort((x, y) => x - y);
  const [least, median, greatest] = [0, 0.5, 1].map((p) => quantile(sorted, p).toFixed(0).padStart(5));
  console.log(`${name.padEnd(52)} min ${least}  median ${median}  max ${greatest}`);
}
