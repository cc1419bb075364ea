import { type CensusModel, census, matches, parsePredicate, type Registry } from '../../registry/index.js';

/** The entries of the lists on a day that meet a predicate. */
export interface Counted {
  readonly models: readonly CensusModel[];
  /** Those whose maker and day are stated: the lower bound. */
  readonly verified: number;
  /** Those of which the predicate cannot be told. */
  readonly undecided: number;
  readonly lists: readonly string[];
}

/** Counts the deduplicated entries of the lists as of a day. */
export async function censusOn(
  registry: Registry,
  where: string | null,
  day: string | null,
): Promise<Counted> {
  const { models, lists } = await census(registry, day);
  const predicate = where === null ? null : parsePredicate(where, 'group');
  const met: CensusModel[] = [];
  let undecided = 0;
  for await (const model of models) {
    const judged = predicate === null ? true : matches(predicate, model);
    if (judged === null) undecided += 1;
    if (judged === true) met.push(model);
  }
  return {
    models: met,
    verified: met.filter((model) => isVerified(model, day)).length,
    undecided,
    lists: lists.map(({ dataSet }) => dataSet),
  };
}

/**
 * The maker is stated, and the day: the release day, or, as of a day, that of the edition that lists the model.
 */
export function isVerified({ organisations, releasedOn }: CensusModel, day: string | null): boolean {
  return organisations.length > 0 && (releasedOn !== null || day !== null);
}
