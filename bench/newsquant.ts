/**
 * Values of quantities on NewsQuant (590 sentences; github.com/vivkaz/CQE, data/formatted_test_set/NewsQuant.json):
 * precision, recall and F1, each value matched once. As in the benchmark a range must be right at both ends. Its
 * conventions are followed where ours differ: a share is a fraction, "dozens" is 12 to 120, and "several", "a few" and
 * the article of "a year" are no values.
 *
 *   npx tsx bench/newsquant.ts PATH [--misses]
 */
import { readFileSync } from 'node:fs';
import { quantitiesOf } from '../src/claims/quantity/quantities-of.js';
import type { Quantity } from '../src/claims/quantity/quantity.js';

const [path, flag] = process.argv.slice(2);
if (!path) throw new Error('give the path of NewsQuant.json');

type Value = [number, number];
const near = (a: number, b: number) => Math.abs(a - b) <= 1e-8 + 1e-5 * Math.abs(b);

function truthOf(value: string): Value {
  const parts = /^(-?[\d.e+]+)-([\d.e+]+)$/.exec(value);
  const ends = (parts ? [parts[1], parts[2]] : [value, value]).map(Number) as Value;
  return ends[0] <= ends[1] ? ends : [ends[1], ends[0]];
}

function comparable({ text, min, max, unit }: Quantity): [Value] | null {
  const low = text.toLowerCase();
  if (/several|\ba few|\ban? (?:year|month|week|day|hour|minute|decade|century)/.test(low)) return null;
  if (/(?:dozens|hundreds|thousands|[mb]illions)$/.test(low)) return [[min! / 2, min! * 5]];
  const scale = unit === 'percent' && !/%|per ?cent|pct|\dpc/.test(low) ? 0.01 : 1;
  return [[(min ?? max)! * scale, (max ?? min)! * scale]];
}

const sentences = JSON.parse(readFileSync(path, 'utf8')) as {
  text: string;
  quantities: { value: string }[];
}[];
let right = 0;
let wanted = 0;
let given = 0;
const started = performance.now();
for (const { text, quantities } of sentences) {
  const truth = quantities.map(({ value }) => truthOf(value));
  const found = quantitiesOf(text).flatMap((quantity) => comparable(quantity) ?? []);
  wanted += truth.length;
  given += found.length;
  const rest = [...found];
  const missed = truth.filter(([low, high]) => {
    const at = rest.findIndex(([a, b]) => near(a, low) && near(b, high));
    if (at < 0) return true;
    rest.splice(at, 1);
    right++;
    return false;
  });
  if (flag === '--misses' && (missed.length > 0 || rest.length > 0)) {
    console.log(text, '\n   missed', JSON.stringify(missed), 'extra', JSON.stringify(rest));
  }
}
const seconds = (performance.now() - started) / 1000;
const [precision, recall] = [right / given, right / wanted];
const f1 = (2 * precision * recall) / (precision + recall);
console.log(
  `NewsQuant value: F1 ${f1.toFixed(4)}, precision ${precision.toFixed(4)}, recall ${recall.toFixed(4)}`,
);
console.log(`${sentences.length} sentences in ${(seconds * 1000).toFixed(0)} ms`);
