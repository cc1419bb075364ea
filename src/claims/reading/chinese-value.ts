import { isClass } from '../pattern/classes.js';
import type { Unit } from '../text/unit.js';
import type { Place } from './pattern-place.js';

/** 由六成三降至五成五: the figure at which a change arrives. */
export function chineseMovedTo(
  units: readonly Unit[],
  name: string,
  { clauseFrom, clauseTo }: Place,
): number | null {
  const start = units.findIndex(({ low }, at) => at >= clauseFrom && /^[由从]$/.test(low));
  if (start < 0 || start >= clauseTo) return null;
  for (let at = clauseTo - 1; at > start; at--) {
    const before = units.slice(Math.max(start, at - 4), at).some(({ low }) => /^[到至为成]$/.test(low));
    if (isClass(units[at]!, name) && before) return at;
  }
  return null;
}

/** "至少落后一年": a bound that stands before the verb. */
export function boundBefore(units: readonly Unit[], at: number): 'min' | 'max' | null {
  if (units[at]!.quantity!.relation !== 'exact' || !/[\u4e00-\u9fff]/.test(units[at]!.low)) return null;
  const words = units
    .slice(Math.max(0, at - 6), at)
    .map(({ low }) => low)
    .join('');
  if (/(?:至少|起码|最少|不止|突破|跨过|已破)[^，。；]{0,4}$/.test(words)) return 'min';
  return /(?:至多|最多|顶多|不超过|不到|不足|低于|不及)[^，。；]{0,4}$/.test(words) ? 'max' : null;
}

const DIGITS = '零一二三四五六七八九';

/** The number after 第: 三, 十二, 二十, 29; NaN where none stands. */
export function chineseOrdinal(units: readonly Unit[], at: number): number {
  const first = units[at]?.low ?? '';
  if (!/^[一二三四五六七八九十]$/.test(first)) return Number(first || Number.NaN);
  let total = 0;
  let digit = 0;
  for (let i = at; i < at + 3 && /^[一二三四五六七八九十]$/.test(units[i]?.low ?? ''); i++) {
    const { low } = units[i]!;
    if (low === '十') {
      total = 10 * Math.max(1, digit);
      digit = 0;
    } else digit = DIGITS.indexOf(low);
  }
  return total + digit;
}

/** What is counted, as the contract names units. */
export const CHINESE_NOUNS: Readonly<Record<string, string>> = {
  模型: 'model',
  参数: 'parameter',
  用户: 'user',
  客户: 'customer',
  公司: 'company',
  企业: 'company',
  论文: 'paper',
  专利: 'patent',
  激活: 'parameter',
  下载: 'download',
  次下载: 'download',
  开发者: 'developer',
  芯片: 'chip',
  员工: 'employee',
  參數: 'parameter',
  用戶: 'user',
  客戶: 'customer',
  企業: 'company',
  論文: 'paper',
  專利: 'patent',
  下載: 'download',
  次下載: 'download',
  開發者: 'developer',
  晶片: 'chip',
  員工: 'employee',
};
