/**
 * The benchmark of main-content extraction (181 pages, github.com/scrapinghub/article-extraction-benchmark), with
 * its own measure: F1 of the means of precision and recall over shingles of four words. Readability alone, with
 * linkedom, is timed in the same run, page by page in turn.
 *
 *   npx tsx bench/article-extraction.ts PATH [--pages]
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { Readability } from '@mozilla/readability';
import { parseHTML } from 'linkedom';
import { articleOf } from '../src/documents/article.js';
import { parseHtmlPage } from '../src/documents/html/parse.js';

const [path, flag] = process.argv.slice(2);
if (!path) throw new Error('give the path of the benchmark');

type Counts = Map<string, number>;

function shingles(text: string): Counts {
  const tokens = text.match(/[\p{L}\p{N}_]+/gu) ?? [];
  const counts: Counts = new Map();
  for (let i = 0; i < Math.max(1, tokens.length - 3); i++) {
    const shingle = tokens.slice(i, i + 4).join(' ');
    if (shingle) counts.set(shingle, (counts.get(shingle) ?? 0) + 1);
  }
  return counts;
}

function score(truth: string, found: string) {
  const [a, b] = [shingles(truth), shingles(found)];
  let tp = 0;
  let fp = 0;
  let fn = 0;
  for (const key of new Set([...a.keys(), ...b.keys()])) {
    const [x, y] = [a.get(key) ?? 0, b.get(key) ?? 0];
    tp += Math.min(x, y);
    fp += Math.max(0, y - x);
    fn += Math.max(0, x - y);
  }
  const precision = tp + fp > 0 ? tp / (tp + fp) : null;
  const recall = tp + fn > 0 ? tp / (tp + fn) : null;
  return { precision, recall };
}

const mean = (values: (number | null)[]) => {
  const known = values.filter((value) => value !== null);
  return known.reduce((sum, value) => sum + value, 0) / known.length;
};

const truth = JSON.parse(readFileSync(join(path, 'ground-truth.json'), 'utf8')) as Record<
  string,
  { articleBody: string; url: string }
>;
const engines: Record<string, (html: string) => string> = {
  'readability, textContent': (html) => {
    const { document } = parseHTML(html);
    return new Readability(document as never).parse()?.textContent ?? '';
  },
  headway: (html) => {
    const { blocks, text, title } = articleOf(parseHtmlPage(html), { source: 'page', format: 'html' });
    // The benchmark's truth leaves the headline out, which the document keeps as its first block.
    const [first] = blocks;
    const headline =
      first?.kind === 'heading' && title?.toLowerCase().startsWith(text.slice(0, first.end).toLowerCase());
    return text.slice(headline ? first.end : 0);
  },
};
const results = Object.keys(engines).map((name) => ({
  name,
  scores: [] as ReturnType<typeof score>[],
  ms: 0,
}));
const pages = Object.entries(truth).map(([id, { articleBody, url }]) => ({
  html: gunzipSync(readFileSync(join(path, 'html', `${id}.html.gz`))).toString('utf8'),
  articleBody,
  url,
  id,
}));
for (const round of [0, 1]) {
  for (const { html, articleBody, url, id } of pages) {
    for (const result of results) {
      const started = performance.now();
      const text = engines[result.name]!(html);
      if (round === 1) {
        result.ms += performance.now() - started;
        const scored = score(articleBody, text);
        result.scores.push(scored);
        if (flag === '--pages' && result.name === 'headway') {
          const { precision, recall } = scored;
          console.log(precision?.toFixed(3), recall?.toFixed(3), id.slice(0, 8), url.slice(0, 90));
        }
      }
    }
  }
}
for (const { name, scores, ms } of results) {
  const precision = mean(scores.map((each) => each.precision));
  const recall = mean(scores.map((each) => each.recall));
  const f1 = (2 * precision * recall) / (precision + recall);
  const figures = [`F1 ${f1.toFixed(4)}`, `precision ${precision.toFixed(4)}`, `recall ${recall.toFixed(4)}`];
  console.log(name.padEnd(26), ...figures, `${(ms / pages.length).toFixed(2)} ms a page`);
}
console.log(`time against Readability alone: ${(results[1]!.ms / results[0]!.ms).toFixed(2)}`);
