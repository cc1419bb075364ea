/**
 * Articles of 3 KB a second through cleaning and reading, on one core, with the memory held and where the time goes.
 *
 *   npx tsx bench/claims.ts [articles] [--profile]
 */
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { registryGazetteer } from '../src/claims/gazetteer/registry-gazetteer.js';
import { sentencesOfArticle } from '../src/claims/reading/document-text.js';
import { readClaims } from '../src/claims/reading/read-claims.js';
import { articleOf } from '../src/documents/article.js';
import { parseText } from '../src/documents/formats/text.js';
import { Random } from '../src/measure/random.js';
import { openRegistry } from '../src/registry/index.js';
import { generatedArticle } from './claims/generated-article.js';

setFlagsFromString('--expose-gc');
const profile = process.argv.includes('--profile');
const count = Number(process.argv[2] ?? 2_000);
const registry = await openRegistry();
const gazetteer = await registryGazetteer(registry);
registry.close();
const generator = new Random(1);
const random = () => generator.uniform();
const milliseconds = { clean: 0, units: 0, read: 0 };
let claims = 0;
let characters = 0;
const cpu = () => process.cpuUsage().user / 1000;
for (let index = 0; index < 50; index++) read(generatedArticle(random, 3_000));
milliseconds.clean = milliseconds.units = milliseconds.read = claims = characters = 0;
const started = cpu();
const tenth = Math.max(1, Math.floor(count / 10));
const tenths: string[] = [];
for (let index = 0; index < count; index++) {
  claims += read(generatedArticle(random, 3_000));
  if ((index + 1) % tenth === 0) {
    tenths.push(held());
    if (count >= 50_000) console.log(`${index + 1} articles: ${tenths.at(-1)} MB`);
  }
}
const total = cpu() - started;
const perArticle = (time: number) => `${(time / count).toFixed(2)} ms`;
console.log(
  `${count} articles of ${Math.round(characters / count)} characters, ${(claims / count).toFixed(1)} claims each`,
);
console.log(
  `${((count * 1000) / total).toFixed(0)} articles a second of processor time (${perArticle(total)} each)`,
);
console.log(`cleaning ${perArticle(milliseconds.clean)}, reading ${perArticle(milliseconds.read)}`);
if (profile) {
  console.log(
    `of reading, sentences, names, quantities and tags ${perArticle(milliseconds.units)} (measured again, not in the total of a run without --profile)`,
  );
}
console.log(`heap and resident MB at each tenth: ${tenths.join(', ')}`);

function read(raw: string): number {
  const begun = cpu();
  const article = articleOf(parseText(raw), { source: 'bench', format: 'text' });
  const cleaned = cpu();
  const found = readClaims(article, gazetteer);
  milliseconds.clean += cleaned - begun;
  milliseconds.read += cpu() - cleaned;
  if (profile) {
    const again = cpu();
    sentencesOfArticle(article, gazetteer);
    milliseconds.units += cpu() - again;
  }
  characters += raw.length;
  return found.length;
}

function held(): string {
  runInNewContext('gc')();
  const { heapUsed, rss } = process.memoryUsage();
  return `${(heapUsed / 1_000_000).toFixed(0)}/${(rss / 1_000_000).toFixed(0)}`;
}
