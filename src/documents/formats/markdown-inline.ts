import { type MappedText, MappedTextBuilder } from '../mapped-text.js';

const ENTITIES: Record<string, string> = {
  ...{ '&amp;': '&', '&lt;': '<', '&gt;': '>', '&quot;': '"', '&#39;': "'", '&nbsp;': ' ' },
};

/**
 * The words of a stretch of Markdown: links give their text, pictures nothing, marks of emphasis and code, escapes
 * and tags are taken away. One pass, linear in the length.
 */
export function plainInline(text: string, rawStart: number): MappedText {
  const builder = new MappedTextBuilder();
  const closing = matchingBrackets(text);
  const dropped = new Set<number>();
  const next = nextFinder(text);
  let keptFrom = 0;
  const skip = (from: number, to: number) => {
    builder.keep(text.slice(keptFrom, from), rawStart + keptFrom);
    keptFrom = to;
  };
  for (let i = 0; i < text.length; i++) {
    const character = text[i]!;
    let to = i;
    if (character === '\\' && isSign(text[i + 1])) {
      skip(i, i + 1);
      i++;
      continue;
    }
    if (character === '[' || character === '!') {
      const open = character === '!' ? i + 1 : i;
      const close = text[open] === '[' ? closing.get(open) : undefined;
      const target = close === undefined ? close : endOfTarget(text, close, next);
      if (target !== undefined && character === '!') to = target;
      else if (close !== undefined && text[open + 1] === '^') to = close + 1;
      else if (target !== undefined && character === '[') {
        dropped.add(close!);
        to = i + 1;
      }
    } else if (character === ']' && dropped.has(i)) to = endOfTarget(text, i, next) ?? i + 1;
    else if (character === '`' || (character === '*' && isBesideWord(text, i))) to = i + 1;
    else if (character === '_' && isAtEdge(text, i)) to = i + 1;
    else if (character === '<') to = endOfTag(text, i, next);
    else if (character === '&') {
      const entity = Object.keys(ENTITIES).find((name) => text.startsWith(name, i));
      if (entity) {
        skip(i, i + entity.length);
        builder.replace(ENTITIES[entity]!, rawStart + i, entity.length);
        i += entity.length - 1;
      }
    }
    if (to > i) {
      skip(i, to);
      i = to - 1;
    }
  }
  skip(text.length, text.length);
  return builder.build();
}

/** For each opening square bracket the closing one that belongs to it. */
function matchingBrackets(text: string): Map<number, number> {
  const closing = new Map<number, number>();
  const open: number[] = [];
  for (let i = 0; i < text.length; i++) {
    if (text[i] === '\\') i++;
    else if (text[i] === '[') open.push(i);
    else if (text[i] === ']' && open.length > 0) closing.set(open.pop()!, i);
  }
  return closing;
}

/** Where `(address)` or `[name]` after a closing bracket ends; undefined where none follows. */
function endOfTarget(
  text: string,
  close: number,
  next: (sign: string, from: number) => number,
): number | undefined {
  const sign = text[close + 1] === '(' ? ')' : text[close + 1] === '[' ? ']' : null;
  const end = sign === null ? -1 : next(sign, close + 2);
  return end < 0 || end - close > 2_000 ? undefined : end + 1;
}

function endOfTag(text: string, at: number, next: (sign: string, from: number) => number): number {
  if (!/[a-zA-Z/!]/.test(text[at + 1] ?? '')) return at;
  const end = next('>', at + 1);
  if (end < 0) return at;
  return text.startsWith('http', at + 1) ? at + 1 : end + 1;
}

/** `indexOf` that remembers its last answer, so that a sign that never comes is looked for once. */
function nextFinder(text: string): (sign: string, from: number) => number {
  const known = new Map<string, { from: number; at: number }>();
  return (sign, from) => {
    const last = known.get(sign);
    if (last && from >= last.from && (last.at < 0 || last.at >= from)) return last.at;
    const at = text.indexOf(sign, from);
    known.set(sign, { from, at });
    return at;
  };
}

function isSign(character: string | undefined): boolean {
  return character !== undefined && '\\`*_{}[]()#+-.!<>|~"\'$%&,/:;=?@^'.includes(character);
}

function isBesideWord(text: string, at: number): boolean {
  return (at > 0 && text[at - 1] !== ' ') || (at + 1 < text.length && text[at + 1] !== ' ');
}

function isAtEdge(text: string, at: number): boolean {
  const isWord = (character: string | undefined) =>
    character !== undefined && /[\p{L}\p{N}]/u.test(character);
  return isWord(text[at - 1]) !== isWord(text[at + 1]);
}
