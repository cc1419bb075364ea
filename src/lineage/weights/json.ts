import { refuse } from './refuse.js';

export type JsonObject = Readonly<Record<string, unknown>>;

/** An object from JSON bytes. @throws HeadwayError when it is anything else, or breaks the rules of `parseJson` */
export function parseJsonObject(bytes: Uint8Array, where: string): JsonObject {
  const value = parseJson(bytes, where);
  if (!isObject(value)) throw refuse('not a JSON object', where);
  return value;
}

/**
 * A value from JSON bytes: valid UTF-8, no key twice in one object, nesting and number of values bounded.
 *
 * @throws HeadwayError when it is anything else.
 */
export function parseJson(bytes: Uint8Array, where: string): unknown {
  requireModest(bytes, where);
  let text: string;
  try {
    text = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    throw refuse('not valid UTF-8', where);
  }
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    throw refuse('not valid JSON', where);
  }
  requireUniqueKeys(text, where);
  return value;
}

export function isObject(value: unknown): value is JsonObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

const DEEPEST = 64;
const MOST_VALUES = 6_000_000;
const QUOTE = 0x22;
const BACKSLASH = 0x5c;

/** Before anything is parsed: how deep brackets nest and how many values there can be. */
function requireModest(bytes: Uint8Array, where: string): void {
  let depth = 0;
  let values = 0;
  let quoted = false;
  for (let i = 0; i < bytes.length; i++) {
    const code = bytes[i]!;
    if (code === QUOTE) quoted = !quoted;
    else if (quoted) {
      if (code === BACKSLASH) i++;
    } else if (code === 0x7b || code === 0x5b) {
      values++;
      if (++depth > DEEPEST) throw refuse(`JSON nested deeper than ${DEEPEST}`, where);
    } else if (code === 0x7d || code === 0x5d) depth--;
    else if (code === 0x2c) values++;
  }
  if (values > MOST_VALUES) throw refuse(`more than ${MOST_VALUES} values in JSON`, where);
}

/** The text is known to be valid JSON, so a string before a colon is a key. */
function requireUniqueKeys(text: string, where: string): void {
  const open: (Set<string> | null)[] = [];
  let start = 0;
  let end = 0;
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    if (code === QUOTE) {
      start = i;
      i = end = closingQuote(text, i);
    } else if (code === 0x7b || code === 0x5b) {
      open.push(code === 0x7b ? new Set() : null);
    } else if (code === 0x7d || code === 0x5d) {
      open.pop();
    } else if (code === 0x3a) {
      const raw = text.slice(start + 1, end);
      const key = raw.includes('\\') ? (JSON.parse(`"${raw}"`) as string) : raw;
      const keys = open.at(-1)!;
      if (keys?.has(key)) throw refuse(`the key ${JSON.stringify(key.slice(0, 80))} stands twice`, where);
      keys?.add(key);
    }
  }
}

function closingQuote(text: string, start: number): number {
  for (let i = start + 1; ; i++) {
    const code = text.charCodeAt(i);
    if (code === BACKSLASH) i++;
    else if (code === QUOTE) return i;
  }
}
