import { type ByteSource, readRange } from '../weights/byte-source.js';
import { type Folder, findPlace } from '../weights/folder.js';
import { readGguf } from '../weights/gguf/gguf.js';
import type { FetchLike } from '../weights/http-source.js';
import { refuse } from '../weights/refuse.js';
import { parseSentencePiece } from './sentence-piece.js';
import { parseTiktoken } from './tiktoken.js';
import type { Tokenizer } from './tokenizer.js';
import { parseTokenizerJson } from './tokenizer-json.js';

const GREATEST_FILE = 64 * 2 ** 20;

/** Files that hold a vocabulary, the most complete first. */
const FILES: readonly RegExp[] = [
  /^tokenizer\.json$/,
  /^(tokenizer|sentencepiece\.bpe|spiece)\.model$/,
  /\.tiktoken$/,
  /\.gguf$/,
];

/**
 * The tokenizer in a folder, beside a file of weights, or in a GGUF file; null when there is none.
 *
 * @throws HeadwayError when there is one but it is damaged.
 */
export async function readTokenizer(path: string, fetch?: FetchLike): Promise<Tokenizer | null> {
  const { folder, file } = await findPlace(path, fetch);
  if (file !== null && FILES.some((pattern) => pattern.test(file))) return readTokenizerFile(folder, file);
  const beside = folder.names?.filter((name) => file === null || !name.endsWith('.gguf')) ?? [];
  const name = FILES.flatMap((pattern) => beside.filter((each) => pattern.test(each)))[0];
  return name === undefined ? null : readTokenizerFile(folder, name);
}

async function readTokenizerFile(folder: Folder, name: string): Promise<Tokenizer | null> {
  const source = await folder.open(name);
  try {
    if (name.endsWith('.gguf')) return await fromGguf(source);
    if (source.size > GREATEST_FILE) throw refuse(`a tokenizer of ${source.size} bytes`, name);
    const bytes = await readRange(source, 0, source.size);
    if (name.endsWith('.json')) return parseTokenizerJson(bytes, name);
    if (name.endsWith('.tiktoken') || isTiktoken(bytes)) return parseTiktoken(bytes, name);
    return await parseSentencePiece(bytes, name);
  } finally {
    await source.close();
  }
}

/** Llama 3 ships tiktoken lines as `tokenizer.model`. A SentencePiece model starts with a field tag. */
function isTiktoken(bytes: Uint8Array): boolean {
  return /^[A-Za-z0-9+/]+={0,2} \d+\r?\n/.test(new TextDecoder('latin1').decode(bytes.subarray(0, 256)));
}

async function fromGguf(source: ByteSource): Promise<Tokenizer | null> {
  const { metadata } = await readGguf(source);
  const list = metadata.get('tokenizer.ggml.tokens');
  if (typeof list !== 'object') return null;
  const merges = metadata.get('tokenizer.ggml.merges');
  const model = metadata.get('tokenizer.ggml.model');
  return {
    format: 'gguf',
    model: typeof model === 'string' ? model : null,
    tokens: new Map(list.values.map((token, id) => [id, String(token)])),
    merges: typeof merges === 'object' ? merges.length : null,
  };
}
