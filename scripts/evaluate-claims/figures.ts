import { appendFileSync, existsSync, readFileSync, writeFileSync } from 'node:fs';
import type { Score } from './score.js';

/** Sums over the documents of a set; what was found is of `emitted` claims and of `labels`. */
export interface Figures {
  documents: number;
  labels: number;
  emitted: number;
  found: number;
  wrongValues: number;
  wrongSpeakers: number;
  negatives: number;
}

interface Run extends Figures {
  run: string;
  set: string;
  groups: Record<string, Figures>;
}

export function figuresOf(scores: readonly Score[]): Figures {
  const sum = (of: (each: Score) => number) => scores.reduce((total, each) => total + of(each), 0);
  return {
    documents: scores.length,
    labels: sum((each) => each.labels),
    emitted: sum((each) => each.emitted),
    found: sum(({ pairs }) => pairs.length),
    wrongValues: sum((each) => each.wrongValues.length),
    wrongSpeakers: sum((each) => each.wrongSpeakers.length),
    negatives: sum((each) => each.negatives.length),
  };
}

/** Figures of each language and each style. */
export function groupsOf(scores: readonly Score[]): Record<string, Figures> {
  const names = [
    ...new Set(scores.map(({ language }) => language)),
    ...new Set(scores.map(({ style }) => style)),
  ];
  return Object.fromEntries(
    names.map((name) => [
      name,
      figuresOf(scores.filter(({ language, style }) => name === language || name === style)),
    ]),
  );
}

export const precision = ({ found, emitted }: Figures) => (emitted === 0 ? 0 : found / emitted);
export const recall = ({ found, labels }: Figures) => (labels === 0 ? 0 : found / labels);
export const f1 = ({ found, emitted, labels }: Figures) => (2 * found) / Math.max(1, emitted + labels);

/** Adds a run to the log of runs, which is never rewritten, and writes the page of all runs anew. */
export function logRun(run: string, set: string, scores: readonly Score[], folder: URL): void {
  const log = new URL('claims.jsonl', folder);
  const entry: Run = { run, set, ...figuresOf(scores), groups: groupsOf(scores) };
  appendFileSync(log, `${JSON.stringify(entry)}\n`);
  const runs = existsSync(log)
    ? readFileSync(log, 'utf8')
        .trim()
        .split('\n')
        .map((line) => JSON.parse(line) as Run)
    : [];
  writeFileSync(new URL('claims.md', folder), pageOf(runs));
}

const HEAD =
  'F1 | precision | recall | value | speaker | negatives emitted | labels | claims |\n|---|---|---|---|---|---|---|---|---|';

function row(name: string, each: Figures): string {
  const right = (wrong: number) => (each.found === 0 ? '–' : (1 - wrong / each.found).toFixed(3));
  const figures = [f1(each), precision(each), recall(each)].map((figure) => figure.toFixed(3));
  return `| ${[name, ...figures, right(each.wrongValues), right(each.wrongSpeakers), each.negatives, each.labels, each.emitted].join(' | ')} |`;
}

function pageOf(runs: readonly Run[]): string {
  const last = new Map(runs.map((run) => [run.set, run]));
  const parts = [...last.values()].filter(({ groups }) => Object.keys(groups).length > 2);
  return `# The reader of claims on labelled articles

Written by \`npm run evaluate -- claims --folder FOLDER --log RUN\`, from [its log](claims.jsonl), to which every run named here was added
once. A claim finds a label of its type where the spans share at least half of both together; value and speaker are
shares of those found. [The articles](../../test/claims/articles/README.md) are invented and labelled apart; the untouched half was
read by nobody who works on the reader, nor were its misses looked at.

| run | ${HEAD}
${runs.map((run) => row(`${run.run}: ${run.set}`, run)).join('\n')}

${parts
  .map(
    ({ run, set, groups }) => `## ${set}, ${run}, by language and style

| | ${HEAD}
${Object.entries(groups)
  .map(([name, each]) => row(name, each))
  .join('\n')}
`,
  )
  .join('\n')}`;
}
