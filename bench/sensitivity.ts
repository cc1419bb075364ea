import { loadavg } from 'node:os';
import { sensitivity } from '../src/answers/sensitivity.js';
import { sensitivityQuery } from '../src/contract/index.js';
import { quantile } from '../src/measure/index.js';
import { openRegistry } from '../src/registry/index.js';
import { machine } from './machine.js';

/** Processor time (user and system) of `headway sensitivity` on `eci-refit`, whole and a row, by draws. */
const RUNS = 3;
const PAIR = { follower: 'country=China', leader: 'country=United States' };

const registry = await openRegistry();
console.log(`${machine()}; load ${loadavg()[0]?.toFixed(1)}; ${RUNS} runs each; processor time`);
for (const draws of [20, 200]) {
  const seconds: number[] = [];
  let rows = 0;
  for (let run = 0; run < RUNS; run++) {
    const began = process.cpuUsage();
    rows = (await sensitivity(registry, sensitivityQuery({ ...PAIR, draws: String(draws) }))).rows.length;
    const { user, system } = process.cpuUsage(began);
    seconds.push((user + system) / 1e6);
  }
  const median = quantile(
    seconds.sort((x, y) => x - y),
    0.5,
  );
  console.log(
    `${draws} draws: ${median.toFixed(1)} s of ${rows + 1} rows, ${((1000 * median) / (rows + 1)).toFixed(0)} ms a row`,
  );
}
registry.close();
