import { HeadwayError, type Phrase, phrase } from '../../contract/index.js';

export interface Token {
  readonly kind: 'word' | 'string' | 'operator' | 'open' | 'close' | 'comma' | 'end';
  readonly text: string;
  /** UTF-16 offset of the first character. */
  readonly at: number;
}

/** A predicate longer than this is refused. */
export const LONGEST_PREDICATE = 2000;

const OPERATOR = /(?:!=|<=|>=|=|<|>)/y;
const WORD = /[^\s()=!<>,"']+/y;

/** Splits a predicate into tokens, ending with one of kind `end`. */
export function tokenize(text: string, where: string): Token[] {
  if (text.length > LONGEST_PREDICATE) {
    throw new HeadwayError({
      code: 'predicate-too-long',
      what: phrase`a group of ${text.length} characters`,
      where,
      remedy: phrase`use at most ${LONGEST_PREDICATE}`,
    });
  }
  const tokens: Token[] = [];
  let at = 0;
  while (at < text.length) {
    const char = text[at];
    if (/\s/.test(char)) {
      at++;
    } else if (char === '(' || char === ')' || char === ',') {
      tokens.push({ kind: char === '(' ? 'open' : char === ')' ? 'close' : 'comma', text: char, at });
      at++;
    } else if (char === '"' || char === "'") {
      const end = text.indexOf(char, at + 1);
      if (end < 0) throw syntaxError(text, at, phrase`a quotation mark that is not closed`, where);
      tokens.push({ kind: 'string', text: text.slice(at + 1, end), at });
      at = end + 1;
    } else {
      const token = match(OPERATOR, text, at, 'operator') ?? match(WORD, text, at, 'word');
      if (!token) throw syntaxError(text, at, `"${char}"`, where);
      tokens.push(token);
      at += token.text.length;
    }
  }
  tokens.push({ kind: 'end', text: '', at: text.length });
  return tokens;
}

function match(pattern: RegExp, text: string, at: number, kind: Token['kind']): Token | null {
  pattern.lastIndex = at;
  const found = pattern.exec(text);
  return found && { kind, text: found[0], at };
}

export function syntaxError(text: string, at: number, found: string | Phrase, where: string): HeadwayError {
  return new HeadwayError({
    code: 'predicate-syntax',
    what: phrase`"${text}" is not a group: ${found} at character ${at + 1}`,
    where,
    remedy: 'write for example country=China, or access=open-weights and not organisation="Meta AI"',
  });
}
