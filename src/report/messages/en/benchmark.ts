import type { BenchmarkAnswer, ModelsAnswer } from '../../../contract/index.js';
import { count, oneDecimal } from '../../numbers.js';

/** The words of the picture of a table of models, and of the page of a benchmark. */
export const benchmarkWords = {
  chartTitle: ({ measure, where }: Pick<ModelsAnswer, 'measure' | 'where'>, name: string): string =>
    `${name === measure ? measure.replace(/^(benchmark|arena):/, '') : name}${where ? `, where ${where}` : ''}`,
  chartSubtitle: (
    { asOf, vintage }: Pick<ModelsAnswer, 'asOf' | 'vintage'>,
    dated: number,
    undated: number,
  ): string =>
    `${count(dated)} versions by release day, up to ${asOf ?? 'the newest'}, vintage ${vintage ?? 'unknown'}. Blue: United States; orange: China; grey: others. The line is the greatest so far.${undated > 0 ? ` ${count(undated)} without a day are not shown.` : ''}`,
  source: ({ attribution, version }: Pick<ModelsAnswer, 'attribution' | 'version'>): string =>
    `Source: ${attribution.map(({ text }) => text.replace(/\.$/, '')).join('; ')}. Drawn by Headway ${version}.`,

  benchmarkLead: ({
    benchmark: { inIndex, private: hidden, releasedOn, versions },
  }: BenchmarkAnswer): string =>
    [
      releasedOn === null ? 'Its day of publication is not held.' : `Published ${releasedOn}.`,
      inIndex ? 'It is in the index.' : 'It is outside the index.',
      hidden ? 'Its questions are kept private.' : null,
      `${count(versions)} versions have a score.`,
    ]
      .filter(Boolean)
      .join(' '),
  bounds: (floor: string, ceiling: string): string =>
    `Guessing scores ${floor}, and the most that can be scored is ${ceiling}; scores below are between the two.`,
  item: ({ halfway, steepness, scores }: NonNullable<BenchmarkAnswer['item']>): string =>
    `By the fit of ${count(scores)} scores, a model of ${oneDecimal(halfway)} points is expected to score half of what lies above guessing, and each point more is worth about ${(100 * steepness).toFixed(1)} % there.`,
  noItem: 'No fit of ours uses it.',
  floorBecause: 'Why this floor',
  best: 'Best',
  all: 'All benchmarks',
  asModels: 'As a table of models',
  scoresCaption: (name: string): string => `${name}: best score of each version, after floor and ceiling`,
  searchModels: 'Search or filter',
};
