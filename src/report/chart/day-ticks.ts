import { dayNumber } from '../../contract/index.js';
import type { Messages } from '../messages/index.js';

const STRIDES = [1, 3, 6, 12, 24, 60, 120];

/** A tick of a time axis: a day number and what stands there. */
export interface DayTick {
  day: number;
  label: string;
}

/**
 * At most `most` ticks, each on the first of a month; January reads as its year, and so does the first tick.
 *
 * @param from the first day number of the axis
 * @param to the last
 */
export function dayTicks(from: number, to: number, most: number, words: Messages): DayTick[] {
  const start = new Date(from * 86_400_000);
  const firstMonth = start.getUTCFullYear() * 12 + start.getUTCMonth();
  for (const stride of STRIDES) {
    const ticks: DayTick[] = [];
    for (let month = Math.ceil(firstMonth / stride) * stride; ; month += stride) {
      const year = Math.floor(month / 12);
      const day = dayNumber(`${year}-${String((month % 12) + 1).padStart(2, '0')}-01`);
      if (day === null || day > to) break;
      if (day < from) continue;
      const january = month % 12 === 0;
      const label = january
        ? words.tick.year(year)
        : words.tick.month((month % 12) + 1, ticks.length === 0 ? year : null);
      ticks.push({ day, label });
    }
    if (ticks.length <= most) return ticks;
  }
  return [];
}
