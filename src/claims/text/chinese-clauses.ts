import { type Clause, isAside } from './clauses.js';
import type { Unit } from './unit.js';

const HAN = /[\u4e00-\u9fff]/;
const CLOSING: Readonly<Record<string, string>> = { '“': '”', '「': '」', '『': '』' };
/** A quotation longer than this is a clause of its own. */
const INLINE = 12;

/** Chinese clauses end at every comma and stop; 、 only lists, and a few quoted words belong to the clause around them. */
export function chineseClauses(units: readonly Unit[], cuts: ReadonlySet<number>): Clause[] {
  const clauses: Clause[] = [];
  let from = 0;
  let lead: string | null = null;
  let inline = -1;
  for (let at = 0; at <= units.length; at++) {
    const unit = units[at];
    if (unit && inline < at) inline = Math.max(inline, inlineEnd(units, at));
    const quoted = unit !== undefined && (at === inline || inlineEnd(units, at) === inline) && inline >= at;
    const sign =
      !unit ||
      (unit.kind === 'sign' &&
        !quoted &&
        !(/[（）()]/.test(unit.text) && isAside(units, at)) &&
        /[，,；;：:。！？!?“”"「」『』（）()…—]/.test(unit.text));
    if (!sign && !cuts.has(at) && !isSpaced(units, at)) continue;
    if (at > from) clauses.push({ from, to: at, lead });
    from = sign ? at + 1 : at;
    lead = unit?.low ?? null;
  }
  return clauses;
}

/** Where a quotation of a few words ends that opens here amid a clause; -1 where none does. */
function inlineEnd(units: readonly Unit[], at: number): number {
  const closing = CLOSING[units[at]!.text];
  if (closing === undefined || at === 0 || units[at - 1]!.kind === 'sign') return -1;
  for (let to = at + 1; to < Math.min(units.length, at + INLINE); to++) {
    if (units[to]!.text === closing) return to;
    if (units[to]!.kind === 'sign' && /[，。！？；：]/.test(units[to]!.text)) return -1;
  }
  return -1;
}

/** A space between two Chinese characters, as in headlines: "中国有1265个 与美差距缩至半年". */
export function isSpaced(units: readonly Unit[], at: number): boolean {
  const before = units[at - 1];
  const unit = units[at];
  return (
    before !== undefined &&
    unit !== undefined &&
    unit.start > before.end &&
    HAN.test(before.text.at(-1)!) &&
    HAN.test(unit.text[0]!)
  );
}
