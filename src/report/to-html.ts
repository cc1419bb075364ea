import { HeadwayError, phrase } from '../contract/index.js';
import type { Answer } from './answer.js';
import { benchmarkHtml } from './html/benchmark.js';
import { benchmarksHtml } from './html/benchmarks.js';
import { briefHtml } from './html/brief.js';
import { censusHtml } from './html/census.js';
import { checkHtml } from './html/check.js';
import { claimsHtml } from './html/claims.js';
import { comparisonsHtml } from './html/comparisons.js';
import { dataHtml } from './html/data.js';
import { explainHtml } from './html/explain.js';
import { gapHtml } from './html/gap.js';
import { historyHtml } from './html/history.js';
import { lineageHtml } from './html/lineage.js';
import { lineageRiskHtml } from './html/lineage-risk.js';
import { modelHtml } from './html/model.js';
import { modelsHtml } from './html/models.js';
import { nowHtml } from './html/now.js';
import type { HtmlOptions } from './html/options.js';
import { placeHtml } from './html/place-page.js';
import { sensitivityHtml } from './html/sensitivity.js';

/**
 * The page of an answer, without script. It asks for `/style.css` and `/icon.svg`; that of a check asks for nothing, so
 * that it can be kept.
 */
export function toHtml(answer: Answer, options: HtmlOptions): string {
  switch (answer.kind) {
    case 'gap':
      return gapHtml(answer, options);
    case 'history':
      return historyHtml(answer, options);
    case 'sensitivity':
      return sensitivityHtml(answer, options);
    case 'comparisons':
      return comparisonsHtml(answer, options);
    case 'models':
      return modelsHtml(answer, options);
    case 'benchmark':
      return benchmarkHtml(answer, options);
    case 'benchmarks':
      return benchmarksHtml(answer, options);
    case 'claims':
      return claimsHtml(answer, options);
    case 'census':
      return censusHtml(answer, options);
    case 'data':
      return dataHtml(answer, options);
    case 'explain':
      return explainHtml(answer, options);
    case 'model':
      return modelHtml(answer, options);
    case 'lineage-show':
      return lineageHtml(answer, options);
    case 'lineage-risk':
      return lineageRiskHtml(answer, options);
    case 'now':
      return nowHtml(answer, options);
    case 'brief':
      return briefHtml(answer, options);
    case 'place':
      return placeHtml(answer, options);
    case 'check':
      return checkHtml(answer, options);
    default:
      throw new HeadwayError({
        code: 'no-such-format',
        what: phrase`"${answer.kind}" has no page`,
        remedy: 'ask the command line for it',
      });
  }
}
