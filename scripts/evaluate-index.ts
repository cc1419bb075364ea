import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { HEADWAY_VERSION } from '../src/answers/headway/headway-draws.js';
import { openRegistry, type Registry } from '../src/registry/index.js';
import { crossValidate, deal } from './evaluate-index/cross-validation.js';
import { writeReport } from './evaluate-index/report.js';
import { loadSamples } from './evaluate-index/samples.js';

/**
 * Evaluates the Headway index and writes docs/evaluate/index.md, index.json and sensitivity.md. Seeded: the same
 * data give the same files. A part alone rewrites its own section; those of sensitivity stop after `--minutes` and go on
 * where they were.
 *
 * npm run evaluate -- index [--part folds,new,leave-out,domains,sampler,stability,sensitivity,sensitivity-headway]
 */
const FOLDER = new URL('../docs/evaluate/', import.meta.url).pathname;
const LOG = `${FOLDER}log.jsonl`;

const { values } = parseArgs({
  options: { part: { type: 'string' }, minutes: { type: 'string', default: '600' } },
});
const minutes = Number(values.minutes);

const parts: Readonly<Record<string, (registry: Registry) => Promise<unknown>>> = {
  folds: async (registry) => {
    const paper = await loadSamples(registry, 'epoch-paper');
    return crossValidate('paper folds', paper, paper.samples, LOG, HEADWAY_VERSION);
  },
  new: async (registry) => {
    const paper = await loadSamples(registry, 'epoch-paper');
    const later = await loadSamples(registry, 'epoch-benchmarks');
    const known = new Set(
      paper.samples.map(({ model, benchmark }) => `${paper.models[model]}\n${paper.benchmarks[benchmark]}`),
    );
    const counts = new Map<number, number>();
    for (const { model } of later.samples) counts.set(model, (counts.get(model) ?? 0) + 1);
    const enough = later.samples.filter(({ model }) => (counts.get(model) as number) >= 4);
    return crossValidate(
      'new rows of 2026-05',
      later,
      deal(enough, 5, 42),
      LOG,
      HEADWAY_VERSION,
      ({ model, benchmark }) => !known.has(`${later.models[model]}\n${later.benchmarks[benchmark]}`),
    );
  },
  'leave-out': async (registry) => (await import('./evaluate-index/leave-out.js')).leaveOut(registry),
  domains: async (registry) => (await import('./evaluate-index/domains.js')).domains(registry),
  sampler: async (registry) => (await import('./evaluate-index/sampler.js')).checkSampler(registry),
  stability: async (registry) => (await import('./evaluate-index/stability.js')).stability(registry),
  sensitivity: async (registry) =>
    (await import('./evaluate-index/sensitivity.js')).sensitivity(registry, 'eci-refit', minutes),
  'sensitivity-headway': async (registry) =>
    (await import('./evaluate-index/sensitivity.js')).sensitivity(registry, 'headway', minutes),
};

const asked = values.part?.split(',') ?? Object.keys(parts);
mkdirSync(FOLDER, { recursive: true });
const file = `${FOLDER}index.json`;
const registry = await openRegistry();
for (const name of asked) {
  if (!parts[name]) throw new Error(`no part ${name}; there are ${Object.keys(parts).join(', ')}`);
  const result = await parts[name](registry);
  const before = existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : {};
  const madeOn = { version: HEADWAY_VERSION, contentHash: registry.contentHash };
  const results = { ...before, madeOn: { ...before.madeOn, [name]: madeOn }, [name]: result };
  writeFileSync(file, `${JSON.stringify(results, null, 1)}\n`);
  writeReport(FOLDER, results);
}
