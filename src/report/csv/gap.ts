import type { Estimate, GapAnswer } from '../../contract/index.js';
import { type CsvValue, csv } from './csv.js';

const COLUMNS = [
  'released_on',
  'model',
  'version',
  'organisations',
  'value',
  'months',
  'months_low',
  'months_high',
  'points',
  'points_low',
  'points_high',
  'level',
  'leader_model',
  'leader_reached_on',
  'averaged',
  'censored',
  'truncated',
  'provisional',
  'follower',
  'leader',
  'measure',
  'as_of',
  'vintage',
];

/** The records of a gap, one a line, in full precision, with what they are records of. */
export function gapCsv(gap: GapAnswer): string {
  const comparison = [gap.follower, gap.leader, gap.measure, gap.asOf, gap.vintage];
  return csv(
    COLUMNS,
    gap.records.map((record) => [
      record.releasedOn,
      record.model,
      record.version,
      record.organisations,
      record.value,
      ...figures(record.months),
      ...figures(record.points),
      record.months?.level ?? record.points?.level ?? gap.level,
      record.leaderModel,
      record.leaderReachedOn,
      record.averaged,
      record.censored,
      record.truncated,
      record.provisional,
      ...comparison,
    ]),
  );
}

/** An estimate in three cells. */
export function figures(estimate: Estimate | null): CsvValue[] {
  return [estimate?.estimate ?? null, estimate?.low ?? null, estimate?.high ?? null];
}
