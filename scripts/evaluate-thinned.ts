import { writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { openRegistry } from '../src/registry/index.js';
import { loadGround } from './evaluate-coverage/ground.js';
import { thinnedPage } from './evaluate-thinned/report.js';
import { shrinkage } from './evaluate-thinned/shrinkage.js';

/**
 * Whether shrinkage of sparsely scored models moves the gap: the shipped scores thinned to equal numbers of benchmarks a
 * model, in both groups and in one alone. Seeded; writes docs/evaluate/thinned.md and thinned.json.
 *
 * npm run evaluate -- thinned [--times 100 --draws 200 --seed 2026]
 */
const FOLDER = new URL('../docs/evaluate/', import.meta.url).pathname;
const { values: flags } = parseArgs({
  options: {
    times: { type: 'string', default: '100' },
    draws: { type: 'string', default: '200' },
    seed: { type: 'string', default: '2026' },
  },
});
const registry = await openRegistry();
const result = shrinkage(await loadGround(registry), {
  times: Number(flags.times),
  draws: Number(flags.draws),
  seed: Number(flags.seed),
});
const written = { contentHash: registry.contentHash, ...result };
writeFileSync(`${FOLDER}thinned.json`, `${JSON.stringify(written, null, 1)}\n`);
writeFileSync(`${FOLDER}thinned.md`, thinnedPage(written));
registry.close();
