import { type GapQuery, type HistoryAnswer, isoDay } from '../contract/index.js';
import type { Registry } from '../registry/index.js';
import { gapWithEvidence, provisionalFrom } from './gap.js';

/**
 * The gap by the daily definition, week by week back from the as-of day, on today's values: what was known on a
 * day then is another question (`--refit-as-of`, `--vintage`).
 *
 * @throws HeadwayError as `gap` does
 */
export async function history(registry: Registry, query: GapQuery): Promise<HistoryAnswer> {
  const { answer, table } = await gapWithEvidence(registry, { ...query, overTime: true });
  const { follower, leader, measure, tolerance, since, level, intervalBasis, attribution } = answer;
  const { asOf, vintage, version, contentHash } = answer;
  return {
    kind: 'history',
    follower,
    leader,
    measure,
    method: 'daily',
    tolerance,
    since,
    level,
    draws: answer.draws,
    intervalBasis,
    provisionalFrom: isoDay(provisionalFrom(table.vintage)),
    history: answer.history ?? [],
    attribution,
    asOf,
    vintage,
    version,
    contentHash,
  };
}
