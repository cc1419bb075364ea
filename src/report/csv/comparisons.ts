import type { ComparisonsAnswer } from '../../contract/index.js';
import { csv } from './csv.js';
import { figures } from './gap.js';

const COLUMNS = [
  'follower',
  'leader',
  'measure',
  'day',
  'months',
  'months_low',
  'months_high',
  'points',
  'points_low',
  'points_high',
  'level',
  'censored',
  'as_of',
  'vintage',
];

/** Several gaps over time, a week of one a line, in full precision. */
export function comparisonsCsv({ comparisons, level, asOf, vintage }: ComparisonsAnswer): string {
  return csv(
    COLUMNS,
    comparisons.flatMap(({ follower, leader, measure, history }) =>
      history.map(({ day, months, points, censored }) => [
        follower,
        leader,
        measure,
        day,
        ...figures(months),
        ...figures(points),
        level,
        censored,
        asOf,
        vintage,
      ]),
    ),
  );
}
