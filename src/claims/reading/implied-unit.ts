import type { ValueKind } from '../lexicon/frame.js';
import type { Unit } from '../text/unit.js';
import type { Place } from './pattern-place.js';

const SPENT =
  /\b(?:cost|costs|spend|spends|spent|spending|budget|price|priced|paid|pays?|raised?|raising|rais(?:es)|worth|valued|valuation|funding|round|invest(?:s|ed|ing|ment)?|revenue)\b/;
const CHINESE_SPENT =
  /预算|預算|[砸耗投批]了?|斥[资資]|花[费費掉了]?|投[资資入]|融[资資]|[产產]能款|成本|估值|营收|營收|[资資]金|[补補][贴貼]|[拨撥]出|[电電][费費]|售[价價]|市值/;
/** A sum of money that goes without its currency is at least this. */
const LEAST_SUM = 1e5;
/** Below this, what is counted is rarely accelerators. */
const LEAST_CHIPS = 500;

/** The noun or currency that goes without saying after a figure of this kind; null where the clause does not tell. */
export function impliedUnit(
  units: readonly Unit[],
  at: number,
  kind: ValueKind,
  { clauseFrom, clauseTo }: Place,
): string | null {
  const { low, quantity } = units[at]!;
  const amount = quantity!.max ?? quantity!.min ?? 0;
  const words = units.slice(clauseFrom, clauseTo).map((unit) => unit.low);
  const power = POWER[units[at + 1]?.low ?? ''];
  if (power) return power;
  if (kind === 'count' && /[款]$/.test(low)) return 'model';
  if (kind === 'count' && /[家]$/.test(low)) return 'company';
  if (kind === 'count' && quantity!.unit === null) {
    if (/[日月周]活/.test(words.join(''))) return 'user';
    if (words.some((word) => /^downloads?$/.test(word))) return 'download';
    return amount >= LEAST_PARAMETERS && !words.includes('people') ? 'parameter' : null;
  }
  if (kind === 'ability' && SCORES.test(units[at - 1]?.low ?? '') && amount > 1) {
    const points = amount > 100 || words.some((word) => /^(?:index|elo|arena|points?)$/.test(word));
    return points ? 'point' : 'percent';
  }
  if (kind === 'amount' && /[家]$/.test(low)) return 'company';
  if (!(kind === 'compute' || kind === 'amount')) return null;
  const chinese = words.join('');
  const spent = SPENT.test(words.join(' ')) || CHINESE_SPENT.test(chinese);
  if (spent && amount >= LEAST_SUM && !/[颗顆块塊张張片枚卡家]$/.test(low)) return currency(chinese);
  if (kind === 'amount') return PERSONNEL.test(words.join(' ')) ? 'person' : null;
  return amount >= LEAST_CHIPS && (quantity!.unit === null || !/\p{Script=Han}/u.test(low)) ? 'chips' : null;
}

/** What a Chinese measure word counts where compute is spoken of: 30万片 of wafers, else accelerators. */
export function pieceUnit(
  units: readonly Unit[],
  at: number,
  { clauseFrom, clauseTo }: Place,
): string | null {
  const piece =
    /[颗顆块塊張张片枚卡]$/.test(units[at]!.low) || /^[颗顆块塊張张片枚卡]$/.test(units[at + 1]?.low ?? '');
  if (!piece || !/\p{Script=Han}/u.test(units[at]!.text + (units[at + 1]?.text ?? ''))) return null;
  const words = units
    .slice(clauseFrom, clauseTo)
    .map(({ low }) => low)
    .join('');
  if (/[卫衛]星/.test(words)) return 'satellite';
  if (/裸片/.test(words)) return 'die';
  if (/[电電][费費價价]|每度|[块塊][钱錢]/.test(words)) return 'CNY';
  if (/[产產]能|晶[圆圓]/.test(words) && /片/.test(units[at]!.low + (units[at + 1]?.low ?? '')))
    return 'wafer';
  return /[芯晶]片|昇[腾騰]/.test(words) ? 'chips' : 'gpus';
}

/** A bare number of this size counts parameters. */
const LEAST_PARAMETERS = 1e9;
const SCORES = /^(?:scores?|scored|gets?|got|managed|obtains?|obtained|had|reached|reaches)$/;

const PERSONNEL = /\b(?:staff|payroll|headcount|team of|hires|employs)\b/;

const POWER: Readonly<Record<string, string>> = {
  gigawatt: 'GW',
  megawatt: 'MW',
  kilowatt: 'kW',
};

const CURRENCIES: readonly [RegExp, string][] = [
  [/新加坡|星[国國]/, 'SGD'],
  [/新?[台臺][币幣]|[台臺][湾灣]/, 'TWD'],
  [/日本/, 'JPY'],
  [/[韩韓][国國]/, 'KRW'],
  [/印度/, 'INR'],
  [/[美][国國]|openai|anthropic|谷歌|微[软軟]|meta|xai|[英輝][伟偉達达]/, 'USD'],
];

/** The money of the country that the clause names: in Chinese else yuan, in English dollars. */
function currency(words: string): string {
  if (!/\p{Script=Han}/u.test(words)) return 'USD';
  return CURRENCIES.find(([named]) => named.test(words))?.[1] ?? 'CNY';
}
