import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import { parseArgs } from 'node:util';
import { judge } from '../src/answers/check/judge.js';
import { COMPARES, type Pair, twoSides } from '../src/answers/check/two-sides.js';
import type { Claim, Judgement, Verdict } from '../src/contract/index.js';
import { openRegistry } from '../src/registry/index.js';
import { shared, workedClaims } from './worked-claims/read.js';

/**
 * Judges the data-checkable claims among the worked ones and writes docs/claims/worked-claims.md: an outcome and a sentence
 * for each, the split, and how far they agree with the verdicts that a reader expected who had not seen them.
 *
 * tsx scripts/worked-claims.ts [--shared FOLDER]
 */
const { values } = parseArgs({ options: { shared: { type: 'string' } } });
const folder = values.shared === undefined ? shared : pathToFileURL(`${values.shared}/`);
const EXPECTED = new URL('../test/claims/expected-verdicts.jsonl', import.meta.url);

interface Outcome {
  readonly claim: Claim;
  readonly judgement: Judgement;
}

const registry = await openRegistry();
const outcomes: Outcome[] = [];
let pair: Pair | null = null;
let document = '';
for (const claim of workedClaims(folder)) {
  if (claim.id.slice(0, 3) !== document) [document, pair] = [claim.id.slice(0, 3), null];
  if (claim.checkable === 'data') {
    const judgement = await judge({ registry, claim, publisher: null, source: document, pair });
    outcomes.push({ claim, judgement });
  }
  if (!COMPARES.has(claim.type)) continue;
  const sides = await twoSides(registry, claim, pair);
  if (!('reason' in sides)) pair = sides;
}

const short = (text: string, most = 60) => (text.length > most ? `${text.slice(0, most).trimEnd()}…` : text);
const cell = (text: string) => text.replaceAll('|', '\\|').replace(/\s+/g, ' ');
const split = new Map<Verdict, number>();
for (const { judgement } of outcomes) {
  const verdict = judgement.verdict as Verdict;
  split.set(verdict, (split.get(verdict) ?? 0) + 1);
}
const rows = outcomes.map(
  ({ claim, judgement }) =>
    `| ${claim.id} | ${claim.type} | ${cell(short(claim.quote))} | ${judgement.verdict}${judgement.factor === null ? '' : ` ${judgement.factor.toFixed(1)}×`} | ${cell(judgement.explanation ?? '')} |`,
);

function agreement(): string {
  if (!existsSync(EXPECTED)) return '';
  const expected = new Map(
    readFileSync(EXPECTED, 'utf8')
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line) as { id: string; expected: Verdict })
      .map(({ id, expected: verdict }) => [id, verdict]),
  );
  const both = outcomes.filter(({ claim }) => expected.has(claim.id));
  const differ = both.filter(({ claim, judgement }) => expected.get(claim.id) !== judgement.verdict);
  const lines = differ.map(
    ({ claim, judgement }) =>
      `| ${claim.id} | ${claim.type} | ${expected.get(claim.id)} | ${judgement.verdict} |`,
  );
  return `
## Agreement with the expected verdicts

A reader who had not seen the output wrote down the expected verdicts first. ${both.length - differ.length} of ${both.length} are the same.

| claim | type | expected | found |
|---|---|---|---|
${lines.join('\n')}
`;
}

const page = `# The worked claims, judged

Written by \`tsx scripts/worked-claims.ts\` from the worked claims of the five documents and the shipped data
(${registry.contentHash.slice(0, 12)}). Of 100 worked claims ${outcomes.length} are checkable by data. The claims are as the annotator gave them,
so that these are outcomes of the checks alone, not of the reader.

${[...split]
  .sort((x, y) => y[1] - x[1])
  .map(([verdict, count]) => `${count} ${verdict}`)
  .join(', ')}.

| claim | type | begins | verdict | why |
|---|---|---|---|---|
${rows.join('\n')}
${agreement()}`;
writeFileSync(new URL('../docs/claims/worked-claims.md', import.meta.url), page);
process.stdout.write(`${JSON.stringify(Object.fromEntries(split))}\n`);
registry.close();
