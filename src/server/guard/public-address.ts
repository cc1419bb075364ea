import type { Context, MiddlewareHandler } from 'hono';
import { HeadwayError, phrase } from '../../contract/index.js';
import { keepOrigin } from '../origin.js';
import { hostOf } from './hosts.js';

/**
 * The address under which readers reach a server: scheme and host, as whole addresses of its pages begin.
 *
 * @throws HeadwayError for what is none
 */
export function publicAddressOf(text: string, where: string): string {
  const address = URL.canParse(text) ? new URL(text) : null;
  const web = address?.protocol === 'https:' || address?.protocol === 'http:';
  if (address && web && `${address.origin}/` === address.href) return address.origin;
  throw new HeadwayError({
    code: 'not-an-address',
    what: phrase`"${text.slice(0, 100)}" is no address of a server`,
    where,
    remedy: 'give scheme and host alone, for example https://headway.example',
  });
}

/**
 * Decides what the whole addresses of a page begin with: permalinks, citations, the line that embeds. That is the public
 * address where one is given. Else the host that was asked, if it is a name that the server goes by, or the very address
 * that the connection came in at. Else nothing, and they work within the page alone: what any client may write into its
 * request is not for other readers, nor for a cache between them.
 *
 * @param names `hostNames`
 */
export function publicOrigin(address: string | null, names: readonly string[] | null): MiddlewareHandler {
  return (context, next) => {
    const isOurs = names !== null || hostOf(context) === arrivedAt(context);
    keepOrigin(context, address ?? (isOurs ? new URL(context.req.url).origin : ''));
    return next();
  };
}

/** This end of the connection, as an address writes it; null where there is none. */
function arrivedAt(context: Context): string | null {
  const environment = context.env as { incoming?: { socket?: { localAddress?: string } } } | undefined;
  const local = environment?.incoming?.socket?.localAddress?.replace(/^::ffff:(?=[\d.]+$)/, '');
  return local === undefined ? null : local.includes(':') ? `[${local}]` : local;
}
