import type { Cursor } from '../cursor.js';
import { refuse } from '../refuse.js';

/** A list of the metadata: all values of one type. */
export interface MetadataList {
  readonly length: number;
  /** Texts and numbers alike; 64-bit integers beyond 2^53 lose digits. */
  readonly values: readonly MetadataScalar[];
}
export type MetadataScalar = string | number | boolean;
export type MetadataValue = MetadataScalar | MetadataList;

const GREATEST_TEXT = 16 * 2 ** 20;
const MOST_LISTED = 4_000_000;
const LIST = 9;
const TEXT = 8;

/** Smallest bytes a value of each type takes, so that a list's length is checked against the file. */
const LEAST_BYTES = [1, 1, 2, 2, 4, 4, 4, 1, 8, 12, 8, 8, 8];

/** One text: a 64-bit length and UTF-8 bytes. */
export async function readText(cursor: Cursor): Promise<string> {
  const { where } = cursor;
  const length = await cursor.length();
  if (length > GREATEST_TEXT) throw refuse(`a text of ${length} bytes`, where);
  return cursor.text(length);
}

/** All metadata of a file. @throws HeadwayError for unknown types, lengths beyond the file and keys that stand twice. */
export async function readMetadata(cursor: Cursor, count: number): Promise<Map<string, MetadataValue>> {
  const metadata = new Map<string, MetadataValue>();
  let listed = 0;
  for (let i = 0; i < count; i++) {
    const { where } = cursor;
    const key = await readText(cursor);
    if (metadata.has(key)) throw refuse(`the key ${JSON.stringify(key.slice(0, 80))} stands twice`, where);
    const type = await cursor.u32();
    const value =
      type === LIST ? await readList(cursor, MOST_LISTED - listed) : await readScalar(cursor, type);
    if (typeof value === 'object') listed += value.length;
    metadata.set(key, value);
  }
  return metadata;
}

/** A list of at most `most` values. Lists of lists are refused. */
async function readList(cursor: Cursor, most: number): Promise<MetadataList> {
  const { where } = cursor;
  const type = await cursor.u32();
  const length = await cursor.length();
  const least = LEAST_BYTES[type];
  if (least === undefined || type === LIST) throw refuse(`a list of the unknown type ${type}`, where);
  if (length * least > cursor.end - cursor.position) {
    throw refuse(`a list of ${length} values is longer than the file`, where);
  }
  if (length > most) throw refuse(`lists of more than ${MOST_LISTED} values`, where);
  const values: MetadataScalar[] = [];
  for (let i = 0; i < length; i++) values.push(await readScalar(cursor, type));
  return { length, values };
}

async function readScalar(cursor: Cursor, type: number): Promise<MetadataScalar> {
  switch (type) {
    case 0:
      return cursor.u8();
    case 1:
      return cursor.i8();
    case 2:
      return cursor.u16();
    case 3:
      return cursor.i16();
    case 4:
      return cursor.u32();
    case 5:
      return cursor.i32();
    case 6:
      return cursor.f32();
    case 7:
      return (await cursor.u8()) !== 0;
    case TEXT:
      return readText(cursor);
    case 10:
      return Number(await cursor.u64());
    case 11:
      return Number(await cursor.i64());
    case 12:
      return cursor.f64();
    default:
      throw refuse(`the unknown metadata type ${type}`, cursor.where);
  }
}

const LONGEST_KEPT_LIST = 64;
const LONGEST_KEPT_TEXT = 4096;

/** Metadata as a plain record, long lists and texts replaced by their length. */
export function metadataRecord(metadata: ReadonlyMap<string, MetadataValue>): Record<string, unknown> {
  const record: Record<string, unknown> = Object.create(null);
  for (const [key, value] of metadata) {
    if (typeof value === 'object') {
      record[key] = value.length <= LONGEST_KEPT_LIST ? value.values : { length: value.length };
    } else if (typeof value === 'string' && value.length > LONGEST_KEPT_TEXT) {
      record[key] = { length: value.length };
    } else record[key] = value;
  }
  return record;
}
