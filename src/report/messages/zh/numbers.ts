import type { Estimate } from '../../../contract/index.js';
import { oneDecimal, signed, levelName as spacedLevel } from '../../numbers.js';

/** 区间的概率：“90%”，中文的百分号前不空格。 */
export const levelName = (level: number): string => spacedLevel(level).replace(' %', '%');

/** 概率，取整百分数；不写作 0 或 100。 */
export function percent(probability: number): string {
  if (probability < 0.01) return '低于 1%';
  if (probability > 0.99) return '高于 99%';
  return `${Math.round(probability * 100)}%`;
}

/** 区间两端：“4.1 至 9.8”；两端均未知则为 null。 */
export function ends({ low, high }: Pick<Estimate, 'low' | 'high'>): string | null {
  if (low !== null && high !== null) return `${oneDecimal(low)} 至 ${oneDecimal(high)}`;
  if (low !== null) return `${oneDecimal(low)} 以上，无上界`;
  if (high !== null) return `${oneDecimal(high)} 以下，无下界`;
  return null;
}

/** “90% 区间 4.1 至 9.8”；数值或某一端为领先时，逐端注明。 */
export function interval(months: Estimate): string | null {
  const { low, high, level, estimate } = months;
  const name = `${levelName(level)} 区间`;
  if (low === null && high !== null && high <= 0) return `${name}领先 ${oneDecimal(-high)} 以上，无上界`;
  if (low === null || high === null || (low >= 0 && estimate >= 0)) {
    const text = ends(months);
    return text && `${name} ${text}`;
  }
  const side = (value: number) => `${value < 0 ? '领先' : '落后'} ${oneDecimal(Math.abs(value))}`;
  if (high <= 0) return `${name}领先 ${oneDecimal(-high)} 至 ${oneDecimal(-low)}`;
  return `${name}从${side(low)} 到${side(high)}`;
}

export function changeInterval({ low, high, level }: Estimate): string | null {
  if (low === null || high === null) return null;
  return `${levelName(level)} 区间 ${signed(low)} 至 ${signed(high)}`;
}

/** “2026-04-08”写作“2026年4月8日”。 */
export function chineseDay(iso: string): string {
  const [, year, month, day] = /^(\d{4})-(\d{2})-(\d{2})$/.exec(iso) ?? [];
  return year ? `${year}年${Number(month)}月${Number(day)}日` : iso;
}

/** “甲、乙和丙”；汉字与其后的数字或拉丁字母之间空一格。 */
export function list(names: readonly string[]): string {
  const last = names.at(-1) ?? '';
  if (names.length < 2) return last;
  const before = names.slice(0, -1).join('、');
  const space = (word: string) => (/^[\dA-Za-z]/.test(word) ? ' ' : '');
  return `${before}${/[\dA-Za-z)]$/.test(before) ? ' ' : ''}和${space(last)}${last}`;
}

export const numberWords = {
  percent,
  ends,
  interval,
  day: chineseDay,
  capital: (text: string): string => text,
  stop: '。',
  andOthers: (name: string, others: readonly string[]): string =>
    others.length === 1 ? `${name} 和 ${others[0]}` : `${name} 等 ${others.length + 1} 人`,
  colon: '：',
  comma: '，',
  bracketed: (text: string): string => `（${text}）`,
  sentences: (parts: readonly (string | null)[]): string => parts.filter(Boolean).join(''),
  list,
  joined: (parts: readonly string[]): string => parts.join('、'),
  months: (number: number): string => `${number} 个月`,
  range: (low: string, high: string): string => `${low} 至 ${high}`,
};
