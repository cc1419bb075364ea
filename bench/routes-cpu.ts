import { loadavg } from 'node:os';
import { ask, askSent } from '../src/answers/index.js';
import { quantile } from '../src/measure/index.js';
import { openRegistry } from '../src/registry/index.js';
import { createApp, hostNames } from '../src/server/index.js';
import { machine } from './machine.js';
import { CHECK, ROUTES } from './server/routes.js';

/**
 * Processor time (user and system) of an uncached answer of each of the busiest routes, in one process: what a busy machine
 * stretches less than the clock's time of `bench/server.ts`. A few answers are given before the first that counts.
 */
const WARM_UP = 3;
const RUNS = 11;

const registry = await openRegistry();
const app = createApp(
  {
    ask: (name, parameters) => ask(registry, name, parameters),
    send: (name, sent) => askSent(registry, name, sent),
    contentHash: async () => registry.contentHash,
    writes: null,
  },
  { hosts: hostNames('127.0.0.1', []) },
);
console.log(
  `${machine()}; load ${loadavg()[0]?.toFixed(1)}; ${RUNS} answers each; milliseconds of processor time`,
);
for (const [name, route] of [...Object.entries(ROUTES), ['POST /api/v1/check of 3 KB', CHECK] as const]) {
  const times: number[] = [];
  for (let turn = 1; turn <= WARM_UP + RUNS; turn++) {
    const began = process.cpuUsage();
    const host = `http://localhost:${route.host ? 1024 + turn : 80}`;
    const init = route.body ? { method: 'POST', body: route.body } : {};
    const response = await app.request(host + route.path(turn), init);
    await response.arrayBuffer();
    const { user, system } = process.cpuUsage(began);
    if (!response.ok) throw new Error(`${name}: status ${response.status}`);
    if (turn > WARM_UP) times.push((user + system) / 1000);
  }
  const sorted = times.sort((a, b) => a - b);
  const [least, median, greatest] = [0, 0.5, 1].map((p) => quantile(sorted, p).toFixed(1).padStart(6));
  console.log(`${name.padEnd(30)} min ${least}  median ${median}  max ${greatest}`);
}
registry.close();
