import { HeadwayError } from '../../src/contract/index.js';
import type { Answers } from '../../src/server/index.js';
import { census, data, explain, gap, models, now, openGap } from '../report/fixtures.js';

/** The fixtures as answers; unknown parameters and ids are refused as the real ones do. */
export const answers: Answers = {
  contentHash: async () => now.contentHash,
  now: async () => now,
  gap: async (query) => {
    const follower = query.follower ?? 'country=China';
    if (follower === 'explode') throw new Error('secret detail');
    if (!/^(country=China|access=open-weights)$/.test(follower)) {
      throw new HeadwayError({
        code: 'unknown-group',
        what: `no model is in the group ${follower}`,
        where: 'follower',
        remedy: 'write it as country=China',
      });
    }
    return follower === 'country=China' ? gap() : openGap();
  },
  models: async () => models,
  census: async () => census,
  data: async () => data,
  explain: async (id) => {
    if (id === explain.id) return explain;
    throw new HeadwayError({ code: 'unknown-id', what: `no figure has the id ${id}`, httpStatus: 404 });
  },
};
