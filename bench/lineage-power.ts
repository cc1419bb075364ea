import { mkdir, writeFile } from 'node:fs/promises';
import { loadavg } from 'node:os';
import { fileURLToPath } from 'node:url';
import { decoderTests } from '../src/lineage/compare/evidence.js';
import { exactLog10P } from '../src/lineage/compare/exact-tier.js';
import { ModelView } from '../src/lineage/compare/model-view.js';
import { findParts } from '../src/lineage/compare/parts.js';
import type { TestResult } from '../src/lineage/compare/test-result.js';
import { storeOf } from '../src/lineage/generate/memory-store.js';
import type { SmallLlama } from '../src/lineage/generate/small-llama.js';
import { Random } from '../src/measure/random.js';
import { CHANGES, makeFamily } from './lineage/family.js';
import { type PairRow, type Results, report } from './lineage/report.js';
import { inProcesses } from './lineage/workers.js';

/**
 * Power and false positives of the lineage tests on small models trained here: `tsx bench/lineage-power.ts
 * [seeds] [processes]`. Writes docs/lineage/power.md and docs/lineage/uniformity.svg.
 */
const script = fileURLToPath(import.meta.url);
const docs = fileURLToPath(new URL('../docs/lineage/', import.meta.url));

interface Share {
  readonly bases: { index: number; model: SmallLlama; loss: number }[];
  readonly related: PairRow[];
}

function view(model: SmallLlama): ModelView {
  const store = storeOf(model);
  return new ModelView(store, findParts(store)!);
}

async function compare(a: ModelView, b: ModelView, i: number, j: number, kind: string): Promise<PairRow> {
  const tests = await decoderTests(a, b, { seed: 1, readLimit: 3e8 });
  return { i, j, kind, exact: exactLog10P(tests)!, tests: tests.map(summary) };
}

function summary({ name, log10P, score, parts }: TestResult) {
  const total = (key: 'agreeing' | 'of') => parts.reduce((sum, part) => sum + part[key], 0);
  return { name, log10P, score: score ?? null, agreeing: total('agreeing'), of: total('of') };
}

async function trainShare(index: number, count: number, seeds: number): Promise<Share> {
  const bases: Share['bases'] = [];
  const related: PairRow[] = [];
  let other: SmallLlama | null = null;
  for (let seed = index; seed < seeds; seed += count) {
    const { base, fineTuned, continued, loss } = makeFamily(seed);
    bases.push({ index: seed, model: base, loss });
    const own = view(base);
    const [kind, change] = CHANGES[seed % CHANGES.length]!;
    const changed = change(fineTuned, Random.stream(seed, 1), other ?? makeFamily(seeds + index).base);
    for (const [name, model] of [
      ['fine-tuned on another language', fineTuned],
      ['continued', continued],
      [`fine-tuned, then ${kind}`, changed],
    ] as const) {
      related.push(await compare(own, view(model), seed, seed, name));
    }
    other = base;
  }
  return { bases, related };
}

async function main(): Promise<void> {
  const seeds = Number(process.argv[2] ?? 150);
  const processes = Number(process.argv[3] ?? 2);
  const started = performance.now();
  const shares = await inProcesses<Share>(script, 'train', processes, [String(seeds)]);
  const trained = performance.now();
  const bases = shares.flatMap((share) => share.bases).sort((a, b) => a.index - b.index);
  const views = bases.map(({ model }) => view(model));
  const independent: PairRow[] = [];
  for (let j = 1; j < seeds; j++) {
    for (let i = 0; i < j; i++) independent.push(await compare(views[i]!, views[j]!, i, j, 'independent'));
  }
  const results: Results = {
    seeds,
    related: shares.flatMap((share) => share.related).sort((a, b) => a.i - b.i),
    independent,
    loss: bases.reduce((sum, { loss }) => sum + loss, 0) / seeds,
    seconds: { training: (trained - started) / 1000, comparing: (performance.now() - trained) / 1000 },
    processes,
    load: loadavg()[1]!,
  };
  const { markdown, svg } = report(results);
  await mkdir(docs, { recursive: true });
  await writeFile(`${docs}power.md`, markdown);
  await writeFile(`${docs}uniformity.svg`, svg);
  console.log(markdown);
}

if (process.argv[2] === 'worker') {
  const [index, count, seeds] = process.argv.slice(4).map(Number);
  process.send!(await trainShare(index!, count!, seeds!));
} else await main();
