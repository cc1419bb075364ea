import {
  type DataSetFacts,
  factsOfMeant,
  type ModelFacts,
  publishedValues,
  type Registry,
} from '../../registry/index.js';
import type { Entry, MeasureTable } from './measure-table.js';
import { NORMAL_975, posteriorOfPublished } from './posterior-of-published.js';

/**
 * The measure `horizon`: METR's time horizon at 50 %, in minutes. Draws are made from the published 95 %
 * intervals on the scale of logarithms, on which METR's model is stated.
 */
export async function horizon(registry: Registry, dataSet: DataSetFacts): Promise<MeasureTable> {
  const values = await publishedValues(registry, 'horizon', dataSet.id);
  const known = await factsOfMeant(registry);
  const entries = values.map(
    ({ facts, meant, value, row }, id): Entry => ({
      ...filledIn(facts, known(meant)),
      id,
      value,
      scores: 0,
      source: { dataSet: dataSet.id, row },
    }),
  );
  const logarithms = entries.map((entry) => ({ ...entry, value: Math.log(entry.value) }));
  const errors = values.map(({ value, low, high }) => {
    if (high === null) return null;
    if (low === null || low <= 0) return (Math.log(high) - Math.log(value)) / NORMAL_975;
    return (Math.log(high) - Math.log(low)) / (2 * NORMAL_975);
  });
  const stated = errors.every((error) => error !== null);
  const upper = new Map(entries.map((entry) => [entry.version, entry.value]));
  return {
    measure: 'horizon',
    vintage: dataSet.publishedOn,
    unit: 'minutes',
    dataSets: [dataSet],
    entries,
    draws: stated
      ? async (count, seed) => {
          const drawn = posteriorOfPublished(
            logarithms,
            errors.map(Number),
            count,
            seed,
            '95-percent-intervals',
          );
          return { ...drawn, value: (draw, id) => Math.exp(drawn.value(draw, id)) };
        }
      : null,
    refit: null,
    upper: (version) => upper.get(version) ?? Number.POSITIVE_INFINITY,
  };
}

/** METR names neither organisation nor access: they come from what else is known of the name. */
function filledIn(facts: ModelFacts, other: ModelFacts | null): ModelFacts {
  if (other === null) return facts;
  const { model, organisations, countries, access, licenceClass } = other;
  return { ...facts, model, organisations, countries, access, licenceClass };
}
