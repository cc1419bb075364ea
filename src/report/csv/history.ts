import type { HistoryAnswer } from '../../contract/index.js';
import { csv } from './csv.js';
import { figures } from './gap.js';

const COLUMNS = [
  'day',
  'months',
  'months_low',
  'months_high',
  'points',
  'points_low',
  'points_high',
  'level',
  'censored',
  'follower',
  'leader',
  'measure',
  'method',
  'as_of',
  'vintage',
];

/** The history of a gap, a week a line, in full precision. */
export function historyCsv(answer: HistoryAnswer): string {
  const { level, follower, leader, measure, method, asOf, vintage } = answer;
  return csv(
    COLUMNS,
    answer.history.map(({ day, months, points, censored }) => [
      day,
      ...figures(months),
      ...figures(points),
      level,
      censored,
      follower,
      leader,
      measure,
      method,
      asOf,
      vintage,
    ]),
  );
}
