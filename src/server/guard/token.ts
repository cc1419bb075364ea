import { createHash, timingSafeEqual } from 'node:crypto';
import type { Context } from 'hono';
import { HeadwayError, phrase } from '../../contract/index.js';
import type { Writes } from '../ask.js';

const SHORTEST_TOKEN = 16;

/**
 * The token that may store something: `HEADWAY_TOKEN`, or none.
 *
 * @throws HeadwayError for one that could be guessed
 */
export function tokenOf(environment = process.env): string | null {
  const token = environment.HEADWAY_TOKEN;
  if (token === undefined || token === '') return null;
  if (token.length >= SHORTEST_TOKEN && /^[\x21-\x7e]+$/.test(token)) return token;
  throw new HeadwayError({
    code: 'bad-token',
    what: phrase`the token is shorter than ${SHORTEST_TOKEN} characters, or has some that a header cannot hold`,
    where: 'HEADWAY_TOKEN',
    remedy: 'set it to something like the output of openssl rand -hex 24',
  });
}

/**
 * What may be stored, for whoever sends the token as `Authorization: Bearer`. It is compared in constant time.
 *
 * @throws HeadwayError `read-only` (403) where nothing may be stored, `unauthorised` (401) without the token
 */
export function authorised(context: Context, writes: Writes | null): Writes {
  if (writes === null) {
    throw new HeadwayError({
      code: 'read-only',
      what: 'this server stores nothing',
      remedy: 'use the command line, or start the server with HEADWAY_TOKEN set',
      httpStatus: 403,
    });
  }
  const sent = /^Bearer +([\x21-\x7e]+)$/i.exec(context.req.header('Authorization') ?? '')?.[1];
  if (sent !== undefined && timingSafeEqual(digest(sent), digest(writes.token))) return writes;
  context.header('WWW-Authenticate', 'Bearer realm="headway"');
  throw new HeadwayError({
    code: 'unauthorised',
    what: sent === undefined ? 'this needs the server’s token' : 'that is not the server’s token',
    where: 'Authorization',
    remedy: 'send it as Authorization: Bearer TOKEN',
    httpStatus: 401,
  });
}

const digest = (text: string) => createHash('sha256').update(text).digest();
