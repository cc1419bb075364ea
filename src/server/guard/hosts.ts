import type { Context, MiddlewareHandler } from 'hono';
import { HeadwayError } from '../../contract/index.js';
import { problem } from '../problem.js';

const LOOPBACK = ['localhost', '127.0.0.1', '[::1]'];

/**
 * The names by which a server may be called; null: any. One that listens to this machine alone answers only to names of
 * this machine, so that a page elsewhere cannot reach it under a name of its own (DNS rebinding).
 *
 * @param host the address that it listens on
 * @param allowed further names
 */
export function hostNames(host: string, allowed: readonly string[]): readonly string[] | null {
  const own = LOOPBACK.includes(host) || host === '::1' || host.startsWith('127.');
  if (!own && allowed.length === 0) return null;
  const bound = host.includes(':') ? `[${host}]` : host;
  return [...new Set([...LOOPBACK, bound, ...allowed.map((name) => name.toLowerCase())])];
}

/** Refuses a request that calls the server by another name. */
export function onlyHosts(names: readonly string[] | null): MiddlewareHandler {
  return async (context, next) => {
    if (names === null || names.includes(hostOf(context))) return next();
    return problem(
      context,
      new HeadwayError({
        code: 'wrong-host',
        what: 'this server does not go by that name',
        where: 'Host',
        remedy: 'start it with --allow-host NAME',
        httpStatus: 421,
      }),
    );
  };
}

/** The name that a request calls the server by, without the port; empty where it is none. */
export function hostOf(context: Context): string {
  const host = context.req.header('Host') ?? new URL(context.req.url).host;
  return nameIn(`http://${host}/`);
}

/** The name in an address or an origin, in small letters; empty where it is neither. */
export function nameIn(address: string): string {
  return URL.canParse(address) ? new URL(address).hostname : '';
}
