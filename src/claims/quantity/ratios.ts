import type { Unit } from '../text/unit.js';

const LINKS: readonly (readonly string[])[] = [['out', 'of'], ['in', 'every'], ['of', 'the'], ['in'], ['of']];
const MOST = 100;

/** "four, maybe five months": the second only widens the first, which has its unit. */
export function joinDoubts(units: readonly Unit[]): Unit[] {
  const joined: Unit[] = [];
  for (let at = 0; at < units.length; at++) {
    const unit = units[at]!;
    const comma = units[at + 1]?.text === ',' ? 1 : 0;
    const other = units[at + comma + 2]?.quantity;
    const { quantity } = unit;
    if (
      !quantity ||
      !other ||
      !DOUBTS.test(units[at + comma + 1]!.low) ||
      quantity.min === null ||
      other.max === null ||
      quantity.min >= other.max ||
      (!isBare(unit) && quantity.unit !== other.unit)
    ) {
      joined.push(unit);
      continue;
    }
    const last = units[at + comma + 2]!;
    const text = units
      .slice(at, at + comma + 3)
      .map((each) => each.text)
      .join(' ');
    joined.push({
      ...unit,
      text,
      low: text.toLowerCase(),
      end: last.end,
      quantity: { ...other, start: quantity.start, text, min: quantity.min, relation: 'range' },
    });
    at += comma + 2;
  }
  return joined;
}

const DOUBTS = /^(?:maybe|perhaps|possibly|or)$/;

/** Two bare numbers that state a part, "four in five", "seven of the ten", become one unit in percent. */
export function joinRatios(units: readonly Unit[]): Unit[] {
  const joined: Unit[] = [];
  for (let at = 0; at < units.length; at++) {
    const unit = units[at]!;
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
      text,
      low: text.toLowerCase(),
      end,
      quantity: {
        ...quantity!,
        end: quantity!.end + end - unit.end,
        text,
        min: share(quantity!.min),
        max: share(quantity!.max),
        unit: 'percent',
      },
    });
    at = last;
  }
  return joined;
}

const isBare = (unit: Unit | undefined) =>
  unit?.quantity != null && (unit.quantity.unit === null || unit.quantity.unit === 'item');

function ratioAt(units: readonly Unit[], at: number): { last: number; whole: number } | null {
  if (!isBare(units[at])) return null;
  for (const link of LINKS) {
    if (!link.every((word, i) => units[at + 1 + i]?.low === word)) continue;
    const last = at + link.length + 1;
    const whole = units[last]?.quantity;
    const part = units[at]!.quantity!.max ?? units[at]!.quantity!.min ?? 0;
    if (!whole || !(whole.relation === 'exact') || whole.min === null) continue;
    if (!isBare(units[last]) && link[0] === 'of' && link.length === 1) continue;
    if (whole.min > part && part > 0 && whole.min <= MOST && Number.isInteger(part))
      return { last, whole: whole.min };
  }
  return null;
}
