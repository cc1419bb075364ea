import { fork } from 'node:child_process';
import { once } from 'node:events';
import { loadavg } from 'node:os';
import { fileURLToPath } from 'node:url';
import autocannon from 'autocannon';
import { quantile } from '../src/measure/index.js';
import { machine } from './machine.js';
import { CHECK, ROUTES, type Route } from './server/routes.js';

/**
 * Throughput and latency of the busiest routes on loopback, cached and not, beside a bare Hono route in the same run.
 * Latency is measured with one connection, throughput with ten. `first` is the first answer of a route since the server
 * started, in the order of the table: the page is asked as soon as the server listens. The server is the compiled one:
 * `npm run build` first.
 *
 *   npx tsx bench/server.ts [seconds a measurement]
 */
const seconds = Number(process.argv[2] ?? 4);
const CONNECTIONS = 10;
const AIMS = { route: 50, check: 100 };

interface Measured {
  readonly perSecond: number;
  /** Milliseconds, sorted. */
  readonly times: readonly number[];
}

/** Asks for a while; the request of each turn is given by its number. */
async function measure(
  address: string,
  connections: number,
  request: (turn: number) => autocannon.Request,
): Promise<Measured> {
  let turn = 0;
  const times: number[] = [];
  const wrong = new Map<number, number>();
  const started = performance.now();
  const options = {
    url: address,
    connections,
    duration: seconds,
    requests: [{ setupRequest: (standard: autocannon.Request) => ({ ...standard, ...request(turn++) }) }],
  };
  let end = () => {};
  const ended = new Promise<void>((resolve) => {
    end = resolve;
  });
  const instance = autocannon(options, () => end());
  instance.on('response', (_client, status, _bytes, milliseconds) => {
    if (status !== 200) wrong.set(status, (wrong.get(status) ?? 0) + 1);
    times.push(milliseconds);
  });
  await ended;
  if (wrong.size > 0) throw new Error(`${request(0).path}: answers of status ${[...wrong.keys()]}`);
  const elapsed = (performance.now() - started) / 1000;
  return { perSecond: times.length / elapsed, times: times.sort((a, b) => a - b) };
}

const server = fork(fileURLToPath(new URL('server/served.mjs', import.meta.url)), {
  env: { ...process.env, HEADWAY_HOME: fileURLToPath(new URL('server/nothing-synced', import.meta.url)) },
});
const [{ address, bare }] = (await once(server, 'message')) as [{ address: string; bare: string }];

const whole = (value: number) => value.toFixed(0).padStart(7);
const fine = (value: number) => value.toFixed(1).padStart(7);
const percentiles = ({ times }: Measured) =>
  [0.5, 0.95, 0.99].map((p) => fine(quantile(Float64Array.from(times), p))).join(' ');
const late: string[] = [];

async function line(name: string, at: string, route: Route, aim: number): Promise<void> {
  const began = performance.now();
  await (await fetch(at + (route.path(0) || '/'), await requestInit(route))).arrayBuffer();
  const first = performance.now() - began;
  const uncached = await measure(at, 1, (turn) => asked(route, turn + 1));
  const many = await measure(at, CONNECTIONS, (turn) => asked(route, turn + 1_000_000));
  const cached = route.cached ? await measure(at, CONNECTIONS, () => asked(route, 0)) : null;
  console.log(
    `${name.padEnd(27)} ${whole(first)} ${percentiles(uncached)} ${whole(many.perSecond)} ${cached ? `${percentiles(cached)} ${whole(cached.perSecond)}` : ''}`,
  );
  const p95 = quantile(Float64Array.from(uncached.times), 0.95);
  if (p95 > aim) late.push(`${name}: p95 ${p95.toFixed(1)} ms, aim ${aim} ms`);
}

function asked(route: Route, turn: number): autocannon.Request {
  return {
    method: route.body ? 'POST' : 'GET',
    path: route.path(turn),
    headers: { ...(route.host ? { host: `127.0.0.1:${1024 + (turn % 60_000)}` } : {}) },
    ...(route.body ? { body: route.body } : {}),
  };
}

async function requestInit(route: Route): Promise<RequestInit> {
  return route.body ? { method: 'POST', body: route.body } : {};
}

console.log(
  `${machine()}; load ${loadavg()[0]?.toFixed(1)} at the start; ${seconds} s each; milliseconds and answers a second`,
);
console.log(
  `${''.padEnd(27)}   first uncached, 1 connection     ×10    from memory, 10 connections\n${'route'.padEnd(27)}                p50     p95     p99     /s     p50     p95     p99      /s`,
);
try {
  for (const [name, route] of Object.entries(ROUTES)) await line(name, address, route, AIMS.route);
  await line('POST /api/v1/check of 3 KB', address, CHECK, AIMS.check);
  await line('a bare Hono route', bare, { path: () => '/', cached: true }, Number.POSITIVE_INFINITY);
} finally {
  const ended = once(server, 'exit');
  server.kill('SIGTERM');
  const killing = setTimeout(() => server.kill('SIGKILL'), 10_000);
  await ended;
  clearTimeout(killing);
}
console.log(`load ${loadavg()[0]?.toFixed(1)} at the end`);
console.log(late.length === 0 ? 'every aim is met' : `over the aim:\n${late.join('\n')}`);
