import { HeadwayError, phrase } from '../contract/index.js';
import type { Answer } from './answer.js';
import { censusSvg } from './chart/census-svg.js';
import { claimsChart } from './chart/claims-chart.js';
import { claimsSvg } from './chart/claims-svg.js';
import { comparisonsSvg } from './chart/comparisons-svg.js';
import { gapChart } from './chart/gap-chart.js';
import { gapSvg, type SvgOptions } from './chart/gap-svg.js';
import { historySvg } from './chart/history-svg.js';
import { lineageSvg } from './chart/lineage-svg.js';
import { modelsSvg } from './chart/models-svg.js';
import { placeSvg } from './chart/place-svg.js';

/** The picture of an answer as SVG markup. A gap has one, its history, and the ledger. */
export function toSvg(answer: Answer, options: SvgOptions): string {
  if (answer.kind === 'gap') return gapSvg(gapChart(answer, options.words), options);
  if (answer.kind === 'history') return historySvg(answer, options);
  if (answer.kind === 'comparisons') return comparisonsSvg(answer, options);
  if (answer.kind === 'census') return censusSvg(answer, options);
  if (answer.kind === 'lineage-show') return lineageSvg(answer, options);
  if (answer.kind === 'place') return placeSvg(answer, options);
  if (answer.kind === 'models') return modelsSvg(answer, options);
  if (answer.kind === 'claims') return claimsSvg(claimsChart(answer, options.words), options);
  throw new HeadwayError({
    code: 'no-such-format',
    what: phrase`"${answer.kind}" has no picture`,
    where: '--format svg or png',
    remedy: 'ask for the gap of one comparison, or its history',
  });
}
