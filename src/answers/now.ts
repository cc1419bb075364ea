import { DEFAULTS, gapQuery, type NowAnswer } from '../contract/index.js';
import { perRegistry, type Registry } from '../registry/index.js';
import { gap } from './gap.js';
import { provenance } from './provenance.js';

/** The headline comparisons. */
const COMPARISONS = [
  { follower: 'country=China', leader: 'country="United States"' },
  { follower: 'access=open-weights', leader: 'access=closed' },
] as const;

/**
 * How far China is behind the United States, and open weights behind closed, with Epoch's index beside. The question has no
 * parameters, so that it is answered once for each registry.
 */
export const now = perRegistry(async (registry: Registry): Promise<NowAnswer> => {
  const comparisons: NowAnswer['comparisons'] = [];
  for (const { follower, leader } of COMPARISONS) {
    comparisons.push({
      gap: await gap(
        registry,
        gapQuery({ follower, leader, measure: DEFAULTS.measure, 'over-time': 'true' }),
      ),
      published: await gap(registry, gapQuery({ follower, leader, measure: 'eci' })),
    });
  }
  const [first] = comparisons;
  return { kind: 'now', comparisons, ...provenance(registry, first.gap.asOf, first.gap.vintage) };
});
