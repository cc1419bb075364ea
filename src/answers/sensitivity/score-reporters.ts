import {
  type DataSetFacts,
  modelFacts,
  newestFacts,
  organisationFamily,
  type Registry,
  type ScoreFacts,
} from '../../registry/index.js';
import { scorePublishers } from './score-publishers.js';

/**
 * Who states a score: a maker of the model itself, the maker of other models, somebody who makes none, a developer where the
 * maker of the model is not known; or no address says.
 */
export type ScoreReporter = 'own' | 'otherDevelopers' | 'others' | 'makerUnknown' | 'notStated';

/**
 * Tells of each score of a data set who states it, by its address: developers are taken with their parents and
 * sisters, so that Google DeepMind's report of a model of Google Research is its own.
 */
export async function scoreReporters(
  registry: Registry,
  { id }: DataSetFacts,
): Promise<(score: Pick<ScoreFacts, 'address' | 'version'>) => ScoreReporter> {
  const publishersAt = scorePublishers();
  const familyOf = await organisationFamily(registry);
  const [facts, newest] = [await modelFacts(registry, id), await newestFacts(registry)];
  const makersOf = (version: string) => {
    const own = facts.get(version)?.organisations ?? [];
    return own.length > 0 ? own : (newest.get(version)?.organisations ?? []);
  };
  return ({ address, version }) => {
    if (address === null) return 'notStated';
    const publishers = publishersAt(address);
    if (publishers === null) return 'others';
    const makers = makersOf(version).map(familyOf);
    if (makers.length === 0) return 'makerUnknown';
    return publishers.some((publisher) => makers.includes(familyOf(publisher))) ? 'own' : 'otherDevelopers';
  };
}
