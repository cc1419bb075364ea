import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { build } from 'esbuild';
import { parseGroups, sidesOf } from '../src/answers/groups.js';
import { measureTable } from '../src/answers/measures/index.js';
import { anchorGroup, SCALE_ANCHORS } from '../src/answers/refit/refit.js';
import { requireDay } from '../src/contract/index.js';
import { quantile, type Release } from '../src/measure/index.js';
import { earlierModels, openRegistry } from '../src/registry/index.js';
import { chromiumPath, launch } from '../test/server/browser.js';
import { machine } from './machine.js';

/**
 * Times a refit in a Web Worker of Chromium, each benchmark of the shipped scores left out in turn: from the page's
 * message to the estimate, and to the intervals of every model and of the gap. The clock's milliseconds. As on the page, the
 * worker is started and given the scores when the part of the page is opened, before any benchmark can be ticked; how
 * long it takes to be ready is told apart.
 *
 * tsx bench/browser-refit.ts [--draws 1000]
 */
const { values: flags } = parseArgs({ options: { draws: { type: 'string', default: '1000' } } });
const draws = Number(flags.draws);
if (chromiumPath === null) throw new Error('no Chromium; name one in CHROMIUM_PATH');

const registry = await openRegistry();
const table = await measureTable(registry, 'eci-refit', null);
const { refit } = table;
if (!refit) throw new Error('the shipped data hold no fit');
const since = requireDay('2023-01-01', 'since');
const asOf = requireDay('2026-04-08', 'as of');
const sides = sidesOf(
  table,
  parseGroups('country=China', 'country="United States"'),
  since,
  await earlierModels(registry),
);
const released = (releases: readonly Release[]) => releases.map(({ id, day }) => ({ model: id, day }));
const [low, high] = SCALE_ANCHORS.map(({ model, points }) => ({
  model: anchorGroup(refit.groups, refit.fit.ability, model),
  points,
}));
const { scores, fit } = refit;
const problem = {
  scores: {
    models: scores.models,
    benchmarks: scores.benchmarks,
    start: [...scores.start],
    benchmark: [...scores.benchmark],
    value: [...scores.value],
  },
  anchor: refit.anchor,
  scale: { low, high },
  fit: { ability: [...fit.ability], difficulty: [...fit.difficulty], slope: [...fit.slope] },
  leastBenchmarks: 4,
};
const gap = {
  leader: released(sides.leader),
  follower: released(sides.follower),
  earlierLeaders: sides.earlierLeaders.map((model) => ({ ...model, upper: Math.min(model.upper, 1e9) })),
  earlierFollowers: sides.earlierFollowers.map((model) => ({ ...model, upper: Math.min(model.upper, 1e9) })),
  since,
  asOf,
  tolerance: 0,
  level: 0.9,
};
registry.close();

const bundle = await build({
  entryPoints: [fileURLToPath(new URL('../web/refit-worker.ts', import.meta.url))],
  bundle: true,
  minify: true,
  format: 'iife',
  platform: 'browser',
  write: false,
});
const code = bundle.outputFiles[0].text;
const server = createServer((request, response) => {
  const worker = request.url === '/worker.js';
  response.setHeader('content-type', worker ? 'text/javascript' : 'text/html');
  response.end(worker ? code : '<!doctype html><title>refit</title>');
});
await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
const browser = await launch();
try {
  const page = await browser.newPage();
  await page.goto(`http://127.0.0.1:${(server.address() as AddressInfo).port}/`);
  const { ready, times } = await page.evaluate(timeRefits, {
    problem,
    gap,
    draws,
    benchmarks: refit.benchmarks.length,
  });
  console.log(
    `${machine()}; Chromium ${browser.version()}; ${code.length} bytes of worker, ${scores.value.length} scores, ${scores.models} models, ${scores.benchmarks} benchmarks, ${draws} draws`,
  );
  console.log(`  the worker started, with the scores and ready: ${ready.toFixed(1)} ms`);
  for (const name of ['estimate', 'intervals'] as const) {
    const [first, ...others] = times.map((one) => one[name]);
    const sorted = others.sort((x, y) => x - y);
    console.log(
      `  ${name.padEnd(10)} min ${sorted[0].toFixed(1)}  median ${quantile(sorted, 0.5).toFixed(1)}  95 % ${quantile(sorted, 0.95).toFixed(1)}  max ${sorted[sorted.length - 1].toFixed(1)} ms over ${sorted.length} benchmarks; the first ${first.toFixed(1)} ms`,
    );
  }
} finally {
  await browser.close();
  server.close();
}

/** Runs in the page. */
async function timeRefits(given: {
  problem: unknown;
  gap: unknown;
  draws: number;
  benchmarks: number;
}): Promise<{ ready: number; times: { estimate: number; intervals: number }[] }> {
  const lists = given.problem as { scores: Record<string, number[]>; fit: Record<string, number[]> };
  const opened = performance.now();
  const worker = new Worker('/worker.js');
  const { scores, fit } = lists;
  worker.postMessage({
    kind: 'pose',
    problem: {
      ...lists,
      scores: {
        ...scores,
        start: Int32Array.from(scores.start),
        benchmark: Int32Array.from(scores.benchmark),
        value: Float64Array.from(scores.value),
      },
      fit: {
        ability: Float64Array.from(fit.ability),
        difficulty: Float64Array.from(fit.difficulty),
        slope: Float64Array.from(fit.slope),
      },
    },
  });
  const ready = await new Promise<number>((resolve, reject) => {
    worker.onerror = (event) => reject(new Error(event.message));
    worker.onmessage = () => resolve(performance.now() - opened);
  });
  const times: { estimate: number; intervals: number }[] = [];
  for (let b = 0; b < given.benchmarks; b++) {
    const start = performance.now();
    const time = { estimate: Number.NaN, intervals: Number.NaN };
    await new Promise<void>((resolve, reject) => {
      worker.onerror = (event) => reject(new Error(event.message));
      worker.onmessage = ({ data }) => {
        if (data.kind === 'failure') return reject(new Error(data.what));
        if (data.kind === 'estimate') time.estimate = performance.now() - start;
        else {
          time.intervals = performance.now() - start;
          resolve();
        }
      };
      worker.postMessage({
        kind: 'refit',
        request: b,
        without: [b],
        gap: given.gap,
        draws: given.draws,
        seed: 1,
      });
    });
    times.push(time);
  }
  return { ready, times };
}
