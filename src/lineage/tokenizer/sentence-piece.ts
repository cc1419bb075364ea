import { memorySource } from '../weights/byte-source.js';
import { Cursor } from '../weights/cursor.js';
import { fieldText, type ProtobufField, protobufFields } from '../weights/protobuf.js';
import { refuse } from '../weights/refuse.js';
import { MOST_TOKENS, type Tokenizer } from './tokenizer.js';

const PIECES = 1;
const TRAINER = 2;
const MODEL_TYPE = 3;
const MODELS = ['', 'Unigram', 'BPE', 'Word', 'Char'];
const LONGEST_PIECE = 4096;

/**
 * A SentencePiece model (google/sentencepiece, `sentencepiece_model.proto`): its pieces in order.
 *
 * @throws HeadwayError when it is damaged or holds no pieces.
 */
export async function parseSentencePiece(bytes: Uint8Array, where: string): Promise<Tokenizer> {
  const cursor = new Cursor(memorySource(where, bytes));
  const tokens = new Map<number, string>();
  let model: string | null = null;
  for await (const field of protobufFields(cursor, 0, bytes.length)) {
    if (tokens.size > MOST_TOKENS) throw refuse(`more than ${MOST_TOKENS} tokens`, where);
    if (field.number === PIECES && field.wire === 2) tokens.set(tokens.size, await readPiece(cursor, field));
    else if (field.number === TRAINER && field.wire === 2) model = await readModel(cursor, field);
  }
  if (tokens.size === 0) throw refuse('no pieces, so it is no SentencePiece model', where);
  return { format: 'sentencepiece', model, tokens, merges: null };
}

async function readPiece(cursor: Cursor, piece: ProtobufField): Promise<string> {
  let text: string | null = null;
  for await (const field of protobufFields(cursor, piece.start, piece.end)) {
    if (field.number === 1) text = await fieldText(cursor, field, LONGEST_PIECE);
  }
  if (text === null) throw refuse('a piece without a text', cursor.where);
  return text;
}

async function readModel(cursor: Cursor, trainer: ProtobufField): Promise<string | null> {
  let type = 1;
  for await (const field of protobufFields(cursor, trainer.start, trainer.end)) {
    if (field.number === MODEL_TYPE && field.wire === 0) type = Number(field.value);
  }
  return MODELS[type] || null;
}
