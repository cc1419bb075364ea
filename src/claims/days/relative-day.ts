import type { DayRange } from '../../contract/index.js';

const DAY = 86_400_000;
const WEEKDAYS = ['sunday', 'monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday'];
const CHINESE_WEEKDAYS = ['日', '一', '二', '三', '四', '五', '六'];
const NUMBERS: ReadonlyMap<string, number> = new Map(
  'a an one two three four five six seven eight nine ten eleven twelve'
    .split(' ')
    .map((word, i) => [word, Math.max(1, i - 1)]),
);
const CHINESE_NUMBERS = '零一二三四五六七八九十';
/** Days of a unit of time, and how far off a figure in it may be. */
const UNITS: Readonly<Record<string, number>> = { day: 1, week: 7, month: 30.44, year: 365.25 };
const CHINESE_UNITS: Readonly<Record<string, string>> = { 天: 'day', 周: 'week', 个月: 'month', 年: 'year' };

/**
 * A day counted from the day of publication: "on Monday", "yesterday", "last month", "said six months ago", "周三",
 * "近日". Months of the calendar are whole.
 */
export function relativeDay(text: string, published: string): DayRange | null {
  const day = Date.parse(published) / DAY;
  const low = text.toLowerCase();
  return (
    saidAgo(low, day) ??
    weekday(low, text, published, day) ??
    ofCalendar(low, published, day) ??
    near(low, day)
  );
}

const SAYING =
  '(?:said|put|told|wrote|estimated|reckoned|predicted|argued|warned|claimed|说|表示|称|估计|预测)';
const SAID_AGO = new RegExp(
  `\\b${SAYING}\\b[^.,;]{0,30}\\bago\\b|\\bago\\b[^.,;]{0,30}\\b${SAYING}\\b|前[^。，；]{0,6}${SAYING}`,
  'u',
);

/** So long before the day of publication, where those are the words of saying: "who six months ago put the gap at". */
function saidAgo(low: string, day: number): DayRange | null {
  return SAID_AGO.test(low) ? ago(low, day) : null;
}

/** The period that a text speaks of, so long before a day: "a year ago", "半年前", "last year", "去年". */
export function pastPeriod(text: string, day: string): DayRange | null {
  const low = text.toLowerCase();
  return ago(low, Date.parse(day) / DAY) ?? lastYear(low, day);
}

/** "Six months ago", "半年前": within half a month, or 15 % of the time where that is more. */
function ago(low: string, day: number): DayRange | null {
  const english =
    /\b(an?|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|\d{1,2}) (day|week|month|year)s? ago\b/.exec(
      low,
    );
  const chinese = /([半两一二三四五六七八九十]|\d{1,2})(天|周|个月|年)(?:以前|之前|前)/.exec(low);
  const found = english ?? chinese;
  if (!found) return null;
  const unit = UNITS[english ? found[2]! : CHINESE_UNITS[found[2]!]!]!;
  const count = english ? (NUMBERS.get(found[1]!) ?? Number(found[1])) : chineseCount(found[1]!);
  const half = unit === 1 ? 0 : Math.max(Math.min(unit, UNITS.month!) / 2, 0.15 * count * unit);
  return range(day - Math.round(count * unit + half), day - Math.round(count * unit - half), found[0]);
}

function chineseCount(text: string): number {
  if (text === '半') return 0.5;
  if (text === '两') return 2;
  return /\d/.test(text) ? Number(text) : CHINESE_NUMBERS.indexOf(text);
}

function weekday(low: string, text: string, published: string, day: number): DayRange | null {
  const today = new Date(published).getUTCDay();
  const english = /\b(?:on |last |this )?((?:mon|tues|wednes|thurs|fri|satur|sun)day)\b/.exec(low);
  if (english) {
    const back = (today - WEEKDAYS.indexOf(english[1]!) + 7) % 7;
    return range(day - back, day - back, english[0].trim());
  }
  const chinese = /(?:本周|上周|周|星期|礼拜)([日一二三四五六])/.exec(text);
  if (!chinese) return null;
  const back =
    ((today - CHINESE_WEEKDAYS.indexOf(chinese[1]!) + 7) % 7) + (chinese[0].startsWith('上') ? 7 : 0);
  return range(day - back, day - back, chinese[0]);
}

/** Months and years as the calendar has them. */
function ofCalendar(low: string, published: string, day: number): DayRange | null {
  const [year, month] = published.split('-').map(Number) as [number, number];
  const first = (y: number, m: number) => Date.UTC(y, m - 1, 1) / DAY;
  const last = /\blast month\b|上个?月/.exec(low);
  if (last) return range(first(year, month - 1), first(year, month) - 1, last[0]);
  const same = /\b(?:earlier )?this month\b|本月/.exec(low);
  if (same) return range(first(year, month), day, same[0]);
  return null;
}

function lastYear(low: string, day: string): DayRange | null {
  const found = /\blast year\b|去年/.exec(low);
  const year = Number(day.slice(0, 4)) - 1;
  return found && { from: `${year}-01-01`, to: `${year}-12-31`, reason: found[0] };
}

function near(low: string, day: number): DayRange | null {
  for (const [pattern, from, to] of RELATIVE) {
    const found = pattern.exec(low);
    if (found) return range(day - from, day - to, found[0]);
  }
  return null;
}

const RELATIVE: readonly [RegExp, number, number][] = [
  [/\btoday\b|今日|今天/, 0, 0],
  [/\byesterday\b|昨日|昨天/, 1, 1],
  [/\blast week\b|上周/, 14, 1],
  [/\bthis week\b|本周/, 6, 0],
  [/\brecently\b|近日|日前|最近/, 31, 0],
];

const range = (from: number, to: number, reason: string): DayRange => ({
  from: iso(from),
  to: iso(to),
  reason,
});
const iso = (day: number) => new Date(day * DAY).toISOString().slice(0, 10);
