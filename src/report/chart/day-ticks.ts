import { dayNumber } from '../../contract/index.js';

const MONTHS = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];
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
export function dayTicks(from: number, to: number, most: number): DayTick[] {
  const start = new Date(from * 86_400_000);
  const firstMonth = start.getUTCFullYear() * 12 + start.getUTCMonth();
  for (const stride of STRIDES) {
    const ticks: DayTick[] = [];
    for (let month = Math.ceil(firstMonth / stride) * stride; ; month += stride) {
      const year = Math.floor(month / 12);
      const name = MONTHS[month % 12]!;
      const day = dayNumber(`${year}-${String((month % 12) + 1).padStart(2, '0')}-01`);
      if (day === null || day > to) break;
      if (day < from) continue;
      const first = ticks.length === 0 ? `${name} ${year}` : name;
      ticks.push({ day, label: name === 'Jan' ? String(year) : first });
    }
    if (ticks.length <= most) return ticks;
  }
  return [];
}
