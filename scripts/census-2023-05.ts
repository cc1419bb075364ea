import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { census } from '../src/answers/census.js';
import { type CensusAnswer, censusQuery } from '../src/contract/index.js';
import {
  countryName,
  openRegistry,
  type Registry,
  type SizedModel,
  sizedModels,
} from '../src/registry/index.js';

/** A day of the forum, and the editions of the public list around it. */
const DAY = '2023-05-28';
const LATER = '2023-06-04';
const EDITIONS = ['2023-05-22', '2023-05-28', '2023-05-29', LATER];
const NAMED = ['Beijing', 'Shanghai', 'Guangdong', 'Zhejiang'];
const OUT = join(fileURLToPath(new URL('..', import.meta.url)), 'docs', 'census-2023-05.md');

/** The page `docs/census-2023-05.md`: every figure in it comes from the shipped registry. */
async function page(registry: Registry): Promise<string> {
  const ask = (by: string, where: string, asOf = DAY) =>
    census(registry, censusQuery({ by, where, 'as-of': asOf, limit: '100000' }));
  const china = 'country=China';
  const large = `${china} and parameters>1B`;
  const [byProvince, later, byAccess, byModality] = await Promise.all([
    ask('province', china),
    ask('province', china, LATER),
    ask('access', large),
    ask('modality', large),
  ]);
  const listed = await upstreamChinese(registry);
  const upstream = listed.length;
  const counted = new Set(byAccess.entries.map(({ model }) => model.toLowerCase()));
  const apart = listed.filter(({ model }) => !counted.has(model.toLowerCase()));
  const everyone = await ask('country', 'parameters>1B');
  const editions = await Promise.all(EDITIONS.map((edition) => editionOf(registry, edition)));
  const open = byAccess.groups.find(({ value }) => value === 'open-weights')?.count ?? 0;
  const known = byAccess.total - (byAccess.groups.find(({ value }) => value === null)?.count ?? 0);
  const both = new Set(
    everyone.entries
      .filter(({ countries }) => countries.includes('CN') || countries.includes('US'))
      .map(({ model }) => model),
  ).size;
  const stated = everyone.entries.filter(({ countries }) => countries.length > 0).length;
  return `# The census of May 2023

At the Zhongguancun Forum at the end of May 2023 the Institute of Scientific and Technical Information of China
counted China's large models. The article of 2023-06-01 gives eight statements. This page sets beside each what the
lists held in Headway say as of ${DAY}. It is written by \`scripts/census-2023-05.ts\` from the shipped registry
(data ${registry.contentHash.slice(0, 12)}).

The lists are Epoch's tables of models (releases up to that day, listed later, as far as our table of
organisations knows the organisation) and the public list awesome-LLMs-In-China as it stood. The institute's own
list is not held: no line below can confirm its total.

## The public list, that week and the next

| edition | entries | with a model name | without | with a place |
|---|---|---|---|---|
${editions.map(({ day, entries, named, placed }) => `| ${day} | ${entries} | ${named} | ${entries - named} | ${placed} |`).join('\n')}

Entries without a name were numbered lines, empty of organisation and model. Counting lines, the list held
${editions[1]?.entries} models on ${editions[1]?.day} and ${editions[3]?.entries} on ${editions[3]?.day}; counting
names, ${editions[1]?.named} and ${editions[3]?.named}. A total of lines is therefore no evidence for a total of models.

## Line by line

| what was said | what the lists say | what follows |
|---|---|---|
| at least 79 models with over 1 billion parameters | ${byAccess.total} with organisation, day and parameters (${upstream} by Epoch's own column of countries); ${named(byProvince)} names on the public list, none with a number of parameters | The lists hold fewer. They are a lower bound: nothing here contradicts 79, and nothing confirms it. |
| more than 14 provincial regions | ${regions(byProvince)} provinces among ${placed(byProvince)} entries with a place; ${regions(later)} among ${placed(later)} on ${LATER} | Not reached by what is held; a lower bound. |
| up to 38 from Beijing | ${provinceCount(byProvince, 'CN-BJ')}; ${provinceCount(later, 'CN-BJ')} on ${LATER} | A lower bound; Beijing is first on both days. |
| 20 from Guangdong | ${provinceCount(byProvince, 'CN-GD')}; ${provinceCount(later, 'CN-GD')} on ${LATER} | A lower bound, far below what was said. |
| Beijing, Shanghai, Guangdong and Zhejiang have most | on ${LATER}: ${later.groups
    .filter(({ value }) => value !== null)
    .map(({ label, count }) => `${label} ${count}`)
    .join(', ')} | ${leaders(later)} |
| half are open source | ${open} of ${known} whose access is stated (${byAccess.total} in all) have open weights: ${share(open, known)} | Compatible. Epoch lists what was published, so open models are likelier to be listed: the share is of the list. |
| language is the most active, then multimodal; few in vision and speech | ${byModality.groups.map(({ label, count }) => `${label} ${count}`).join(', ')} | Language leads. Domains overlap: a multimodal model counts under each of its domains. |
| the US and China made 80 % of the world's | ${both} of ${stated} models above 1 billion whose country is coded: ${share(both, stated)}; ${everyone.total - stated} more are not coded | A share of one list, in which other countries' organisations are coded less often. Uncertain: coverage is estimated for neither part. |

## Why the lists differ

- **What is a model.** The institute counted models of at least 1 billion parameters in every domain. The public
  list counted lines, without sizes. Epoch lists papers and releases with a size, from every domain, and some
  models of research that no list of products has.
- **When.** The public list grew from ${editions[0]?.named} to ${editions[3]?.named} names in two weeks. Epoch's tables
  were filled in later and are cut at the day here.
- **Where.** The public list states places for few lines before June 2023, and it counts Hong Kong, Macao and
  Taiwan, which stand under their own codes here.
- **Whose.** Countries come from our table of organisations. By Epoch's own column ${upstream} models above 1 billion
  had an organisation in China by ${DAY}. Of these our table codes otherwise, or has under another name:
  ${apart.map(placedElsewhere).join('; ')}.

## Ask again

The page is checked with the rest of the documentation: \`npm run docs:check\` fails where a figure has moved. One by one:

| lines | command |
|---|---|
| regions, Beijing, Guangdong, the first four | \`headway census --by province --where country=China --as-of ${DAY}\`, and the same \`--as-of ${LATER}\` |
| 1 billion parameters, open source | \`headway census --by access --where "country=China and parameters>1B" --as-of ${DAY}\` |
| language, vision, speech | \`headway census --by modality --where "country=China and parameters>1B" --as-of ${DAY}\` |
| the world's | \`headway census --where "parameters>1B" --as-of ${DAY}\`; those of either country once, \`headway census --where "parameters>1B and country in (China, US)" --as-of ${DAY}\` |
| Epoch's own column, the editions | \`npx tsx scripts/census-2023-05.ts\` writes this page; no command prints an upstream's countries |
`;
}

async function editionOf(registry: Registry, day: string) {
  const [row] = await registry.rows(
    `SELECT e.entries, e.named, count(c.place) FILTER (c.place <> '') AS placed
     FROM edition e JOIN census_entry c ON c.data_set = e.data_set AND e.published_on BETWEEN c.first_on AND c.last_on
     WHERE e.published_on = CAST($day AS DATE) GROUP BY ALL ORDER BY 1`,
    { day },
  );
  return { day, entries: Number(row?.entries), named: Number(row?.named), placed: Number(row?.placed) };
}

/** Models above 1 billion parameters of an organisation in China by Epoch's own column of countries, each once. */
async function upstreamChinese(registry: Registry): Promise<SizedModel[]> {
  const days = await registry.rows(
    "SELECT DISTINCT published_on AS day FROM data_set WHERE source = 'epoch-models' ORDER BY day",
  );
  const found = new Map<string, SizedModel>();
  for (const { day } of days) {
    for (const model of await sizedModels(registry, 'parameters', String(day))) {
      if (model.releasedOn === null || model.releasedOn > DAY || model.value <= 1e9) continue;
      if (model.upstreamCountries.includes('China')) found.set(model.model.toLowerCase(), model);
    }
  }
  return [...found.values()].sort((x, y) => (x.model < y.model ? -1 : 1));
}

/** A model that Epoch's column places in China, with what our table of organisations says instead. */
function placedElsewhere({ model, organisations, countries }: SizedModel): string {
  const coded = countries.length > 0 ? countries.map(countryName).join(', ') : 'not coded';
  return `${model} (${organisations.join(', ')}: ${coded})`;
}

const provinceCount = (answer: CensusAnswer, code: string) =>
  answer.groups.find(({ value }) => value === code)?.count ?? 0;
const placed = (answer: CensusAnswer) =>
  answer.groups.filter(({ value }) => value !== null).reduce((sum, { count }) => sum + count, 0);
const regions = (answer: CensusAnswer) => answer.groups.filter(({ value }) => value !== null).length;
const named = (answer: CensusAnswer) =>
  answer.lists.find(({ dataSet }) => dataSet.startsWith('chinese-models'))?.named ?? 0;
const share = (part: number, whole: number) => `${Math.round((100 * part) / whole)} %`;

function leaders(answer: CensusAnswer): string {
  const first = answer.groups.filter(({ value }) => value !== null).slice(0, NAMED.length);
  const least = first.at(-1)?.count ?? 0;
  const same = NAMED.every((name) =>
    answer.groups.some(({ label, count }) => label === name && count >= least),
  );
  return same
    ? 'The four that were named are the first four of the public list, ties counted.'
    : `The first four of the public list are ${first.map(({ label }) => label).join(', ')}.`;
}

/** The page as the shipped registry gives it now. */
export async function censusPage(): Promise<string> {
  const registry = await openRegistry({ home: join(OUT, 'no-such-home') });
  try {
    return await page(registry);
  } finally {
    registry.close();
  }
}

/** What the committed page says otherwise than the registry; `write` puts it right. */
export async function checkCensusPage(write: boolean): Promise<string[]> {
  const now = await censusPage();
  if (readFileSync(OUT, 'utf8') === now) return [];
  if (write) writeFileSync(OUT, now);
  return write ? [] : ['docs/census-2023-05.md is not what scripts/census-2023-05.ts writes: run it again'];
}

if (process.argv[1] === fileURLToPath(import.meta.url)) await checkCensusPage(true);
