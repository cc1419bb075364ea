import {
  type ModelFacts,
  matches,
  newestFacts,
  parsePredicate,
  type Registry,
} from '../../registry/index.js';
import type { PhraseGroup } from './group-of.js';

/** Every version of a group that is known, released by a day where one is given; the newest releases first. */
export async function modelsOf(
  registry: Registry,
  { predicate }: Pick<PhraseGroup, 'predicate'>,
  until: string | null,
): Promise<ModelFacts[]> {
  const group = parsePredicate(predicate, 'group');
  return [...(await newestFacts(registry)).values()]
    .filter(
      (facts) =>
        facts.model !== '' &&
        matches(group, facts) === true &&
        (until === null || (facts.releasedOn !== null && facts.releasedOn <= until)),
    )
    .sort(
      (x, y) => (y.releasedOn ?? '').localeCompare(x.releasedOn ?? '') || (x.version < y.version ? -1 : 1),
    );
}

/**
 * The models that a phrase means on a day: those it names that were out by then, or the newest release day's of the
 * organisation it names. A version whose day is not known goes with the others of its model.
 */
export async function newestRelease(
  registry: Registry,
  group: PhraseGroup,
  until: string | null,
): Promise<ModelFacts[]> {
  if (group.models && group.models.level !== 'line') {
    const { versions } = group.models;
    const days = versions.flatMap(({ releasedOn }) => releasedOn ?? []);
    const wasOut = until === null || days.length === 0 || days.some((day) => day <= until);
    return wasOut
      ? versions.filter(({ releasedOn }) => until === null || releasedOn === null || releasedOn <= until)
      : [];
  }
  const all = await modelsOf(registry, group, until);
  return all.filter(({ releasedOn }) => releasedOn === all[0].releasedOn);
}
