import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { placeAbility } from '../src/measure/index.js';
import { openRegistry, publishedValues, type Registry, scoresOf } from '../src/registry/index.js';

const PUBLISHED = 'epoch-eci-2026-05';
const SCORES = 'epoch-benchmarks-2026-05';
const RELEASED_FROM = '2023-01-01';

/** One model name, placed among Epoch's published benchmarks, beside its published value. */
export interface PlacedModel {
  readonly model: string;
  readonly placed: number;
  readonly published: number;
  /** Distinct published values under this name, ascending. */
  readonly values: readonly number[];
  /** Versions of this name with scores that the rule leaves out, as their release day is not known. */
  readonly undated: readonly string[];
  /** Greatest number of scores among which the best of one benchmark was taken. */
  readonly candidates: number;
  readonly documented: boolean;
}

/**
 * Places every model by the rule in the header of `test/answers/parity.test.ts`.
 *
 * @returns the models that have a published value, by name
 */
export async function parity(registry: Registry): Promise<PlacedModel[]> {
  const versions = await registry.rows(
    'SELECT id, model, released_on FROM version WHERE data_set = $set ORDER BY id',
    { set: PUBLISHED },
  );
  const dated = versions.filter(
    (row) => row.released_on !== null && String(row.released_on) >= RELEASED_FROM,
  );
  const modelOf = new Map(dated.map((row) => [String(row.id), String(row.model)]));
  const floors = await registry.rows('SELECT name, floor_address FROM benchmark ORDER BY name');
  const documented = new Set(floors.filter((row) => row.floor_address).map((row) => String(row.name)));
  const benchmarks = await registry.rows(
    'SELECT benchmark, difficulty, slope FROM published_difficulty WHERE data_set = $set ORDER BY benchmark',
    { set: SCORES },
  );
  const difficulty = new Map(benchmarks.map((row) => [String(row.benchmark), Number(row.difficulty)]));
  const slope = new Map(benchmarks.map((row) => [String(row.benchmark), Number(row.slope)]));
  const [scale] = await registry.rows(
    'SELECT intercept, factor FROM published_scale WHERE data_set = $set ORDER BY intercept',
    { set: SCORES },
  );
  const [intercept, factor] = [Number(scale.intercept), Number(scale.factor)];

  const scores = new Map<string, Map<string, { best: number; candidates: number }>>();
  const scored = new Set<string>();
  for (const { version, benchmark, value } of await scoresOf(registry, SCORES, null)) {
    scored.add(version);
    const model = modelOf.get(version);
    if (model === undefined || !difficulty.has(benchmark)) continue;
    const ofModel = scores.get(model) ?? new Map();
    scores.set(model, ofModel);
    const known = ofModel.get(benchmark);
    const best = Math.min(0.999, Math.max(0.001, value));
    ofModel.set(benchmark, {
      best: Math.max(best, known?.best ?? 0),
      candidates: 1 + (known?.candidates ?? 0),
    });
  }
  for (const [model, ofModel] of scores) if (ofModel.size < 4) scores.delete(model);

  const values = new Map<string, Set<number>>();
  for (const { facts, value } of await publishedValues(registry, 'eci', PUBLISHED)) {
    values.set(facts.model, (values.get(facts.model) ?? new Set()).add(value));
  }
  const publishedOf = (model: string) => Math.max(...(values.get(model) ?? []));
  const named = [...scores.keys()].filter((model) => values.has(model)).sort();

  const logits = [...difficulty.values(), ...named.map(publishedOf)].map(
    (points) => (points - intercept) / factor,
  );
  const centre = logits.reduce((sum, one) => sum + one, 0) / logits.length;
  const parameters = scores.size + 2 * difficulty.size - 1;
  const prior = { mean: intercept + factor * centre, precision: 0.1 / parameters / factor ** 2 };

  return named.map((model) => {
    const ofModel = [...(scores.get(model) as Map<string, { best: number; candidates: number }>)];
    const placed = placeAbility(
      ofModel.map(([benchmark, { best }]) => ({
        difficulty: difficulty.get(benchmark) as number,
        slope: slope.get(benchmark) as number,
        value: best,
      })),
      prior,
      [40, 180],
    );
    return {
      model,
      placed,
      published: publishedOf(model),
      values: [...(values.get(model) as Set<number>)].sort((x, y) => x - y),
      undated: versions
        .filter((row) => row.model === model && row.released_on === null && scored.has(String(row.id)))
        .map((row) => String(row.id)),
      candidates: Math.max(...ofModel.map(([, { candidates }]) => candidates)),
      documented: ofModel.every(([benchmark]) => documented.has(benchmark)),
    };
  });
}

/** The figures of the parity over some models. */
export function paritySummary(models: readonly PlacedModel[]) {
  const differences = models
    .map(({ placed, published }) => Math.abs(placed - published))
    .sort((x, y) => x - y);
  const middle = (differences.length - 1) / 2;
  return {
    models: models.length,
    median: (differences[Math.floor(middle)] + differences[Math.ceil(middle)]) / 2,
    within: differences.filter((one) => one < 0.1).length / differences.length,
    meanAbsolute: differences.reduce((sum, one) => sum + one, 0) / differences.length,
  };
}

/** The models whose every score was the only candidate, on benchmarks with a documented floor. */
export const onlyCandidates = (models: readonly PlacedModel[]) =>
  models.filter(({ candidates, documented }) => candidates === 1 && documented);

/** What, in the inputs, makes a model differ. */
function explanation({ values, candidates, undated }: PlacedModel): string {
  if (values.length > 1)
    return `${values.length} fits under one name: ${values.map((one) => one.toFixed(2)).join(', ')}`;
  if (undated.length > 0) return `scores of ${undated.join(', ')} are left out: no release day is given`;
  if (candidates > 1)
    return `the best of up to ${candidates} scores of one benchmark was taken; the publisher may have taken another`;
  return 'not explained by the inputs held';
}

/** `docs/measure/index-parity.md`. */
export function parityPage(models: readonly PlacedModel[]): string {
  const all = paritySummary(models);
  const only = paritySummary(onlyCandidates(models));
  const far = models
    .filter(({ placed, published }) => Math.abs(placed - published) >= 0.1)
    .sort((x, y) => Math.abs(y.placed - y.published) - Math.abs(x.placed - x.published));
  const share = (value: number) => `${(100 * value).toFixed(0)} %`;
  const several = far.filter(({ values }) => values.length > 1).length;
  return `# Parity of the index with the published one

Written by \`npx tsx scripts/parity.ts\`; \`test/answers/parity.test.ts\` states the rule and holds this page to it.

Each model's ability is fitted given Epoch's published difficulties and slopes (edition of May 2026), from the scores
published beside them, and compared with its published value, in points of the index.

| models | | median difference | within 0.1 | mean absolute difference |
|---|---|---|---|---|
| all with a published value | ${all.models} | ${all.median.toFixed(4)} | ${share(all.within)} | ${all.meanAbsolute.toFixed(3)} |
| every score the only candidate, every floor documented | ${only.models} (${share(only.models / all.models)}) | ${only.median.toFixed(4)} | ${share(only.within)} | ${only.meanAbsolute.toFixed(3)} |

## What differs by 0.1 or more

${far.length} models. ${several} of them carry several published values under one name: the publisher fitted them apart, the
rule puts them together and compares with the greatest.

| model | placed | published | difference | in the inputs |
|---|---|---|---|---|
${far
  .map(
    (one) =>
      `| ${one.model.replaceAll('|', '\\|')} | ${one.placed.toFixed(2)} | ${one.published.toFixed(2)} | ${(one.placed - one.published).toFixed(2)} | ${explanation(one)} |`,
  )
  .join('\n')}
`;
}

export const PARITY_PAGE = fileURLToPath(new URL('../docs/measure/index-parity.md', import.meta.url));

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const registry = await openRegistry({ home: fileURLToPath(new URL('./no-such-home', import.meta.url)) });
  const models = await parity(registry);
  registry.close();
  const page = parityPage(models);
  const drifted = readPage() !== page;
  writeFileSync(PARITY_PAGE, page);
  console.log(drifted ? `${PARITY_PAGE} written` : `${PARITY_PAGE} unchanged`);
}

function readPage(): string | null {
  try {
    return readFileSync(PARITY_PAGE, 'utf8');
  } catch {
    return null;
  }
}
