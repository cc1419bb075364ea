import { unitAt, unitOf } from './english-unit.js';
import { CURRENCY_CODES, MONTHS, ONES, UNITS } from './english-words.js';
import { DASHES, type Token } from './tokens.js';

/** Words that a hyphen may tie to a figure which still counts. */
const LEADS = new Set(['to', 'sub', 'now', 'minus', 'plus']);

/** Whether digits are a year, a day of a month, a time, an ordinal, or part of a name ("GPT-4", "Llama 2", "01.AI"). */
export function isPartOfName(tokens: readonly Token[], at: number, next: number, text: string): boolean {
  const token = tokens[at]!;
  const before = tokens[at - 1];
  const behind = tokens[at + 1];
  if (isHan(text, token.start - 1) || isHan(text, tokens[next - 1]!.end)) return true;
  if (before && !token.spaced && (before.kind === 'word' || '#:/_.@'.includes(before.low))) return true;
  if (
    before &&
    !token.spaced &&
    DASHES.has(before.low) &&
    !before.spaced &&
    tokens[at - 2]?.kind === 'word'
  ) {
    if (!ONES.has(tokens[at - 2]!.low) && !UNITS.has(tokens[at - 2]!.low) && !LEADS.has(tokens[at - 2]!.low))
      return true;
  }
  if (behind && !behind.spaced && behind.kind === 'word' && next === at + 1 && !unitOf(behind)) return true;
  if (behind && !behind.spaced && behind.text === 'C' && /^\d{3}$/.test(token.text)) return true;
  if (isChain(tokens, at)) return true;
  if (before?.low === '(' && behind?.low === ')' && token.text.length <= 2) return true;
  if (behind && !behind.spaced && ':/_@'.includes(behind.low) && next === at + 1) return true;
  if (behind?.low === '.' && !behind.spaced && tokens[at + 2]?.kind === 'word' && !tokens[at + 2]!.spaced)
    return true;
  if (next > at + 1 || unitAt(tokens, next)) return false;
  return isDateOrTime(tokens, at) || isNumbered(tokens, at);
}

/** Digits, a hyphen, digits, a hyphen: a day or a number of a document. */
function isChain(tokens: readonly Token[], at: number): boolean {
  const linked = (i: number) => tokens[i]?.low === '-' && !tokens[i]!.spaced;
  return (linked(at + 1) && linked(at + 3)) || (linked(at - 1) && (linked(at - 3) || linked(at + 1)));
}

function isDateOrTime(tokens: readonly Token[], at: number): boolean {
  const { value, text } = tokens[at]!;
  const before = tokens[at - 1]?.low === '.' ? tokens[at - 2]?.low : tokens[at - 1]?.low;
  const behind = tokens[at + 1];
  if (MONTHS.has(before ?? '') || (value <= 31 && MONTHS.has(behind?.low ?? ''))) return true;
  if (behind?.low === 'am' || behind?.low === 'pm') return true;
  if (
    (behind?.low === 'a' || behind?.low === 'p') &&
    tokens[at + 2]?.low === '.' &&
    tokens[at + 3]?.low === 'm'
  )
    return true;
  const dated = ['in', 'since', 'between', 'until', 'and', 'by'].includes(before ?? '');
  return text.length === 4 && value < (dated ? 2200 : 2100) && value >= (dated ? 1000 : 1800);
}

const NUMBERED = new Set(
  'no number chapter section article version page row level channel phase stage group room route item step type class grade season episode week day round game lap act sp dax nasdaq nikkei part volume vol interstate highway apollo covid'.split(
    ' ',
  ),
);

/** A plain small number after a capitalised word ("Llama 2", "Row 21") names; so does one after "number". */
function isNumbered(tokens: readonly Token[], at: number): boolean {
  const before = tokens[at - 1]?.low === '.' ? tokens[at - 2] : tokens[at - 1];
  if (before?.kind !== 'word') return false;
  if (NUMBERED.has(before.low)) return true;
  return isCapital(tokens, before === tokens[at - 1] ? at - 1 : at - 2) && tokens[at]!.text.length <= 4;
}

/** A word with a capital that does not begin its sentence. */
function isCapital(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  if (token?.kind !== 'word' || token.text === token.low) return false;
  const before = tokens[at - 1];
  return before !== undefined && !'.!?:"“'.includes(before.low);
}

function isHan(text: string, at: number): boolean {
  const unit = text.charCodeAt(at);
  return unit >= 0x4e00 && unit <= 0x9fff;
}

/** "top ten", "BBC One", "four-door": part of a name or of a word. */
export function isNamed(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at]!;
  const before = tokens[at - 1];
  if (before?.low === 'top' || before?.low === 'bottom') return true;
  if (token.low === 'half' && (before?.low === 'second' || before?.low === 'first')) return true;
  if (token.kind !== 'word' || CURRENCY_CODES.has(token.low)) return false;
  if (token.text !== token.low && token.text.length > 2 && isCapital(tokens, at - 1)) return true;
  return before?.low === '-' && !token.spaced && !before.spaced && tokens[at - 2]?.kind === 'word';
}
