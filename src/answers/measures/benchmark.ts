import { HeadwayError, phrase } from '../../contract/index.js';
import {
  benchmarkNames,
  type DataSetFacts,
  type ModelFacts,
  modelFacts,
  type Registry,
  scoresOf,
} from '../../registry/index.js';
import type { Entry, MeasureTable } from './measure-table.js';
import { posteriorOfPublished } from './posterior-of-published.js';

/** The measure `benchmark:NAME`: each version's best score, after the guessing floor and the ceiling. */
export async function benchmark(
  registry: Registry,
  dataSet: DataSetFacts,
  name: string,
): Promise<MeasureTable> {
  const names = await benchmarkNames(registry, dataSet.id);
  const found = names.find((candidate) => candidate.toLowerCase() === name.toLowerCase());
  if (!found) {
    throw new HeadwayError({
      code: 'unknown-benchmark',
      what: phrase`there is no benchmark "${name}"`,
      where: '--measure',
      remedy: phrase`use benchmark: with one of ${names}`,
    });
  }
  const facts = await modelFacts(registry, dataSet.id);
  const best = new Map<string, { value: number; standardError: number | null; row: number }>();
  const scores = await scoresOf(registry, dataSet.id, found);
  for (const { version, value, standardError, floor, ceiling, row } of scores) {
    const known = best.get(version);
    if (known && known.value >= value) continue;
    const error = standardError === null ? null : standardError / (ceiling - floor);
    best.set(version, { value, standardError: error, row });
  }
  const listed = [...best].filter(([version]) => facts.has(version));
  const entries = listed.map(
    ([version, { value, row }], id): Entry => ({
      ...(facts.get(version) as ModelFacts),
      id,
      value,
      scores: 1,
      source: { dataSet: dataSet.id, row },
    }),
  );
  const errors = listed.map(([, { standardError }]) => standardError);
  const known = errors.length > 0 && errors.every((error) => error !== null);
  return {
    measure: `benchmark:${found}`,
    vintage: dataSet.publishedOn,
    unit: 'score',
    dataSets: [dataSet],
    entries,
    draws: known
      ? async (count, seed) =>
          posteriorOfPublished(entries, errors.map(Number), count, seed, 'standard-errors')
      : null,
    refit: null,
    upper: (version) => best.get(version)?.value ?? Number.POSITIVE_INFINITY,
  };
}
