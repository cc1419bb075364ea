import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { parse } from 'csv-parse/sync';
import { type NameMatcher, nameMatcher } from '../src/registry/names/matcher.js';
import type { Name } from '../src/registry/names/name-context.js';
import { matcherFacts } from '../src/registry/names/registry-names.js';
import { openRegistry } from '../src/registry/open-registry.js';

export interface LabelledPair {
  readonly a: Name;
  readonly b: Name;
  readonly label: 'same' | 'different' | 'cannot be told';
}

/** How a matcher did on labelled pairs. A pair that cannot be told and is called the same counts as wrong. */
export interface Score {
  readonly pairs: number;
  readonly precision: number;
  readonly recall: number;
  readonly wrong: number;
  readonly missed: number;
  /** Of the pairs that cannot be told, how many are left open. */
  readonly leftOpen: number;
  readonly untold: number;
}

/** The pairs of a file of `test/registry/names`. */
export function readPairs(file: string): LabelledPair[] {
  const path = new URL(`../test/registry/names/${file}`, import.meta.url);
  const rows: Record<string, string>[] = parse(readFileSync(path), { columns: true });
  return rows.map((row) => ({
    a: { text: row.name_a, source: row.source_a, organisation: row.organisation_a },
    b: { text: row.name_b, source: row.source_b, organisation: row.organisation_b },
    label: row.label as LabelledPair['label'],
  }));
}

/** The matcher over the shipped names, and those of the pairs that are not among them; `byHand` false leaves aliases and decisions out. */
export async function matcherOver(pairs: readonly LabelledPair[], byHand = true): Promise<NameMatcher> {
  const registry = await openRegistry({ home: '/nowhere' });
  try {
    const facts = await matcherFacts(registry);
    const held = new Set(facts.names.map(({ text }) => text));
    const others = pairs.flatMap(({ a, b }) => [a, b]).filter(({ text }) => !held.has(text));
    const names = [...facts.names, ...others];
    return nameMatcher(byHand ? { ...facts, names } : { ...facts, names, aliases: [], decisions: [] });
  } finally {
    registry.close();
  }
}

export function scoreOf(matcher: NameMatcher, pairs: readonly LabelledPair[]): Score {
  const judged = pairs.map(({ a, b, label }) => ({
    label,
    match: matcher.match(matcher.read(a), matcher.read(b)).match,
  }));
  const count = (keep: (one: (typeof judged)[number]) => boolean) => judged.filter(keep).length;
  const right = count(({ label, match }) => match === 'same' && label === 'same');
  const wrong = count(({ label, match }) => match === 'same' && label !== 'same');
  const missed = count(({ label, match }) => match !== 'same' && label === 'same');
  return {
    pairs: pairs.length,
    precision: right / (right + wrong),
    recall: right / (right + missed),
    wrong,
    missed,
    leftOpen: count(({ label, match }) => label === 'cannot be told' && match === 'open'),
    untold: count(({ label }) => label === 'cannot be told'),
  };
}

async function main(): Promise<void> {
  const first = readPairs('pairs.csv');
  const second = readPairs('pairs-second.csv');
  const third = readPairs('pairs-third.csv');
  const fourth = readPairs('pairs-fourth.csv');
  const middle = Math.ceil(first.length / 2);
  const sets: [string, readonly LabelledPair[]][] = [
    ['first set, first half (tuned on)', first.slice(0, middle)],
    ['first set, second half', first.slice(middle)],
    ['first set, all', first],
    ['second set', second],
    ['third set', third],
    ['fourth set', fourth],
    ['all sets', [...first, ...second, ...third, ...fourth]],
  ];
  const lines = [
    '| pairs | number | precision | recall | wrong | missed | cannot be told, left open | rules alone: precision, recall |',
    '| --- | ---: | ---: | ---: | ---: | ---: | ---: | ---: |',
  ];
  const everything = [...first, ...second, ...third, ...fourth];
  const [matcher, bare] = [await matcherOver(everything), await matcherOver(everything, false)];
  for (const [name, pairs] of sets) {
    const [score, alone] = [scoreOf(matcher, pairs), scoreOf(bare, pairs)];
    lines.push(
      `| ${name} | ${score.pairs} | ${score.precision.toFixed(3)} | ${score.recall.toFixed(3)} | ${score.wrong} | ${score.missed} | ${score.leftOpen} of ${score.untold} | ${alone.precision.toFixed(3)}, ${alone.recall.toFixed(3)} |`,
    );
  }
  const path = fileURLToPath(new URL('../docs/names.md', import.meta.url));
  const page = readFileSync(path, 'utf8');
  const [before, rest] = page.split('<!-- figures -->\n');
  const after = rest.slice(rest.indexOf('<!-- end of figures -->'));
  writeFileSync(path, `${before}<!-- figures -->\n${lines.join('\n')}\n${after}`);
  process.stdout.write(`${lines.join('\n')}\n`);
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) await main();
