import type { Estimate } from '../contract/index.js';

const MINUS = '−';

/** A number of months or points: one decimal, a true minus sign, never "−0.0". */
export function oneDecimal(value: number): string {
  const text = Math.abs(value).toFixed(1);
  return value < 0 && Number(text) !== 0 ? `${MINUS}${text}` : text;
}

/** A change: as `oneDecimal`, with a plus sign where it is positive. */
export function signed(value: number): string {
  const text = oneDecimal(value);
  return value > 0 && Number(text) !== 0 ? `+${text}` : text;
}

/** A probability in whole percents; never 0 and never 100. */
export function percent(probability: number): string {
  if (probability < 0.01) return 'under 1 %';
  if (probability > 0.99) return 'over 99 %';
  return `${Math.round(probability * 100)} %`;
}

/** A share that was counted, in whole percents; a dash of nothing. */
export function shareOf(part: number, total: number): string {
  return total === 0 ? '–' : `${Math.round((100 * part) / total)} %`;
}

/** A count with separated thousands. */
export function count(value: number): string {
  return String(Math.trunc(value)).replace(/\B(?=(\d{3})+$)/g, ',');
}

/** The level of an interval: 0.9 reads "90 %". */
export function levelName(level: number): string {
  return `${Number((level * 100).toFixed(1))} %`;
}

/** Both ends of an interval: "4.1 to 9.8", "from 4.1", "up to 9.8"; null where neither end is known. */
export function ends(estimate: Estimate): string | null {
  const { low, high } = estimate;
  if (low !== null && high !== null) return `${oneDecimal(low)} to ${oneDecimal(high)}`;
  if (low !== null) return `from ${oneDecimal(low)}, no upper bound`;
  if (high !== null) return `up to ${oneDecimal(high)}, no lower bound`;
  return null;
}

/** A figure of what is counted in whole numbers: places, models, regions. */
export const wholeCell = (estimate: Estimate | null): string => cell(estimate).replaceAll('.0', '');

/** Units whose figures are whole numbers. */
export const COUNTED_WHOLE = /^(?:rank|models|regions)$/;

/** A figure in a table cell: "6.9 [4.1, 9.8]", an open end as "…", a dash where there is none. */
export function cell(estimate: Estimate | null): string {
  if (estimate === null) return '–';
  const { low, high } = estimate;
  const figure = oneDecimal(estimate.estimate);
  if (low === null && high === null) return figure;
  const end = (value: number | null) => (value === null ? '…' : oneDecimal(value));
  return `${figure} [${end(low)}, ${end(high)}]`;
}
