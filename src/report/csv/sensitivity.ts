import type { SensitivityAnswer } from '../../contract/index.js';
import { csv } from './csv.js';
import { figures } from './gap.js';

const COLUMNS = [
  'choice',
  'benchmark',
  'number',
  'scores',
  'models',
  'months',
  'months_low',
  'months_high',
  'months_moved',
  'average',
  'average_low',
  'average_high',
  'points',
  'points_low',
  'points_high',
  'points_moved',
  'level',
  'censored',
  'ahead',
  'refused',
  'follower',
  'leader',
  'measure',
  'method',
  'as_of',
  'vintage',
];

/** A gap under each choice, one a line, all scores first, in full precision. */
export function sensitivityCsv(answer: SensitivityAnswer): string {
  const { base, rows, level, follower, leader, measure, method, asOf, vintage } = answer;
  return csv(
    COLUMNS,
    [base, ...rows].map((row) => [
      row.variant.code,
      row.variant.benchmark,
      row.variant.number,
      row.scores,
      row.models,
      ...figures(row.months),
      row.movedMonths,
      ...figures(row.average),
      ...figures(row.points),
      row.movedPoints,
      level,
      row.censored,
      row.ahead,
      row.refused?.code ?? null,
      follower,
      leader,
      measure,
      method,
      asOf,
      vintage,
    ]),
  );
}
