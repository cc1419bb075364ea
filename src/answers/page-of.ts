import { createHash } from 'node:crypto';
import {
  HeadwayError,
  type Parameters,
  type Phrase,
  parameterFacts,
  phrase,
  type QuestionName,
} from '../contract/index.js';

/** A page of a list, as it was asked for. */
export interface AskedPage {
  readonly offset: number;
  readonly limit: number;
  /** What the rows rested on when the token was made; null on the first page. */
  readonly restsOn: Buffer | null;
}

const MOST_ROWS = 100_000;
const DIGEST_BYTES = 9;
const CHECK_BYTES = 6;
const TOKEN_BYTES = 4 + 2 * DIGEST_BYTES + CHECK_BYTES;

/**
 * Reads `limit` and `page-token`. A token belongs to one question with its parameters; another limit is allowed.
 *
 * @throws HeadwayError `bad-limit`, `bad-page-token`
 */
export function askedPage(name: QuestionName, parameters: Parameters): AskedPage {
  const { limit, 'page-token': token } = parameters;
  const standard = Number(parameterFacts(name, 'limit').standard);
  const page = { offset: 0, limit: limit === undefined ? standard : limitOf(limit), restsOn: null };
  if (token === undefined) return page;
  const bytes = Buffer.from(token, 'base64url');
  const said = bytes.subarray(0, TOKEN_BYTES - CHECK_BYTES);
  if (
    bytes.length !== TOKEN_BYTES ||
    bytes.toString('base64url') !== token ||
    !digest('page', said).subarray(0, CHECK_BYTES).equals(bytes.subarray(said.length))
  ) {
    throw badToken('that is no page token of ours');
  }
  if (!questionDigest(name, parameters).equals(said.subarray(4, 4 + DIGEST_BYTES))) {
    throw badToken('the page token belongs to another question, or to other parameters');
  }
  return { ...page, offset: said.readUInt32BE(0), restsOn: said.subarray(4 + DIGEST_BYTES) };
}

/** How many rows must be at hand for a page. */
export function rowsNeeded({ offset, limit }: AskedPage): number {
  return Math.min(MOST_ROWS, offset + limit);
}

/**
 * The rows of a page, and the token of the next where more follow.
 *
 * @param rows all, or at least those needed
 * @param total of all rows
 * @param restsOn what settles the rows: the content hash; rows that also rest on what is kept here settle themselves
 * @throws HeadwayError `stale-page-token` where the rows before this page are not those that were shown
 */
export function pageOf<Row>(
  name: QuestionName,
  parameters: Parameters,
  asked: AskedPage,
  { rows, total, restsOn }: { rows: readonly Row[]; total: number; restsOn: string | null },
): { rows: Row[]; nextPageToken?: string } {
  const { offset, limit } = asked;
  const settled = (end: number) => digest(restsOn ?? '', restsOn === null ? before(rows, end) : '');
  if (asked.restsOn && !settled(offset).equals(asked.restsOn)) {
    throw new HeadwayError({
      code: 'stale-page-token',
      what: 'the data have changed since the page before',
      where: 'page-token',
      remedy: 'start again without page-token',
      httpStatus: 410,
    });
  }
  const end = offset + limit;
  const page = rows.slice(offset, end);
  if (end >= total || page.length === 0) return { rows: page };
  const position = Buffer.alloc(4);
  position.writeUInt32BE(end);
  const said = Buffer.concat([position, questionDigest(name, parameters), settled(end)]);
  const token = Buffer.concat([said, digest('page', said).subarray(0, CHECK_BYTES)]);
  return { rows: page, nextPageToken: token.toString('base64url') };
}

const before = (rows: readonly unknown[], end: number) => JSON.stringify(rows.slice(0, end));

function questionDigest(name: QuestionName, parameters: Parameters): Buffer {
  const asked = Object.entries(parameters)
    .filter(([parameter]) => parameter !== 'limit' && parameter !== 'page-token')
    .sort(([a], [b]) => (a < b ? -1 : 1));
  return digest(name, JSON.stringify(asked));
}

function digest(kind: string, content: string | Buffer): Buffer {
  return createHash('sha256').update(kind).update('\n').update(content).digest().subarray(0, DIGEST_BYTES);
}

function limitOf(text: string): number {
  const value = /^\d{1,6}$/.test(text.trim()) ? Number(text) : Number.NaN;
  if (value >= 1 && value <= MOST_ROWS) return value;
  throw new HeadwayError({
    code: 'bad-limit',
    what: phrase`"${text}" is not a whole number from 1 to ${MOST_ROWS}`,
    where: '--limit',
    remedy: 'write it in digits',
  });
}

function badToken(what: string | Phrase): HeadwayError {
  return new HeadwayError({
    code: 'bad-page-token',
    what,
    where: 'page-token',
    remedy: 'give the nextPageToken of the page before, with the same parameters',
  });
}
