import type { FitAnswer } from '../../../contract/index.js';
import { count } from '../../numbers.js';

/** The words of the fit. */
export const fitWords = {
  sentence: ({ measure, vintage, models, benchmarks, scores }: FitAnswer): string =>
    `The fit of ${measure}, vintage ${vintage ?? 'unknown'}: ${count(scores.value.length)} scores of ${count(models.length)} models on ${count(benchmarks.length)} benchmarks.`,
  columns: { benchmark: 'benchmark', floor: 'floor', difficulty: 'difficulty', slope: 'slope' },
};
