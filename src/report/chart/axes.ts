import * as Plot from '@observablehq/plot';
import type { Messages } from '../messages/index.js';
import { dayTicks } from './day-ticks.js';
import { PALETTE } from './palette.js';

const MILLISECONDS_PER_DAY = 86_400_000;

/** A day number as Plot's time scale takes it. */
export const dateOf = (day: number): Date => new Date(day * MILLISECONDS_PER_DAY);

/**
 * The grid and the axes of a chart over days.
 *
 * @param from first day number
 * @param to last day number
 * @param size of the labels in pixels
 * @param most ticks of the day axis
 */
export function axes(from: number, to: number, size: number, most: number, words: Messages): Plot.Markish[] {
  const ticks = dayTicks(from, to, most, words);
  return [
    Plot.gridY({ stroke: PALETTE.grid, strokeOpacity: 1, ticks: 6, className: 'grid' }),
    Plot.axisY({
      label: null,
      ticks: 6,
      tickSize: 0,
      fill: PALETTE.muted,
      fontSize: size,
      className: 'muted',
    }),
    Plot.axisX({
      label: null,
      ticks: ticks.map(({ day }) => dateOf(day)),
      tickFormat: (_day: Date, i: number) => ticks[i]!.label,
      tickSize: 5,
      fill: PALETTE.muted,
      stroke: PALETTE.axis,
      fontSize: size,
      className: 'axis muted',
    }),
  ];
}
