import type { Unit } from '../text/unit.js';
import { ONES, TENS } from './english-words.js';

const LINKS: readonly (readonly string[])[] = [['out', 'of'], ['in', 'every'], ['of', 'the'], ['in'], ['of']];
const MOST = 100;

/** "…, China 15.": digits after a country or an organisation, and nothing after them, count. */
export function countAfterName(units: Unit[]): Unit[] {
  for (let at = 1; at < units.length; at++) {
    const unit = units[at]!;
    const kind = units[at - 1]!.known?.kind;
    const after = units[at + 1];
    if (unit.quantity || !/^\d{1,3}$/.test(unit.text) || !/^(?:country|place|organisation)$/.test(kind ?? ''))
      continue;
    if (after && after.kind !== 'sign' && !/^(?:and|from)$/.test(after.low)) continue;
    const { start, end, text } = unit;
    const value = Number(text);
    const quantity = {
      start,
      end,
      text,
      min: value,
      max: value,
      unit: null,
      relation: 'exact' as const,
      hedge: null,
    };
    units[at] = { ...unit, kind: 'quantity', tag: 'NUM', quantity };
  }
  return units;
}

/** "four, maybe five months": the second only widens the first, which has its unit. */
export function joinDoubts(units: readonly Unit[]): Unit[] {
  const joined: Unit[] = [];
  for (let at = 0; at < units.length; at++) {
    const unit = units[at]!;
    const comma = units[at + 1]?.text === ',' ? 1 : 0;
    const hedged = DOUBTS.test(units[at + comma + 1]?.quantity?.hedge ?? '');
    const listed = comma === 1 && isSpan(unit, units[at + 2]);
    const skip = comma + (hedged || listed ? 1 : 2);
    const other = units[at + skip]?.quantity;
    const { quantity } = unit;
    if (
      !quantity ||
      !other ||
      !(hedged || listed || DOUBTS.test(units[at + comma + 1]!.low)) ||
      quantity.min === null ||
      other.max === null ||
      quantity.min >= other.max ||
      (!isBare(unit) && quantity.unit !== other.unit)
    ) {
      joined.push(unit);
      continue;
    }
    const last = units[at + skip]!;
    const text = units
      .slice(at, at + skip + 1)
      .map((each) => each.text)
      .join(' ');
    joined.push({
      ...unit,
      text,
      low: text.toLowerCase(),
      end: last.end,
      quantity: { ...other, start: quantity.start, text, min: quantity.min, relation: 'range' },
    });
    at += skip;
  }
  return joined;
}

/** "a year, a year and a half", "three, four years": a time and a little more of it. */
function isSpan({ quantity }: Unit, next: Unit | undefined): boolean {
  const other = next?.quantity;
  if (!quantity || !other || quantity.min === null || other.max === null) return false;
  if (!/^(?:year|month|week|quarter|generation)$/.test(other.unit ?? '')) return false;
  return quantity.min < other.max && other.max <= Math.max(2 * quantity.min, quantity.min + 1);
}

const DOUBTS = /^(?:maybe|perhaps|possibly)$/;

/** Two bare numbers that state a part, "four in five", "seven of the ten", become one unit in percent. */
export function joinRatios(units: readonly Unit[]): Unit[] {
  const joined: Unit[] = [];
  for (let at = 0; at < units.length; at++) {
    const unit = units[at]!;
    const hyphened = unit.kind === 'word' ? hyphenedRatio(unit) : null;
    if (hyphened) {
      joined.push(hyphened);
      continue;
    }
    const ratio = ratioAt(units, at);
    if (!ratio) {
      joined.push(unit);
      continue;
    }
    const { last, whole } = ratio;
    const { quantity } = unit;
    const share = (part: number | null) => (part === null ? null : (100 * part) / whole);
    const text = `${unit.text} ${units
      .slice(at + 1, last + 1)
      .map((each) => each.text)
      .join(' ')}`;
    const end = units[last]!.end;
    joined.push({
      ...unit,
      kind: 'quantity',
      tag: 'NUM',
      text,
      low: text.toLowerCase(),
      end,
      quantity: {
        ...(quantity ?? { start: unit.start, end, relation: 'exact', hedge: null }),
        end: quantity ? quantity.end + end - unit.end : end,
        text,
        min: share(quantity ? quantity.min : 1),
        max: share(quantity ? quantity.max : 1),
        unit: 'percent',
      },
    });
    at = last;
  }
  return joined;
}

/** "one-in-four", "3-in-10". */
function hyphenedRatio(unit: Unit): Unit | null {
  const match = /^([a-z]+|\d{1,2})-in-([a-z]+|\d{1,3})$/.exec(unit.low);
  if (!match) return null;
  const [part, whole] = [match[1]!, match[2]!].map(
    (word) => ONES.get(word) ?? TENS.get(word) ?? Number(word),
  );
  if (!part || !whole || !(part < whole)) return null;
  const share = (100 * part) / whole;
  const { start, end, text } = unit;
  const quantity = {
    start,
    end,
    text,
    min: share,
    max: share,
    unit: 'percent',
    relation: 'exact' as const,
    hedge: null,
  };
  return { ...unit, kind: 'quantity', tag: 'NUM', quantity };
}

const isBare = (unit: Unit | undefined) =>
  unit?.quantity != null && (unit.quantity.unit === null || unit.quantity.unit === 'item');

function ratioAt(units: readonly Unit[], at: number): { last: number; whole: number } | null {
  const one = units[at]!.low === 'one' && units[at]!.quantity === null;
  if (!one && !isBare(units[at])) return null;
  for (const link of LINKS) {
    if (!link.every((word, i) => units[at + 1 + i]?.low === word)) continue;
    const last = at + link.length + 1;
    const whole = units[last]?.quantity;
    const part = one ? 1 : (units[at]!.quantity!.max ?? units[at]!.quantity!.min ?? 0);
    if (!whole || !(whole.relation === 'exact') || whole.min === null) continue;
    if (!isBare(units[last]) && link[0] === 'of' && link.length === 1) continue;
    if (whole.min > part && part > 0 && whole.min <= MOST && Number.isInteger(part))
      return { last, whole: whole.min };
  }
  return null;
}
