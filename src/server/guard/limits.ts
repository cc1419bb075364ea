import { getConnInfo } from '@hono/node-server/conninfo';
import type { Context, MiddlewareHandler } from 'hono';
import ipaddr from 'ipaddr.js';
import { HeadwayError, type Phrase } from '../../contract/index.js';
import { problem } from '../problem.js';

export interface Limits {
  /** Requests answered at one time; more are told to come back. 64 by default. */
  readonly concurrent?: number;
  /** Requests of one address in a second, on average; four times as many at once. 50 by default. */
  readonly perSecond?: number;
  /** Milliseconds; for tests. */
  readonly clock?: () => number;
}

const BURST_SECONDS = 4;
const MOST_ADDRESSES = 10_000;

interface Bucket {
  tokens: number;
  at: number;
}

/** Refuses what is too much at once, or too much from one address (a token bucket each). */
export function limited({ concurrent = 64, perSecond = 50, clock = Date.now }: Limits): MiddlewareHandler {
  const buckets = new Map<string, Bucket>();
  let open = 0;
  return async (context, next) => {
    const client = clientOf(context);
    if (client !== null && !spend(buckets, client, perSecond, clock())) {
      return refused(context, 429, 'too-many-requests', 'too many requests from your address');
    }
    if (open >= concurrent) return refused(context, 503, 'busy', 'too many questions at once');
    open++;
    try {
      return await next();
    } finally {
      open--;
    }
  };
}

function spend(buckets: Map<string, Bucket>, client: string, perSecond: number, now: number): boolean {
  const most = perSecond * BURST_SECONDS;
  const { tokens, at } = buckets.get(client) ?? { tokens: most, at: now };
  const refilled = Math.min(most, tokens + ((now - at) / 1000) * perSecond);
  buckets.delete(client);
  buckets.set(client, { tokens: Math.max(0, refilled - 1), at: now });
  if (buckets.size > MOST_ADDRESSES) buckets.delete(buckets.keys().next().value as string);
  return refilled >= 1;
}

/**
 * The address of the connection; null where there is none, as in a test without a socket. Of IPv6 the first 64 bits,
 * which one subscriber is given whole.
 */
function clientOf(context: Context): string | null {
  const address = context.env?.incoming ? getConnInfo(context).remote.address : undefined;
  if (address === undefined || !ipaddr.isValid(address)) return address ?? null;
  const parsed = ipaddr.process(address);
  if (parsed.kind() === 'ipv4') return parsed.toString();
  return (parsed as ipaddr.IPv6).parts.slice(0, 4).join(':');
}

function refused(context: Context, httpStatus: number, code: string, what: string | Phrase): Response {
  context.header('Retry-After', '1');
  return problem(context, new HeadwayError({ code, what, remedy: 'try again in a second', httpStatus }));
}
