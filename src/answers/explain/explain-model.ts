import { type ExplainAnswer, HeadwayError, type ModelsQuery, phrase } from '../../contract/index.js';
import type { Registry } from '../../registry/index.js';
import { measureTable } from '../measures/index.js';
import { valueWithInterval } from '../models.js';
import { attributions, provenance } from '../provenance.js';
import { fitStep, rounded, type Step, scoresStep, sourcesStep, step } from './steps.js';

/** From a model's value to its scores and their sources. */
export async function explainModel(
  registry: Registry,
  id: string,
  version: string,
  query: ModelsQuery,
): Promise<ExplainAnswer> {
  const table = await measureTable(registry, query.measure, query.vintage);
  const entry = table.entries.find((one) => one.version === version);
  if (!entry) {
    throw new HeadwayError({
      code: 'unknown-model',
      what: phrase`no version "${version}" has a value on ${table.measure}`,
      where: 'explain',
      remedy: 'take the id from headway models --json',
    });
  }
  const draws = table.draws ? await table.draws(query.draws, query.seed) : null;
  const value = valueWithInterval(entry, draws, query.level);
  const steps: Step[] = [
    step(
      { code: 'model' },
      ['field', 'value'],
      [
        ['model', entry.model],
        ['version', entry.version],
        ['organisations', entry.organisations.join(', ')],
        ['countries', entry.countries.join(', ')],
        ['access', entry.access],
        ['released', entry.releasedOn],
      ],
    ),
    step({ code: 'interval', origin: draws?.origin ?? null, level: null }),
  ];
  if (entry.source) {
    const { dataSet, row } = entry.source;
    steps.push(
      step({ code: 'published-value' }, ['value', 'data-set', 'row'], [[entry.value, dataSet, row]]),
    );
  }
  if (table.refit && table.measure === 'eci-refit')
    steps.push(fitStep(table.refit), await scoresStep(registry, table.refit, [version]));
  steps.push(await sourcesStep(registry, table));
  return {
    kind: 'explain',
    id,
    figure: {
      code: 'value',
      model: entry.model,
      version,
      value: rounded(value?.estimate),
      low: rounded(value?.low),
      high: rounded(value?.high),
      unit: table.unit,
      measure: table.measure,
      vintage: table.vintage,
    },
    command: `headway models --measure '${table.measure}' --vintage ${table.vintage} --where 'version="${version}"'`,
    steps,
    attribution: attributions(table.dataSets),
    ...provenance(registry, null, table.vintage),
  };
}
