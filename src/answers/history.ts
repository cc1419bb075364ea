import { type GapQuery, type HistoryAnswer, isoDay, requireDay } from '../contract/index.js';
import { gapHistory } from '../measure/index.js';
import type { Registry } from '../registry/index.js';
import { toEstimate } from './estimate.js';
import { gapWithEvidence, provisionalFrom } from './gap.js';

/**
 * The gap by the daily definition, week by week back from the as-of day, on today's values: what was known on a
 * day then is another question (`--refit-as-of`, `--vintage`).
 *
 * @throws HeadwayError as `gap` does
 */
export async function history(registry: Registry, query: GapQuery): Promise<HistoryAnswer> {
  const { answer, table, sides, draws } = await gapWithEvidence(registry, query);
  const days = gapHistory({
    ...sides,
    draws,
    since: requireDay(query.since, '--since'),
    asOf: requireDay(answer.asOf ?? '', '--as-of'),
    tolerance: query.tolerance,
    level: query.level,
  });
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
    history: days.map(({ day, months, points, censored }) => ({
      day: isoDay(day),
      months: toEstimate(months, level),
      points: toEstimate(points, level),
      censored,
    })),
    attribution,
    asOf,
    vintage,
    version,
    contentHash,
  };
}
