import type { ClaimType, ClaimValue, Relation } from '../../contract/index.js';
import type { Frame, ValueKind } from '../lexicon/frame.js';
import { isClass } from '../pattern/classes.js';
import { nounForms } from '../pattern/inflect.js';
import type { Unit } from '../text/unit.js';
import { boundBefore, CHINESE_NOUNS, chineseMovedTo } from './chinese-value.js';
import { impliedUnit, pieceUnit } from './implied-unit.js';
import { multipleIn } from './multiple.js';
import type { Place } from './pattern-place.js';
import { rankOf } from './rank-value.js';

const CLASSES: Readonly<Record<Exclude<ValueKind, 'rank' | 'none' | 'year'>, readonly string[]>> = {
  time: ['time'],
  change: ['percent', 'times', 'time', 'quantity'],
  chance: ['percent'],
  count: ['counted', 'parameters', 'number'],
  share: ['percent'],
  amount: ['money', 'percent', 'number', 'time', 'tokens', 'times'],
  compute: ['tokens', 'number', 'money', 'times', 'percent', 'time'],
  ability: ['percent', 'times', 'number', 'time', 'tokens', 'money'],
  part: ['percent', 'count-of', 'times'],
};

/** What is read where a frame names no kind of value. */
const OF_TYPE: Partial<Record<ClaimType, ValueKind>> = {
  lag: 'time',
  trend: 'change',
  overtake: 'chance',
  rank: 'rank',
  count: 'count',
  share: 'share',
  compute: 'compute',
  capability: 'ability',
  dependency: 'part',
  derivation: 'part',
  organisation: 'amount',
  other: 'amount',
};

export function valueKindOf({ type, relation, value }: Frame): ValueKind {
  if (type === 'compute') return 'compute';
  if (type === 'capability') return 'ability';
  if (/^founded-/.test(relation)) return 'year';
  return value === 'none' ? (OF_TYPE[type] ?? 'none') : value;
}

/** The value that a clause states for a claim: the quantity in the pattern, else after it, else before it. */
export function valueIn(units: readonly Unit[], kind: ValueKind, place: Place): ClaimValue | null {
  if (kind === 'none') return null;
  if (kind === 'rank') return rankOf(units, place);
  if (kind === 'time' && isNone(units, place)) return { min: 0, max: 0, unit: 'months' };
  if (kind === 'year') return yearOf(units, place);
  const { from, to, clauseFrom, clauseTo } = place;
  const since = kind === 'time' && units[to - 1]?.low === 'ago' ? to - 2 : -1;
  if (since > 0 && isClass(units[since]!, 'time')) return valueFrom(units, since, kind, place);
  for (const name of CLASSES[kind]) {
    const found =
      (name === 'time' ? (reached(units, from, to) ?? movedTo(units, place)) : null) ??
      (name === 'percent' ? chineseMovedTo(units, name, place) : null) ??
      findUnit(units, name, from, to) ??
      findUnit(units, name, to, clauseTo) ??
      findUnit(units, name, clauseFrom, from);
    if (found !== null && name === 'time' && kind === 'compute' && isSingle(units[found]!)) continue;
    if (found !== null && !(MEASURES.has(kind) && VAGUE.test(units[found]!.low))) {
      const value = valueFrom(units, found, kind, place);
      if (kind !== 'ability' || value.unit !== 'items') return value;
    }
    if (found === null && name === 'times') {
      const multiple = multipleIn(units, place);
      if (multiple) return multiple;
    }
  }
  return kind === 'share' && (hasMost(units, from, to) || isOfMost(units, place))
    ? { min: 50, max: null, unit: '%' }
    : null;
}

/** Strictness as words say it; `exact` figures are equal. */
export function relationOf(units: readonly Unit[], value: ClaimValue | null, place: Place): Relation | null {
  if (!value) return null;
  const { clauseFrom, clauseTo } = place;
  const unit = units
    .slice(clauseFrom, clauseTo)
    .find(({ quantity }) => quantity && near(quantity.min, value.min) && near(quantity.max, value.max));
  const hedge = unit?.quantity?.hedge ?? '';
  if (value.min !== null && value.max === null)
    return /more|over|above|exceed|超|多于|以上/.test(hedge) ? 'more-than' : 'at-least';
  if (value.min === null && value.max !== null)
    return /less|under|below|fewer|低于|不到|不足/.test(hedge) ? 'less-than' : 'at-most';
  return null;
}

/** "A day of its spending" is no length of training. */
const isSingle = ({ quantity }: Unit) => quantity!.min === 1 && quantity!.max === 1;

const near = (a: number | null, b: number | null) =>
  a === null || b === null ? a === b : Math.abs(a - b) <= 1e-9 * Math.abs(b);

/** "There is no gap." */
function isNone(units: readonly Unit[], { clauseFrom, clauseTo }: Place): boolean {
  const words = units
    .slice(clauseFrom, clauseTo)
    .map(({ low }) => low)
    .join(' ');
  return /\bno (?:\w+ )?gap\b|没 有 (?:. ){0,4}差 距/.test(words);
}

/** The year of the calendar that a clause names. */
function yearOf(units: readonly Unit[], place: Place): ClaimValue | null {
  const year = units.slice(place.clauseFrom, place.clauseTo).find((unit) => isClass(unit, 'year'));
  if (!year) return valueIn(units, 'amount', place);
  return { min: Number(year.text), max: Number(year.text), unit: 'year' };
}

/** The time at which a change arrives: "from two years to one", 由一年半缩短到半年. */
function reached(units: readonly Unit[], from: number, to: number): number | null {
  for (let at = to - 1; at > from; at--) {
    if (isClass(units[at]!, 'time') && /^(?:到|至|为|to)$/.test(units[at - 1]!.low)) return at;
  }
  return null;
}

/** "from two years … to one", 由一年半…到半年 anywhere in the clause. */
function movedTo(units: readonly Unit[], { clauseFrom, clauseTo }: Place): number | null {
  const start = units.findIndex(({ low }, at) => at >= clauseFrom && /^(?:from|由|从)$/.test(low));
  return start < 0 || start >= clauseTo ? null : reached(units, start, clauseTo);
}

/** "Two years ago", "the past year", 两年前, 过去一年: when, not how much. */
function isPeriod(units: readonly Unit[], at: number): boolean {
  if (!isClass(units[at]!, 'time')) return false;
  const after = units[at + 1]?.low ?? '';
  return (
    /^(?:ago|earlier|前|来)$/.test(after) ||
    /^(?:past|last|next|this|去|近|来|上|下)$/.test(units[at - 1]?.low ?? '') ||
    /\b(?:past|last|next|a year earlier)\b|过去|近/.test(units[at]!.low)
  );
}

/** "Several" of anything measures no change and no ability. */
const MEASURES: ReadonlySet<ValueKind> = new Set(['change', 'ability']);
const VAGUE = /^(?:several|some|a few|a couple|many|dozens|数|几)/;

function findUnit(units: readonly Unit[], name: string, from: number, to: number): number | null {
  for (let at = Math.max(0, from); at < Math.min(to, units.length); at++)
    if (isClass(units[at]!, name) && !isPeriod(units, at)) return at;
  return null;
}

function valueFrom(units: readonly Unit[], at: number, kind: ValueKind, place: Place): ClaimValue {
  const { unit, ...stated } = units[at]!.quantity!;
  const bound = boundBefore(units, at);
  const min = bound === 'max' ? null : stated.min;
  const max = bound === 'min' ? null : stated.max;
  const rounded = (amount: number | null) => (amount === null ? null : Number(amount.toPrecision(12)));
  return {
    min: rounded(min),
    max: rounded(max),
    unit: unitName(
      unit === null || unit === 'item'
        ? ((kind === 'compute' ? pieceUnit(units, at, place) : null) ??
            hardware(units, at) ??
            counted(units, at) ??
            countedBefore(units, at) ??
            impliedUnit(units, at, kind, place) ??
            unit)
        : unit === 'hour' && /^(?:gpu|chip)$/.test(units[at + 1]?.low ?? '')
          ? 'gpu-hours'
          : (POWERS[unit] ?? unit),
    ),
  };
}

/** "600,000 H100s", "2.788 million H800 hours", 2048张H800. */
function hardware(units: readonly Unit[], at: number): string | null {
  for (let i = at + 1; i < Math.min(units.length, at + 5); i++) {
    const { low, kind } = units[i]!;
    if (kind === 'sign') break;
    const hours = /^(?:gpu|chip)?-?hours?$/.test(units[i + 1]?.low ?? '') || /^gpu-hours?$/.test(low);
    if (hours && isClass(units[i]!, 'gpu')) return 'gpu-hours';
    if (/^[abh]\d{2,3}s?$/.test(low)) {
      if (/^(?:chips?|gpus?|accelerators?)$/.test(units[i + 1]?.low ?? ''))
        return units[i + 1]!.low.startsWith('gpu') ? 'gpus' : 'chips';
      return low.replace(/s$/, '').toUpperCase();
    }
    if (/^gpus?$/.test(low)) return 'gpus';
    if (/^(?:chips?|accelerators?|processors?)$/.test(low)) return 'chips';
  }
  const piece = /^[张卡片]$/.test(units[at + 1]?.low ?? '') || /[张卡片]$/.test(units[at]!.low);
  if (!piece) return null;
  for (let i = at - 1; i > Math.max(-1, at - 8); i--) {
    if (/^[abh]\d{2,3}$/.test(units[i]!.low)) return units[i]!.low.toUpperCase();
  }
  return 'gpus';
}

/** "79 large-scale models": the noun counted where the quantity names none. */
function counted(units: readonly Unit[], at: number): string | null {
  for (let i = at + 1; i < Math.min(units.length, at + 7); i++) {
    if (isClass(units[i]!, 'countable')) return units[i]!.low.replace(/s$/, '');
    if (units[i]!.kind === 'sign') break;
  }
  const joined = (from: number, to: number) =>
    units
      .slice(Math.max(0, from), to)
      .map(({ low }) => low)
      .join('');
  const after =
    /^[^，。；]{0,10}?(模型|[参參][数數]|用[户戶]|客[户戶]|公司|企[业業]|[论論]文|[专專]利|[开開][发發]者|[芯晶]片|[员員]工|次下[载載])/.exec(
      joined(at + 1, at + 14),
    )?.[1];
  const before =
    /^.*(模型|[参參][数數]|激活|用[户戶]|客[户戶]|公司|企[业業]|[论論]文|[专專]利|下[载載]|[开開][发發]者|[员員]工)[^，。；]{0,10}$/.exec(
      joined(at - 14, at),
    )?.[1];
  return CHINESE_NOUNS[after && !/^[参參]/.test(after) ? after : (before ?? after ?? '')] ?? null;
}

/** "produced 40 notable models, China 15": the noun counted before, where none follows. */
function countedBefore(units: readonly Unit[], at: number): string | null {
  const after = units[at + 1];
  if (after && after.kind !== 'sign' && !/^(?:from|in|and|or)$/.test(after.low)) return null;
  for (let i = at - 1; i >= 0; i--) {
    const { quantity } = units[i]!;
    if (!quantity || !isClass(units[i]!, 'number')) continue;
    const noun = quantity.unit === null || quantity.unit === 'item' ? counted(units, i) : quantity.unit;
    if (noun === null && at - i < REACH) continue;
    return noun !== null && isClass({ ...units[i]!, kind: 'word', low: noun }, 'countable') ? noun : null;
  }
  return null;
}

/** How far before, in units, what is counted may stand. */
const REACH = 60;

/** Symbols of units, where the words spell them out. */
const POWERS: Readonly<Record<string, string>> = {
  gigawatt: 'GW',
  megawatt: 'MW',
  kilowatt: 'kW',
  nanometer: 'nm',
  nanometre: 'nm',
  gigabyte: 'GB',
};

const UNCHANGED =
  /^(?:times|items?|rank|chips|gpus|gpu-hours|GW|MW|kW|GB|nm|EFLOPS|PFLOPS|[A-Z$]+|.*[^a-z ].*)$/;

/** Units as the contract spells them: plural, "%" for percent. */
function unitName(unit: string | null): string {
  if (unit === null) return 'items';
  if (unit === 'percent') return '%';
  if (unit === 'item') return 'items';
  return UNCHANGED.test(unit) ? unit : nounForms(unit)[1]!;
}

/** "Most of those stay", "most are": not the most of anything. */
function isOfMost(units: readonly Unit[], { clauseFrom, clauseTo }: Place): boolean {
  return units
    .slice(clauseFrom, clauseTo)
    .some(({ low }, at) => low === 'most' && /^(?:of|are|were)$/.test(units[clauseFrom + at + 1]?.low ?? ''));
}

function hasMost(units: readonly Unit[], from: number, to: number): boolean {
  return units.slice(from, to).some(({ low }) => /^(?:most|majority|多|半|数)$/.test(low));
}
