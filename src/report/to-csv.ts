import { HeadwayError, phrase } from '../contract/index.js';
import type { Answer } from './answer.js';
import { benchmarksCsv } from './csv/benchmarks.js';
import { censusCsv } from './csv/census.js';
import { claimsCsv } from './csv/claims.js';
import { comparisonsCsv } from './csv/comparisons.js';
import { gapCsv } from './csv/gap.js';
import { historyCsv } from './csv/history.js';
import { lineageCsv } from './csv/lineage.js';
import { modelsCsv } from './csv/models.js';
import { sensitivityCsv } from './csv/sensitivity.js';

/** The rows of an answer as CSV: the records of a gap, the choices of a sensitivity, the models of a table, the benchmarks, the groups of a census, the claims of the ledger. Others have none. */
export function toCsv(answer: Answer): string {
  if (answer.kind === 'gap') return gapCsv(answer);
  if (answer.kind === 'history') return historyCsv(answer);
  if (answer.kind === 'comparisons') return comparisonsCsv(answer);
  if (answer.kind === 'sensitivity') return sensitivityCsv(answer);
  if (answer.kind === 'lineage-show') return lineageCsv(answer);
  if (answer.kind === 'models') return modelsCsv(answer);
  if (answer.kind === 'census') return censusCsv(answer);
  if (answer.kind === 'benchmarks') return benchmarksCsv(answer);
  if (answer.kind === 'claims') return claimsCsv(answer);
  throw new HeadwayError({
    code: 'no-such-format',
    what: phrase`"${answer.kind}" has no CSV`,
    where: '--format csv',
    remedy:
      'use json; gap, history, sensitivity, comparisons, models, benchmarks, census, lineage and claims have CSV',
  });
}
