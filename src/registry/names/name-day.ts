/** The day, or the part of one, that a name states. */
export interface NameDay {
  readonly year: number | null;
  readonly month: number;
  readonly day: number | null;
}

const MILLISECONDS_A_DAY = 86_400_000;
const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
const MONTH = `(${MONTHS.join('|')})[a-z]*\\.?`;

type Reader = (groups: string[]) => NameDay | null;
const valid = (year: number | null, month: number, day: number | null): NameDay | null =>
  month >= 1 && month <= 12 && (day === null || (day >= 1 && day <= 31)) ? { year, month, day } : null;
const monthOf = (name: string) => MONTHS.indexOf(name) + 1;
const yearOf = (text: string) => (Number(text) % 100) + 2000;

/** The ways in which makers and lists write days, the most telling first. */
const WRITINGS: readonly [RegExp, Reader][] = [
  [
    /(?<![\d.])(20\d\d)[-_ /]?(\d\d)[-_ /]?(\d\d)(?![\d.])/,
    ([y, m, d]) => valid(Number(y), Number(m), Number(d)),
  ],
  [/(20\d\d) ?年 ?(\d{1,2}) ?月 ?(\d{1,2}) ?日/, ([y, m, d]) => valid(Number(y), Number(m), Number(d))],
  [/(20\d\d) ?年 ?(\d{1,2}) ?月(?:版)?/, ([y, m]) => valid(Number(y), Number(m), null)],
  [/(?<![\d.])(\d\d)[-_ ](20\d\d)(?![\d.])/, ([m, y]) => valid(Number(y), Number(m), null)],
  [/(?<![\d.])(20\d\d)[-_ ]?(\d\d)(?![\d.])/, ([y, m]) => valid(Number(y), Number(m), null)],
  [
    new RegExp(`\\b${MONTH}[-_ ](\\d{1,2}),? (20\\d\\d)(?!\\d)`),
    ([m, d, y]) => valid(Number(y), monthOf(m), Number(d)),
  ],
  [
    new RegExp(`(?<!\\d)(\\d{1,2})[-_ ]${MONTH}[-_ ](20\\d\\d)(?!\\d)`),
    ([d, m, y]) => valid(Number(y), monthOf(m), Number(d)),
  ],
  [new RegExp(`\\b${MONTH}[-_ ]['’]?((?:20)?\\d\\d)(?!\\d)`), ([m, y]) => valid(yearOf(y), monthOf(m), null)],
  [new RegExp(`\\(${MONTH}\\)`), ([m]) => valid(null, monthOf(m), null)],
  [
    /(?<![\d.a-z])(2[3-9])(\d\d)(\d\d)(?![\d.a-z])/,
    ([y, m, d]) => valid(2000 + Number(y), Number(m), Number(d)),
  ],
  [/(?<![\d.a-z])(\d\d)(\d\d)(?![\d.a-z])/, ([x, y]) => fourDigits(Number(x), Number(y))],
  [/(?<![\d.a-z])(2[3-9])\.(0[1-9]|1[0-2])(?![\d.])/, ([y, m]) => valid(2000 + Number(y), Number(m), null)],
  [/(?<![\d.a-z])(0[1-9])[-_](\d\d)(?![\d.a-z])/, ([m, d]) => valid(null, Number(m), Number(d))],
  [/(?<![\d.a-z])(?<!\d[-_])(\d\d)[-_](\d\d)(?![\d.a-z])/, ([m, d]) => valid(null, Number(m), Number(d))],
];

/** "0613" is a month and a day, "2507" a year and a month: no month is above 12. */
function fourDigits(x: number, y: number): NameDay | null {
  return valid(null, x, y) ?? (x >= 23 && x <= 40 ? valid(2000 + x, y, null) : null);
}

/** The first day that a lower-case name states, and the name without it. */
export function takeDay(text: string): { day: NameDay | null; rest: string } {
  for (const [pattern, read] of WRITINGS) {
    const found = pattern.exec(text);
    const day = found && read(found.slice(1));
    if (found && day) {
      return { day, rest: `${text.slice(0, found.index)} ${text.slice(found.index + found[0].length)}` };
    }
  }
  return { day: null, rest: text };
}

/** Whether two days may be one: what both state agrees. */
export function agree(x: NameDay, y: NameDay): boolean {
  const same = (a: number | null, b: number | null) => a === null || b === null || a === b;
  return x.month === y.month && same(x.year, y.year) && same(x.day, y.day);
}

/** How far a day that a name states is from an ISO day; without a year, the nearest such day. */
export function daysApart(stated: NameDay, isoDay: string): number {
  const day = Date.parse(isoDay) / MILLISECONDS_A_DAY;
  const year = Number(isoDay.slice(0, 4));
  const years = stated.year === null ? [year - 1, year, year + 1] : [stated.year];
  return Math.min(
    ...years.map((one) =>
      Math.abs(Date.UTC(one, stated.month - 1, stated.day ?? 15) / MILLISECONDS_A_DAY - day),
    ),
  );
}
