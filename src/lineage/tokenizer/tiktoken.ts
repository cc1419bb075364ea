import { refuse } from '../weights/refuse.js';
import { MOST_TOKENS, type Tokenizer, textOfBytes } from './tokenizer.js';

const LONGEST_LINE = 65_536;
const LINE = /^([A-Za-z0-9+/]+={0,2}) (\d{1,9})$/;

/**
 * A tiktoken vocabulary: a line for each token, its bytes in base64 and its rank. The ranks are the merges.
 *
 * @throws HeadwayError when a line is anything else, or a rank stands twice.
 */
export function parseTiktoken(bytes: Uint8Array, where: string): Tokenizer {
  const tokens = new Map<number, string>();
  let merges = 0;
  const lines = new TextDecoder().decode(bytes).split('\n');
  for (const [i, line] of lines.entries()) {
    if (line.trim() === '') continue;
    const found = line.length > LONGEST_LINE ? null : LINE.exec(line.trimEnd());
    const rank = Number(found?.[2]);
    if (!found || tokens.has(rank)) {
      throw refuse('not a token in base64 and a rank of its own', `${where}, line ${i + 1}`);
    }
    if (tokens.size >= MOST_TOKENS) throw refuse(`more than ${MOST_TOKENS} tokens`, where);
    const token = Buffer.from(found[1]!, 'base64');
    if (token.length > 1) merges++;
    tokens.set(rank, textOfBytes(token));
  }
  if (tokens.size === 0) throw refuse('no tokens', where);
  return { format: 'tiktoken', model: 'BPE', tokens, merges };
}
