import { writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { registryGazetteer } from '../src/claims/gazetteer/registry-gazetteer.js';
import { readCandidates } from '../src/claims/reading/read-claims.js';
import { articleOf } from '../src/documents/article.js';
import { parseText } from '../src/documents/formats/text.js';
import { readDocuments } from '../src/documents/read.js';
import { openRegistry } from '../src/registry/index.js';
import { folderLabels, type Labelled, seedLabels } from './evaluate-claims/labels.js';
import { passageLabels } from './evaluate-claims/passages.js';
import { overlap } from './evaluate-claims/score.js';

/**
 * Learns how much each piece of evidence weighs, by logistic regression with a quadratic penalty on labelled documents,
 * and prints how well it does on documents left out (five parts, each left out once).
 *
 * npx tsx scripts/train-claims.ts --seeds ../shared [--penalty 1] [--write]
 *
 * The untouched articles are never read here.
 */
const { values: flags } = parseArgs({
  options: {
    seeds: { type: 'string' },
    penalty: { type: 'string', default: '1' },
    write: { type: 'boolean' },
  },
});
const PENALTY = Number(flags.penalty);
const PARTS = 5;
const STEPS = 400;

interface Case {
  document: number;
  evidence: readonly string[];
  /** The index of the label that it finds among those of its document; null for none. */
  label: number | null;
}

const documents: Labelled[] = [
  ...(flags.seeds ? seedLabels(flags.seeds) : []),
  ...passageLabels('test/claims/passages'),
  ...folderLabels('test/claims/articles/tuning'),
  ...folderLabels('test/claims/articles/fresh'),
  ...folderLabels('test/claims/articles/second-fresh'),
];
const registry = await openRegistry();
const gazetteer = await registryGazetteer(registry);
registry.close();
const cases: Case[] = [];
const fixed = new Map<number, number>();
let labels = 0;
for (const [index, document] of documents.entries()) {
  labels += document.claims.length;
  const articles =
    document.text === undefined
      ? readDocuments(document.path)
      : [articleOf(parseText(document.text), { source: document.name, format: 'text' })];
  for await (const article of articles) {
    article.publishedOn ??= document.publishedOn;
    for (const { claim, evidence } of readCandidates(article, gazetteer, (all) => [...all])) {
      const shared = document.claims.map((label) => (label.type === claim.type ? overlap(label, claim) : 0));
      const best = shared.indexOf(Math.max(...shared, 0));
      const label = best >= 0 && shared[best]! >= 0.5 ? best : null;
      if (evidence) cases.push({ document: index, evidence, label });
      else fixed.set(index, (fixed.get(index) ?? 0) + 1);
    }
  }
}
const reachable = new Set(
  cases.filter(({ label }) => label !== null).map(({ document, label }) => `${document} ${label}`),
);
console.log(
  `${cases.length} candidates, ${cases.filter(({ label }) => label !== null).length} of them right; ${labels} labels, ${reachable.size} within reach`,
);

const left: { chance: number; each: Case }[] = [];
for (let part = 0; part < PARTS; part++) {
  const weights = trained(cases.filter(({ document }) => document % PARTS !== part));
  for (const each of cases)
    if (each.document % PARTS === part) left.push({ chance: chance(weights, each), each });
}
const roles = [...fixed.values()].reduce((sum, count) => sum + count, 0);
for (const least of [0.2, 0.25, 0.3, 0.35, 0.4, 0.45, 0.5]) {
  const kept = left.filter((entry) => entry.chance >= least);
  const hits = new Set(
    kept.filter(({ each }) => each.label !== null).map(({ each }) => `${each.document} ${each.label}`),
  ).size;
  console.log(
    `left out, from ${least}: precision ${(hits / kept.length).toFixed(3)}, recall ${(hits / labels).toFixed(3)}, F1 ${((2 * hits) / (kept.length + labels)).toFixed(3)} (${roles} roles not counted)`,
  );
}
if (flags.write) {
  const weights = [...trained(cases)]
    .filter(([, weight]) => Math.abs(weight) >= 0.05)
    .sort(([a], [b]) => (a < b ? -1 : 1));
  const lines = packed(weights.map(([name, weight]) => `${name}: ${weight.toFixed(2)}`));
  writeFileSync(
    'src/claims/reading/weight-table.ts',
    `/** Made by \`npx tsx scripts/train-claims.ts --seeds FOLDER --write\`: pieces of evidence with their weights. */
const TABLE = \`
${lines.join('\n')}
\`;

export const WEIGHTS: Readonly<Record<string, number>> = Object.fromEntries(
  TABLE.trim()
    .split(/;\\s+/)
    .map((entry) => /^(.*): (-?[\\d.]+)$/s.exec(entry)!)
    .map(([, name, weight]) => [name!, Number(weight)]),
);
`,
  );
  console.log(`${weights.length} weights written`);
}

/** Entries in lines of some length. */
function packed(entries: readonly string[]): string[] {
  const lines: string[] = [];
  for (const entry of entries) {
    const last = lines.at(-1);
    if (last === undefined || last.length + entry.length > 150) lines.push(`${entry};`);
    else lines[lines.length - 1] = `${last} ${entry};`;
  }
  return lines.map((line, index) => (index === lines.length - 1 ? line.slice(0, -1) : line));
}

function trained(own: readonly Case[]): Map<string, number> {
  const names = [...new Set(own.flatMap(({ evidence }) => evidence))];
  const number = new Map(names.map((name, index) => [name, index]));
  const rows = own.map(({ evidence, label }) => ({
    at: evidence.map((name) => number.get(name)!),
    y: label === null ? 0 : 1,
  }));
  const weights = new Float64Array(names.length);
  const squares = new Float64Array(names.length).fill(1e-6);
  const slope = new Float64Array(names.length);
  for (let step = 0; step < STEPS; step++) {
    for (let index = 0; index < names.length; index++) slope[index] = PENALTY * weights[index]!;
    for (const { at, y } of rows) {
      let sum = 0;
      for (const index of at) sum += weights[index]!;
      const error = 1 / (1 + Math.exp(-sum)) - y;
      for (const index of at) slope[index]! += error;
    }
    for (let index = 0; index < names.length; index++) {
      squares[index]! += slope[index]! ** 2;
      weights[index]! -= (0.5 * slope[index]!) / Math.sqrt(squares[index]!);
    }
  }
  return new Map(names.map((name, index) => [name, weights[index]!]));
}

function chance(weights: ReadonlyMap<string, number>, { evidence }: Case): number {
  let sum = 0;
  for (const name of evidence) sum += weights.get(name) ?? 0;
  return 1 / (1 + Math.exp(-sum));
}
