import type { Cursor } from './cursor.js';
import { refuse } from './refuse.js';

/** One field of a message. Length-delimited fields (wire type 2) lie at [start, end) and are not read. */
export interface ProtobufField {
  readonly number: number;
  readonly wire: 0 | 1 | 2 | 5;
  /** Wire type 0 only: the varint. */
  readonly value: bigint;
  readonly start: number;
  readonly end: number;
}

/**
 * Fields of the message that lies from the cursor to `end`, in order; the values themselves are left in the file.
 * (protobuf.dev, "Encoding".) Groups are refused.
 *
 * @throws HeadwayError when a field leaves the message.
 */
export async function* protobufFields(
  cursor: Cursor,
  start: number,
  end: number,
): AsyncGenerator<ProtobufField> {
  let position = start;
  while (position < end) {
    cursor.position = position;
    const tag = await cursor.varint();
    const number = Number(tag >> 3n);
    const wire = Number(tag & 7n);
    if (number < 1 || number > 536_870_911) throw refuse('a field number outside the format', cursor.where);
    let value = 0n;
    let length = 0;
    if (wire === 0) value = await cursor.varint();
    else if (wire === 2) length = Number(await cursor.varint());
    else if (wire === 1) length = 8;
    else if (wire === 5) length = 4;
    else throw refuse(`the wire type ${wire} is not read`, cursor.where);
    const from = cursor.position;
    if (length > end - from || from > end) throw refuse('a field leaves its message', cursor.where);
    position = from + length;
    yield { number, wire, value, start: from, end: position } as ProtobufField;
  }
}

/** The text of a length-delimited field. */
export async function fieldText(cursor: Cursor, field: ProtobufField, most = 65_536): Promise<string> {
  if (field.wire !== 2 || field.end - field.start > most)
    throw refuse('a field holds no short text', cursor.where);
  cursor.position = field.start;
  return cursor.text(field.end - field.start);
}

/** The integers of a repeated field, packed or one by one. Appends to `into`, at most `most` in all. */
export async function fieldIntegers(
  cursor: Cursor,
  field: ProtobufField,
  into: bigint[],
  most: number,
): Promise<void> {
  if (field.wire === 0) into.push(field.value);
  cursor.position = field.start;
  while (field.wire === 2 && cursor.position < field.end) {
    if (into.length >= most) throw refuse(`more than ${most} integers in a field`, cursor.where);
    into.push(await cursor.varint());
  }
  if (into.length > most) throw refuse(`more than ${most} integers in a field`, cursor.where);
}
