import { HeadwayError, phrase } from '../../contract/index.js';
import type { DataSetFacts } from '../../registry/index.js';

/**
 * The newest data set of some sources published by a day.
 *
 * @param vintage ISO day; null: the newest held
 * @throws HeadwayError where none is held
 */
export function chooseDataSet(
  sets: readonly DataSetFacts[],
  sources: readonly string[],
  vintage: string | null,
  measure: string,
): DataSetFacts {
  const held = sets.filter((set) => sources.includes(set.source));
  const chosen = held.find((set) => vintage === null || set.publishedOn <= vintage);
  if (chosen) return chosen;
  const days = held.map((set) => set.publishedOn).sort();
  throw new HeadwayError({
    code: 'no-vintage',
    what: phrase`no data for ${measure} were published by ${vintage ?? phrase`now`}`,
    where: '--vintage',
    remedy: days.length > 0 ? phrase`the vintages held are ${days}` : 'run headway sync',
  });
}

/** Every data set of some sources published on the newest day by then: lists that appear together. */
export function chooseDataSets(
  sets: readonly DataSetFacts[],
  sources: readonly string[],
  vintage: string | null,
  measure: string,
): readonly DataSetFacts[] {
  const { publishedOn } = chooseDataSet(sets, sources, vintage, measure);
  return sets.filter((set) => sources.includes(set.source) && set.publishedOn === publishedOn);
}
