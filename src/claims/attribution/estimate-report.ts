import type { Unit } from '../text/unit.js';
import { speakerOf } from './noun-phrase.js';
import type { Report, Scene } from './report.js';

/** What somebody's figure or view is called. */
const ESTIMATE =
  /^(?:account|count|counts|estimate|estimates|estimation|reckoning|measure|measures|tally|telling|calculation|calculations|sums|figures|numbers|view|opinion|assessment|books?|words?|judg(?:e)?ment|guess|arithmetic|lights|scale|index|tests?|ranking|rankings|admission|analysis|spreadsheet|data|reading|forecast|projection|projections|mind|eyes)$/;
const BEFORE = /^(?:by|in|on|from|to|under|going)$/;
/** How many units its owner may have. */
const LONGEST_OWNER = 9;

/** ", by Meng's account", "In her view,", "On his sums,", "in the account of one employee": all of the sentence is theirs. */
export function estimateReport(scene: Scene, at: number): Report | null {
  const { units, text, cast, mentions } = scene;
  if (!BEFORE.test(units[at]!.low) || !(at === 0 || /^(?:[,;:—–“"(]|and|but|then)$/.test(units[at - 1]!.low)))
    return null;
  const owner = ownerAfter(units, at);
  if (!owner) return null;
  const { from, to, end } = owner;
  if (!/^(?:[,.;)—–]|the|there)$/.test(units[end]?.low ?? '.') && at !== 0) return null;
  const speaker =
    speakerOf(units, from, to, text, cast, mentions) ?? (owner.possessive ? mentions.person : null);
  if (!speaker?.name) return null;
  const closed = !units[end] || /^[.)]$/.test(units[end]!.text);
  const frame = { from: at, to: Math.min(units.length, end + (units[end]?.text === ',' ? 1 : 0)) };
  if (at === 0) return { speaker, from: frame.to, to: units.length, cue: end - 1, frame, stance: 'holds' };
  return { speaker, from: 0, to: closed ? at : units.length, cue: end - 1, frame, stance: 'holds' };
}

interface Owner {
  from: number;
  to: number;
  /** After the noun. */
  end: number;
  /** "his", "her". */
  possessive: boolean;
}

function ownerAfter(units: readonly Unit[], at: number): Owner | null {
  const first = units[at + 1];
  if (!first) return null;
  if (/^(?:his|her|their|its)$/.test(first.low)) {
    const noun = units[at + 2]?.low === 'own' ? at + 3 : at + 2;
    if (!ESTIMATE.test(units[noun]?.low ?? '')) return null;
    return { from: at + 1, to: at + 2, end: noun + 1, possessive: true };
  }
  for (let noun = at + 2; noun < Math.min(units.length, at + LONGEST_OWNER); noun++) {
    const { low, kind, text } = units[noun]!;
    if (kind === 'sign' && !/^['’.&-]/.test(text)) return null;
    if (!ESTIMATE.test(low)) continue;
    if (units[noun + 1]?.low === 'of' && noun <= at + 3 && first.low === 'the') {
      let to = noun + 2;
      while (to < units.length && to - noun < LONGEST_OWNER && units[to]!.kind !== 'sign') to++;
      return { from: noun + 2, to, end: to, possessive: false };
    }
    for (let sign = noun - 1; sign > at + 1 && noun - sign < 4; sign--)
      if (/^['’]s?$/.test(units[sign]!.text))
        return { from: at + 1, to: sign, end: noun + 1, possessive: false };
    return null;
  }
  return null;
}
