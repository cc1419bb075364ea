import type { Estimate } from '../../../contract/index.js';
import { count, levelName, oneDecimal, signed } from '../../numbers.js';

/** A probability in whole percents; never 0 and never 100. */
export function percent(probability: number): string {
  if (probability < 0.01) return 'under 1 %';
  if (probability > 0.99) return 'over 99 %';
  return `${Math.round(probability * 100)} %`;
}

/** Both ends of an interval: "4.1 to 9.8", "from 4.1", "up to 9.8"; null where neither end is known. */
export function ends({ low, high }: Pick<Estimate, 'low' | 'high'>): string | null {
  if (low !== null && high !== null) return `${oneDecimal(low)} to ${oneDecimal(high)}`;
  if (low !== null) return `from ${oneDecimal(low)}, no upper bound`;
  if (high !== null) return `up to ${oneDecimal(high)}, no lower bound`;
  return null;
}

/** "90 % interval 4.1 to 9.8"; where the figure or an end is ahead, each end says which. Null where none is known. */
export function interval(months: Estimate): string | null {
  const { low, high, level, estimate } = months;
  const name = `${levelName(level)} interval`;
  if (low === null && high !== null && high <= 0)
    return `${name} from ${oneDecimal(-high)} ahead, no upper bound`;
  if (low === null || high === null || (low >= 0 && estimate >= 0)) {
    const text = ends(months);
    return text && `${name} ${text}`;
  }
  const side = (value: number) => `${oneDecimal(Math.abs(value))} ${value < 0 ? 'ahead' : 'behind'}`;
  if (high <= 0) return `${name} ${oneDecimal(-high)} to ${oneDecimal(-low)} ahead`;
  return `${name} ${side(low)} to ${side(high)}`;
}

/** The interval of a change, signed; null where none is known. */
export function changeInterval({ low, high, level }: Estimate): string | null {
  if (low === null || high === null) return null;
  return `${levelName(level)} interval ${signed(low)} to ${signed(high)}`;
}

/** "1 day", "12 days". */
export const counted = (number: number, noun: string): string =>
  `${count(number)} ${noun}${number === 1 ? '' : 's'}`;

export const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

/** "a, b and c". */
export const list = (names: readonly string[]): string =>
  names.length < 2 ? names.join('') : `${names.slice(0, -1).join(', ')} and ${names.at(-1)}`;

/** How figures are written. */
export const numberWords = {
  percent,
  ends,
  interval,
  /** A day inside a sentence. */
  day: (iso: string): string => iso,
  /** A first letter as at the head of a column or the beginning of a line. */
  capital,
  /** What ends a sentence. */
  stop: '.',
  andOthers: (name: string, others: readonly string[]): string =>
    `${name} and ${others.length === 1 ? others[0] : `${others.length} others`}`,
  colon: ': ',
  comma: ', ',
  /** An aside after a name. */
  bracketed: (text: string): string => ` (${text})`,
  /** Sentences in a row; null where there is none. */
  sentences: (parts: readonly (string | null)[]): string => parts.filter(Boolean).join(' '),
  /** Names in a row. */
  list,
  joined: (parts: readonly string[]): string => parts.join(', '),
  months: (number: number): string => counted(number, 'month'),
  range: (low: string, high: string): string => `${low} to ${high}`,
};
