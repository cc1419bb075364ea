import type { Estimate, GapAnswer, HistoryAnswer } from '../../../contract/index.js';
import { levelName, oneDecimal } from '../../numbers.js';
import { groupName } from './groups.js';

/** The English words of a gap over time. */
export const historyWords = {
  title: ({ follower, leader }: Pick<GapAnswer, 'follower' | 'leader'>): string =>
    `How many months ${groupName(follower)} stood behind ${groupName(leader)}`,

  subtitle(answer: HistoryAnswer): string {
    const { measure, asOf, vintage, tolerance, level } = answer;
    const with_ = tolerance === 0 ? '' : `, with a tolerance of ${tolerance}`;
    return `By the daily definition on ${measure}${with_}, up to ${asOf ?? 'an unknown day'}, vintage ${vintage ?? 'unknown'}. The band is the ${levelName(level)} interval of each day; below zero the follower was ahead.`;
  },

  /** The figure alone, at the line's end. */
  last: (months: Estimate, censored: boolean): string =>
    `${censored && months.estimate !== 0 ? 'at least ' : ''}${oneDecimal(Math.abs(months.estimate))}`,

  atLeast: 'at least',

  note: 'Each day is measured with the values that are held now, not with what was known on that day.',
};
