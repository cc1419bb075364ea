import type { BenchmarksAnswer } from '../../contract/index.js';
import { csv } from './csv.js';

const COLUMNS = [
  'benchmark',
  'in_index',
  'private',
  'unit',
  'floor',
  'ceiling',
  'floor_reason',
  'floor_address',
  'released_on',
  'versions',
  'best_version',
  'best_score',
  'vintage',
];

/** The benchmarks, one a line. */
export function benchmarksCsv(answer: BenchmarksAnswer): string {
  return csv(
    COLUMNS,
    answer.benchmarks.map((one) => [
      one.name,
      one.inIndex,
      one.private,
      one.unit,
      one.floor,
      one.ceiling,
      one.floorReason,
      one.floorAddress,
      one.releasedOn,
      one.versions,
      one.best?.version ?? null,
      one.best?.score ?? null,
      answer.vintage,
    ]),
  );
}
