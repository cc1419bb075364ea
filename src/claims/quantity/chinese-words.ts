export const DIGITS = new Map(
  [...'零〇一二三四五六七八九'].map((character, i) => [character, Math.max(0, i - 1)]),
);
DIGITS.set('两', 2).set('兩', 2);
export const SCALES = new Map([
  ...(Object.entries({ 十: 10, 百: 100, 千: 1e3, 万: 1e4, 萬: 1e4, 亿: 1e8, 億: 1e8 }) as [string, number][]),
]);

/** Longest first. A bare 月 is a month of the calendar, 年 after four digits a year of it. */
export const UNITS: [string, string][] = Object.entries({
  百分点: 'percentage point',
  个百分点: 'percentage point',
  個百分點: 'percentage point',
  个月: 'month',
  個月: 'month',
  个星期: 'week',
  個星期: 'week',
  星期: 'week',
  个小时: 'hour',
  個小時: 'hour',
  小时: 'hour',
  小時: 'hour',
  美元: 'USD',
  美金: 'USD',
  港元: 'HKD',
  港币: 'HKD',
  港幣: 'HKD',
  日元: 'JPY',
  日圆: 'JPY',
  日圓: 'JPY',
  韩元: 'KRW',
  韓元: 'KRW',
  英镑: 'GBP',
  英鎊: 'GBP',
  新台币: 'TWD',
  新台幣: 'TWD',
  新臺幣: 'TWD',
  欧元: 'EUR',
  歐元: 'EUR',
  人民币: 'CNY',
  人民幣: 'CNY',
  年: 'year',
  周: 'week',
  週: 'week',
  天: 'day',
  倍: 'times',
  '%': 'percent',
  '％': 'percent',
  元: 'CNY',
  成: 'tenth',
  参数: 'parameter',
  參數: 'parameter',
  分钟: 'minute',
  分鐘: 'minute',
  代: 'generation',
  个: 'item',
  個: 'item',
  款: 'item',
  种: 'item',
  種: 'item',
  家: 'item',
  名: 'person',
  位: 'person',
  人: 'person',
  台: 'item',
  辆: 'item',
  项: 'item',
  項: 'item',
  次: 'item',
  点: 'point',
  份: 'item',
  条: 'item',
  片: 'item',
  块: 'item',
  张: 'item',
  卡: 'item',
  间: 'item',
  間: 'item',
  座: 'item',
  颗: 'item',
  顆: 'item',
  枚: 'item',
  篇: 'item',
  轮: 'item',
  輪: 'item',
}).sort((a, b) => b[0].length - a[0].length) as [string, string][];

export type Bound = 'at-least' | 'at-most' | 'about';
const bounds = (bound: Bound, text: string): [string, Bound][] =>
  text.split(' ').map((words) => [words, bound]);
const byLength = (a: [string, Bound], b: [string, Bound]) => b[0].length - a[0].length;

export const BEFORE = [
  ...bounds(
    'at-least',
    '至少 起码 起碼 不少于 不少於 不低于 不低於 超过 超過 多于 多於 大于 大於 高于 高於 逾 不止 超 超出',
  ),
  ...bounds(
    'at-most',
    '至多 最多 不超过 不超過 不到 少于 少於 低于 低於 小于 不足 不多于 多达 多達 高达 高達',
  ),
  ...bounds('about', '大约 大約 约为 約為 约 約 大概 将近 將近 接近 差不多 近'),
].sort(byLength);
export const AFTER = [
  ...bounds('at-least', '以上 多 有余 开外'),
  ...bounds('at-most', '以下 以内 以內 之内 之內'),
  ...bounds('about', '左右 上下 前后 前後'),
].sort(byLength);
export const LINKS = ['到', '至', '-', '–', '—', '~', '～', '或'];
