import type { GapAnswer } from '../../../contract/index.js';
import { levelName } from '../../numbers.js';

/** The words of fitting the index again without some benchmarks, on the page. */
export const refitWords = {
  summary: 'Drop a benchmark and watch it refit',
  lead: 'Leave benchmarks out, and the whole index is fitted again in this browser from what is left: first the estimate, then the intervals from fresh draws.',
  loading: 'Loading the scores.',
  failed: 'The scores could not be loaded. Reload the page to try again.',
  choose: 'Leave out',
  scores: (number: number): string => `${number} ${number === 1 ? 'score' : 'scores'}`,
  none: 'Nothing is left out: the figures are those of the page.',
  fitting: 'Fitting.',
  drawing: (names: readonly string[]): string => `Fitted without ${list(names)}. Drawing intervals.`,
  done: (names: readonly string[], draws: number, level: number): string =>
    `Fitted without ${list(names)}: ${levelName(level)} intervals from ${draws} draws.`,
  lost: (number: number): string =>
    number === 0
      ? ''
      : `${number} ${number === 1 ? 'model drops' : 'models drop'} out with too few scores left.`,
  impossible: (what: string): string => `The index cannot be fitted without them: ${what}.`,
  noGap: 'A group has no model with a value left, so there is no gap.',
  reset: 'Put all back',
  columns: ['', 'With all', 'Without'] as readonly string[],
  points: 'Points',
  caption: ({ follower, leader }: Pick<GapAnswer, 'follower' | 'leader'>): string =>
    `The gap of ${follower} behind ${leader}, in months by definition, and in points`,
  note: (names: readonly string[]): string => `Fitted again in the browser without ${list(names)}.`,
};

function list(names: readonly string[]): string {
  const [last, ...others] = names.toReversed();
  return others.length === 0 ? (last ?? '') : `${others.toReversed().join(', ')} and ${last}`;
}
