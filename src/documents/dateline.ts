import { findDay } from './day.js';

/** How far into a paragraph a dateline reaches. */
const REACH = 90;
/** A place, and perhaps the country or state it lies in: "BEIJING, ", "San Francisco, Calif., ", "新华社北京". */
const PLACE =
  /^[(（[]?(?:\p{Lu}[\p{L}.'’-]*(?: \p{L}[\p{L}.'’-]*){0,3}(?:, ?\p{Lu}[\p{L}. ]{1,24}){0,2}[,:] ?|\p{Script=Han}{2,16}[，,]?)$/u;
/** What parts it from the report: a dash, an agency in brackets, 电. */
const REPORT =
  /^[)）\]]? ?(?:[-–—]|\([\p{L}/ .]{2,30}\)|（\p{Script=Han}{2,20}|\/[\p{L} ]{3,24}\/|[电電讯訊])/u;

/** The day of a wire report's dateline: "BEIJING, March 3, 2025 (Agency) - China's …", "新华社北京2025年3月3日电". */
export function datelineDay(text: string): string | null {
  const found = findDay(text.slice(0, REACH));
  if (!found || !PLACE.test(text.slice(0, found.start))) return null;
  return REPORT.test(text.slice(found.end, found.end + REACH)) ? found.day : null;
}
