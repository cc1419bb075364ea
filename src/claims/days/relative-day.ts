import type { DayRange } from '../../contract/index.js';

const DAY = 86_400_000;
const WEEKDAYS = ['sunday', 'monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday'];
const CHINESE_WEEKDAYS = ['日', '一', '二', '三', '四', '五', '六'];

/** A day counted from the day of publication: "on Monday", "yesterday", "last week", "周三", "近日". */
export function relativeDay(text: string, published: string): DayRange | null {
  const day = Date.parse(published) / DAY;
  const range = (from: number, to: number, reason: string): DayRange => ({
    from: iso(day - from),
    to: iso(day - to),
    reason,
  });
  const low = text.toLowerCase();
  const weekday = /\b(?:on |last |this )?((?:mon|tues|wednes|thurs|fri|satur|sun)day)\b/.exec(low);
  if (weekday) {
    const back = (new Date(published).getUTCDay() - WEEKDAYS.indexOf(weekday[1]!) + 7) % 7;
    return range(back, back, weekday[0].trim());
  }
  const chinese = /(?:本周|上周|周|星期|礼拜)([日一二三四五六])/.exec(text);
  if (chinese) {
    const back =
      ((new Date(published).getUTCDay() - CHINESE_WEEKDAYS.indexOf(chinese[1]!) + 7) % 7) +
      (chinese[0].startsWith('上') ? 7 : 0);
    return range(back, back, chinese[0]);
  }
  for (const [pattern, from, to] of RELATIVE) {
    const found = pattern.exec(low);
    if (found) return range(from, to, found[0]);
  }
  return null;
}

const RELATIVE: readonly [RegExp, number, number][] = [
  [/\btoday\b|今日|今天/, 0, 0],
  [/\byesterday\b|昨日|昨天/, 1, 1],
  [/\blast week\b|上周/, 14, 1],
  [/\bthis week\b|本周/, 6, 0],
  [/\bearlier this month\b|\bthis month\b|本月/, 31, 0],
  [/\blast month\b|上个?月/, 62, 1],
  [/\brecently\b|近日|日前|最近/, 31, 0],
];

const iso = (day: number) => new Date(day * DAY).toISOString().slice(0, 10);
