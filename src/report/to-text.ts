import type { FaceLanguage } from '../contract/index.js';
import type { Answer } from './answer.js';
import { messagesIn } from './messages/index.js';
import { benchmarkText } from './text/benchmark.js';
import { benchmarksText } from './text/benchmarks.js';
import { briefText } from './text/brief.js';
import { censusText } from './text/census.js';
import { checkText } from './text/check.js';
import { claimsText } from './text/claims.js';
import { comparisonsText } from './text/comparisons.js';
import { dataText } from './text/data.js';
import { dataDiffText } from './text/data-diff.js';
import { dataReviewText } from './text/data-review.js';
import { eventsText } from './text/events.js';
import { explainText } from './text/explain.js';
import { fitText } from './text/fit.js';
import { forecastText } from './text/forecast.js';
import { gapText, type TextOptions } from './text/gap.js';
import { historyText } from './text/history.js';
import { lineageCompareText } from './text/lineage-compare.js';
import { lineageRiskText, lineageShowText } from './text/lineage-declared.js';
import { lineageInspectText } from './text/lineage-inspect.js';
import { lineageSearchText } from './text/lineage-search.js';
import { modelText } from './text/model.js';
import { modelsText } from './text/models.js';
import { nowText } from './text/now.js';
import { placeText } from './text/place.js';
import { rateText } from './text/rate.js';
import { sensitivityText } from './text/sensitivity.js';
import { styleOf } from './text/style.js';

export interface ToTextOptions {
  /** Default English. */
  language?: FaceLanguage;
  /** Columns of the terminal; default 80, at least 40. */
  columns?: number;
  /** Default false: plain text. The caller honours `NO_COLOR`. */
  colour?: boolean;
}

/** An answer for a terminal, ending in a line break. Foreign text in it carries no control characters. */
export function toText(
  answer: Answer,
  { language = 'en', columns = 80, colour = false }: ToTextOptions = {},
): string {
  const options: TextOptions = {
    columns: Math.max(40, columns),
    style: styleOf(colour),
    words: messagesIn(language),
  };
  switch (answer.kind) {
    case 'gap':
      return gapText(answer, options);
    case 'history':
      return historyText(answer, options);
    case 'sensitivity':
      return sensitivityText(answer, options);
    case 'comparisons':
      return comparisonsText(answer, options);
    case 'fit':
      return fitText(answer, options);
    case 'models':
      return modelsText(answer, options);
    case 'benchmark':
      return benchmarkText(answer, options);
    case 'benchmarks':
      return benchmarksText(answer, options);
    case 'census':
      return censusText(answer, options);
    case 'claims':
      return claimsText(answer, options);
    case 'brief':
      return briefText(answer, options);
    case 'check':
      return checkText(answer, options);
    case 'data':
      return dataText(answer, options);
    case 'events':
      return eventsText(answer, options);
    case 'explain':
      return explainText(answer, options);
    case 'now':
      return nowText(answer, options);
    case 'model':
      return modelText(answer, options);
    case 'data-diff':
      return dataDiffText(answer, options);
    case 'data-review':
      return dataReviewText(answer, options);
    case 'lineage-show':
      return lineageShowText(answer, options);
    case 'lineage-risk':
      return lineageRiskText(answer, options);
    case 'lineage-inspect':
      return `${lineageInspectText(answer)}\n`;
    case 'lineage-compare':
      return `${lineageCompareText(answer, options)}\n`;
    case 'forecast':
      return forecastText(answer, options);
    case 'place':
      return placeText(answer, options);
    case 'rate':
      return `${rateText(answer, options)}\n`;
    case 'lineage-search':
      return `${lineageSearchText(answer, options)}\n`;
  }
}
