import { isObject, parseJsonObject } from '../weights/json.js';
import { refuse } from '../weights/refuse.js';
import { MOST_TOKENS, type Tokenizer } from './tokenizer.js';

/**
 * A `tokenizer.json` (huggingface/tokenizers): the vocabulary of its model and the added tokens.
 *
 * @throws HeadwayError when it is damaged.
 */
export function parseTokenizerJson(bytes: Uint8Array, where: string): Tokenizer {
  const { model, added_tokens: added } = parseJsonObject(bytes, where);
  if (!isObject(model)) throw refuse('no model in the tokenizer', where);
  const tokens = new Map<number, string>();
  if (Array.isArray(model.vocab)) {
    model.vocab.forEach((entry: unknown, id) => {
      addToken(tokens, id, Array.isArray(entry) ? entry[0] : entry, where);
    });
  } else if (isObject(model.vocab)) {
    for (const [token, id] of Object.entries(model.vocab)) addToken(tokens, id, token, where);
  } else throw refuse('no vocabulary in the tokenizer', where);
  for (const entry of Array.isArray(added) ? added : []) {
    if (!isObject(entry)) throw refuse('an added token is no object', where);
    addToken(tokens, entry.id, entry.content, where);
  }
  return {
    format: 'tokenizer.json',
    model: typeof model.type === 'string' ? model.type : null,
    tokens,
    merges: Array.isArray(model.merges) ? model.merges.length : null,
  };
}

function addToken(tokens: Map<number, string>, id: unknown, token: unknown, where: string): void {
  if (!Number.isSafeInteger(id) || (id as number) < 0 || typeof token !== 'string') {
    throw refuse('a token without a text or a number', where);
  }
  if (tokens.size >= MOST_TOKENS) throw refuse(`more than ${MOST_TOKENS} tokens`, where);
  tokens.set(id as number, token);
}
