import type { CensusAnswer } from '../../contract/index.js';
import { csv } from './csv.js';

const COLUMNS = ['by', 'value', 'label', 'models', 'share', 'verifiable', 'where', 'as_of'];

/** The groups of a census, one a line, in full precision. */
export function censusCsv(answer: CensusAnswer): string {
  return csv(
    COLUMNS,
    answer.groups.map(({ value, label, count, share, verifiable }) => [
      answer.by,
      value,
      label,
      count,
      share,
      verifiable,
      answer.where,
      answer.asOf,
    ]),
  );
}
