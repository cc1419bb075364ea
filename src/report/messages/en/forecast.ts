import type { ForecastAnswer, ForecastMethod, ForecastNote } from '../../../contract/index.js';
import { levelName, oneDecimal } from '../../numbers.js';
import { type Sentences, sentence } from '../sentences.js';
import { groupLabel, groupName } from './groups.js';
import { ends, percent } from './numbers.js';

/** So far apart, chances and what came of them are said to differ. */
const OFF = 0.1;

const NOTES: Sentences<ForecastNote> = {
  extrapolation: ({ months }) =>
    `No forecast of more than ${months} months has been scored: this one is an extrapolation.`,
  'chances-so-far': ({ horizon, from, to, forecasts, chance, came }) =>
    `Of the ${forecasts} chances from ${percent(from)} to ${percent(to)} that were stated ${horizon} months ahead, ${percent(came)} came; their mean was ${percent(chance)}.${came < chance - OFF ? ' Such chances have been too high.' : came > chance + OFF ? ' Such chances have been too low.' : ''}`,
  'pseudo-real-time': () =>
    'Pseudo-real-time: only what was released by the as-of day enters, but its scores were published later.',
  'record-of-fixed-pairs': () =>
    'The record is of the pairs fixed beforehand; their windows overlap, and their leaders are often the same.',
  'no-record': () => 'No record ships for these data: npm run evaluate -- forecast makes it.',
};

const METHODS: Record<ForecastMethod, string> = {
  'random-walk': 'random walk',
  'path-bootstrap': 'past quarters',
};

type Scores = { readonly forecasts: number; readonly own: string; readonly walk: string };

/** The words of a forecast. */
export const forecastWords = {
  note: (note: ForecastNote): string => sentence(NOTES, note),
  method: (method: ForecastMethod): string => METHODS[method],

  chance({ follower, leader, by, overtake, aheadOnTheDay, asOf, tolerance }: ForecastAnswer): string {
    const [f, l] = [groupLabel(follower), groupName(leader)];
    const by0 = tolerance > 0 ? ` by more than ${tolerance} points` : '';
    const day = `${percent(aheadOnTheDay)} that it is ahead on that day`;
    if (!overtake) return `${f} is ahead of ${l}${by0} as of ${asOf}; the chance is ${day}, ${by}.`;
    return `The chance that ${f} overtakes ${l}${by0} by ${by}, for 30 days, is ${percent(overtake.chance)} (random walk ${percent(overtake['random-walk'])}); ${day}. As of ${asOf}.`;
  },

  gap({ months, points, level, measure, vintage, by }: ForecastAnswer): string {
    const interval = (one: ForecastAnswer['months']) =>
      `${oneDecimal(one.forecast.estimate)} (${levelName(level)} interval ${ends(one.forecast)}; now ${oneDecimal(one.now)})`;
    return `On ${by} the gap is forecast at ${interval(months)} months and ${interval(points)} points on ${measure}, vintage ${vintage}. Negative: the follower is ahead.`;
  },

  record: (first: string, last: string, pairs: number): string =>
    `The record: forecasts from ${first} to ${last}, monthly, of ${pairs} pairs. CRPS, the less the better.`,
  ownRecord: ({ forecasts, own, walk }: Scores): string =>
    ` These two groups: ${forecasts} forecasts, CRPS in points ${own}, random walk ${walk}.`,
  ahead: (unit: 'months' | 'points', horizon: number): string => `${unit}, ${horizon} months ahead`,
  overtakes: (parts: readonly string[]): string => `Overtaking, ${parts.join('; ')}.`,
  overtake: (horizon: number, came: number, { forecasts, own, walk }: Scores, baseRate: string): string =>
    `${horizon} months: ${came} of ${forecasts} came, Brier score ${own} (random walk ${walk}, base rate ${baseRate})`,
  columns: {
    gap: 'gap',
    by: 'by',
    forecast: 'forecast',
    difference: 'difference',
    held: '90 % held',
    windows: 'n (windows)',
  },
};
