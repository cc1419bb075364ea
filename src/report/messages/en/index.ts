import type { FaceLanguage } from '../../../contract/index.js';
import { askWords } from './ask.js';
import { benchmarkWords } from './benchmark.js';
import { censusWords } from './census.js';
import { checkWords } from './check.js';
import { checkPageWords } from './check-page.js';
import { columns } from './columns.js';
import { comparisonsWords } from './comparisons.js';
import { dataWords } from './data.js';
import { explainWords } from './explain.js';
import { factWords } from './facts.js';
import { fitWords } from './fit.js';
import { forecastWords } from './forecast.js';
import { gapWords } from './gap.js';
import { historyWords } from './history.js';
import { lineageWords } from './lineage.js';
import { methodWords } from './method.js';
import { modelWords } from './models.js';
import { numberWords } from './numbers.js';
import { pageWords } from './page.js';
import { pagesWords } from './pages.js';
import { phraseWords } from './phrases.js';
import { placeWords } from './place.js';
import { rateWords } from './rate.js';
import { refitWords } from './refit.js';
import { sensitivityWords } from './sensitivity.js';
import { shareWords } from './share.js';

/** English. */
export const en = {
  language: 'en' as FaceLanguage,
  ...numberWords,
  ...factWords,
  ...gapWords,
  ...pageWords,
  ...phraseWords,
  history: historyWords,
  ask: askWords,
  census: censusWords,
  forecast: forecastWords,
  models: modelWords,
  place: placeWords,
  rate: rateWords,
  lineage: lineageWords,
  fit: fitWords,
  pages: pagesWords,
  share: shareWords,
  comparisons: comparisonsWords,
  sensitivity: sensitivityWords,
  refit: refitWords,
  check: checkWords,
  data: dataWords,
  explain: explainWords,
  checkPage: checkPageWords,
  benchmark: benchmarkWords,
  methods: methodWords,
  columns,
};
