import { createHash } from 'node:crypto';

/** A vocabulary as any format gives it. Tokens are the texts of that format, by their number. */
export interface Tokenizer {
  /** `tokenizer.json`, `sentencepiece`, `tiktoken` or `gguf`. */
  readonly format: string;
  /** `BPE`, `Unigram`, `WordPiece`, …, as the file says; null when it does not. */
  readonly model: string | null;
  readonly tokens: ReadonlyMap<number, string>;
  /** Merges of a byte-pair tokenizer; null where the format has none. */
  readonly merges: number | null;
}

/** Several times the greatest vocabulary in use. */
export const MOST_TOKENS = 1_048_576;

/** What is printed of a tokenizer. */
export interface TokenizerFacts {
  readonly format: string;
  readonly model: string | null;
  /** Tokens, added ones included. */
  readonly vocabulary: number;
  readonly merges: number | null;
  /** SHA-256 over the tokens in order of their numbers; equal vocabularies of one format have one digest. */
  readonly digest: string;
}

export function tokenizerFacts({ format, model, tokens, merges }: Tokenizer): TokenizerFacts {
  const hash = createHash('sha256');
  for (const id of [...tokens.keys()].sort((a, b) => a - b))
    hash.update(JSON.stringify([id, tokens.get(id)]));
  return { format, model, vocabulary: tokens.size, merges, digest: hash.digest('hex') };
}

/** How far two vocabularies are one. */
export interface TokenizerOverlap {
  /** Tokens of both. */
  readonly shared: number;
  /** Of these, tokens with the same number. */
  readonly sameNumber: number;
  /** Shared over all tokens of either. */
  readonly jaccard: number;
}

/** Compares two vocabularies token by token, marks of word starts and byte alphabets aside. */
export function tokenizerOverlap(a: Tokenizer, b: Tokenizer): TokenizerOverlap {
  const [textsOfA, textsOfB] = [byText(a), byText(b)];
  let shared = 0;
  let sameNumber = 0;
  for (const [text, id] of textsOfA) {
    const other = textsOfB.get(text);
    if (other === undefined) continue;
    shared++;
    if (other === id) sameNumber++;
  }
  const either = textsOfA.size + textsOfB.size - shared;
  return { shared, sameNumber, jaccard: either === 0 ? 0 : shared / either };
}

function byText({ tokens }: Tokenizer): Map<string, number> {
  const level = isByteLevel(tokens);
  const texts = new Map<string, number>();
  for (const [id, token] of tokens) {
    const text = level ? fromByteLevel(token) : token.replaceAll('\u2581', ' ');
    if (!texts.has(text)) texts.set(text, id);
  }
  return texts;
}

/** GPT-2 writes the byte 0x20 as U+0120; a vocabulary with many such tokens is in that alphabet. */
function isByteLevel(tokens: ReadonlyMap<number, string>): boolean {
  let starts = 0;
  for (const token of tokens.values()) if (token.startsWith('\u0120')) starts++;
  return starts > 0 && starts * 20 > tokens.size;
}

const BYTES = byteAlphabet();

/** The characters that stand for the 256 bytes (openai/gpt-2, `encoder.py`, `bytes_to_unicode`). */
function byteAlphabet(): Map<string, number> {
  const printable = (byte: number) =>
    (byte >= 0x21 && byte <= 0x7e) || (byte >= 0xa1 && byte <= 0xac) || (byte >= 0xae && byte <= 0xff);
  const alphabet = new Map<string, number>();
  let next = 256;
  for (let byte = 0; byte < 256; byte++) {
    alphabet.set(String.fromCharCode(printable(byte) ? byte : next++), byte);
  }
  return alphabet;
}

function fromByteLevel(token: string): string {
  const bytes: number[] = [];
  for (const character of token) {
    const byte = BYTES.get(character);
    if (byte === undefined) return token;
    bytes.push(byte);
  }
  return textOfBytes(Uint8Array.from(bytes));
}

/** Bytes as UTF-8 where they are, else one character a byte behind a mark that no text holds. */
export function textOfBytes(bytes: Uint8Array): string {
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    return `\uffff${Buffer.from(bytes).toString('latin1')}`;
  }
}
