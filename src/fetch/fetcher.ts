import type { IncomingHttpHeaders } from 'node:http';
import { phrase } from '../contract/phrase.js';
import { ACCEPTED_ENCODINGS, type BoundedBody, readBody, type Truncation } from './body.js';
import { refusal } from './refusal.js';
import { request } from './request.js';
import { ROBOTS_AGE_MS, ROBOTS_BYTES, type RobotsRules, robotsRules } from './robots.js';
import { type Resolve, resolveHost, type Target, vetTarget } from './target.js';

export interface FetcherSettings {
  /** Sent as User-Agent; its first word, up to a slash, is the name that robots.txt is asked about. */
  userAgent?: string;
  /** `address:port` pairs exempt from the address and port rules: for tests of a server on loopback. */
  allowAddresses?: readonly string[];
  resolve?: Resolve;
  /** Milliseconds since the epoch; robots.txt is asked again after a day. */
  now?: () => number;
}

export interface FetchOptions {
  /** The most bytes of the decoded body; 10 MB by default. */
  maxBytes?: number;
  /** The most time for everything: names, redirects, robots.txt, body; 30 s by default. */
  timeoutMs?: number;
  maxRedirects?: number;
  /** At a bound: refuse with an error (default), or return what came, with `truncated` set. */
  onLimit?: 'refuse' | 'truncate';
  accept?: string;
  /** Validators of an earlier answer; an unchanged resource comes back as `notModified`. */
  etag?: string;
  lastModified?: string;
  /** A part of the resource, both ends included; a server may ignore it and answer 200 with the whole. */
  range?: { start: number; end?: number };
  signal?: AbortSignal;
}

export interface Fetched {
  /** The address that answered, after redirects. */
  url: string;
  status: number;
  headers: IncomingHttpHeaders;
  contentType: string | null;
  etag: string | null;
  lastModified: string | null;
  notModified: boolean;
  body: Uint8Array;
  truncated: Truncation | null;
}

const REDIRECTS = new Set([301, 302, 303, 307, 308]);

/** The one door to the network: robots.txt honoured, addresses vetted at every hop, every bound kept. */
export class Fetcher {
  readonly #userAgent: string;
  readonly #product: string;
  readonly #allowed: ReadonlySet<string>;
  readonly #resolve: Resolve;
  readonly #now: () => number;
  readonly #robots = new Map<string, { rules: RobotsRules; at: number }>();

  constructor(settings: FetcherSettings = {}) {
    this.#userAgent = settings.userAgent ?? 'headway/0.1';
    this.#product = this.#userAgent.split(/[/ ]/)[0]!;
    this.#allowed = new Set(settings.allowAddresses);
    this.#resolve = settings.resolve ?? resolveHost;
    this.#now = settings.now ?? Date.now;
  }

  /**
   * Gets one resource.
   *
   * @throws HeadwayError where an address, a bound, robots.txt or the host refuses; `http-status` for 400 and up
   */
  async fetch(address: string, options: FetchOptions = {}): Promise<Fetched> {
    const deadline = AbortSignal.timeout(options.timeoutMs ?? 30_000);
    const signal = options.signal ? AbortSignal.any([deadline, options.signal]) : deadline;
    const answer = await this.#follow(address, options, signal, true);
    if (answer.status >= 400) {
      throw refusal('http-status', phrase`the host answered ${answer.status}`, answer.url);
    }
    if (options.range && answer.status === 206 && !startsAt(answer, options.range.start)) {
      throw refusal('wrong-range', 'the host answered with another part than asked', answer.url);
    }
    if (answer.truncated && options.onLimit !== 'truncate') {
      const bound =
        answer.truncated === 'size' ? phrase`over ${options.maxBytes ?? 10_000_000} bytes` : phrase`too slow`;
      throw refusal(
        `too-${answer.truncated === 'size' ? 'large' : 'slow'}`,
        phrase`the answer is ${bound}`,
        answer.url,
      );
    }
    return answer;
  }

  async #follow(
    address: string,
    options: FetchOptions,
    signal: AbortSignal,
    askRobots: boolean,
  ): Promise<Fetched> {
    const seen = new Set<string>();
    let next = address;
    for (let hop = 0; hop <= (options.maxRedirects ?? 5); hop++) {
      const target = await inTime(vetTarget(next, this.#resolve, this.#allowed), signal, next);
      if (seen.has(target.url.href)) throw refusal('redirect-loop', 'the redirects go in a circle', address);
      seen.add(target.url.href);
      if (askRobots) await this.#requireRobots(target, signal);
      const message = await request(target, this.#headers(options), signal);
      const status = message.statusCode ?? 0;
      const location = message.headers.location;
      if (!REDIRECTS.has(status) || location === undefined) {
        const body = await readBody(message, options.maxBytes ?? 10_000_000, signal, target.url.href);
        return fetched(target, status, message.headers, body);
      }
      message.destroy();
      if (!URL.canParse(location, target.url.href))
        throw refusal('bad-redirect', 'a redirect leads nowhere', address);
      next = new URL(location, target.url.href).href;
      if (target.url.protocol === 'https:' && next.startsWith('http:')) {
        throw refusal('insecure-redirect', 'a redirect leads from https to http', target.url.href);
      }
    }
    throw refusal('too-many-redirects', phrase`more than ${options.maxRedirects ?? 5} redirects`, address);
  }

  async #requireRobots({ url }: Target, signal: AbortSignal): Promise<void> {
    const known = this.#robots.get(url.origin);
    const fresh = known && this.#now() - known.at < ROBOTS_AGE_MS ? known.rules : null;
    const rules = fresh ?? (await this.#askRobots(url.origin, signal));
    if (!rules.allows(url.href)) {
      throw refusal(
        'robots',
        'the host’s robots.txt does not allow it',
        url.href,
        'save the page and give the file',
      );
    }
  }

  async #askRobots(origin: string, signal: AbortSignal): Promise<RobotsRules> {
    const options: FetchOptions = { maxBytes: ROBOTS_BYTES, accept: 'text/plain' };
    const answer = await this.#follow(`${origin}/robots.txt`, options, signal, false).catch(() => null);
    if (signal.aborted) throw refusal('too-slow', 'robots.txt did not come in time', origin);
    const text = answer ? new TextDecoder().decode(answer.body) : '';
    const rules = robotsRules(origin, answer?.status ?? null, text, this.#product);
    this.#robots.set(origin, { rules, at: this.#now() });
    return rules;
  }

  #headers({ accept, etag, lastModified, range }: FetchOptions): Record<string, string> {
    return {
      'User-Agent': this.#userAgent,
      Accept: accept ?? '*/*',
      'Accept-Encoding': range ? 'identity' : ACCEPTED_ENCODINGS,
      ...(etag !== undefined && { 'If-None-Match': etag }),
      ...(lastModified !== undefined && { 'If-Modified-Since': lastModified }),
      ...(range && { Range: `bytes=${range.start}-${range.end ?? ''}` }),
    };
  }
}

function fetched(target: Target, status: number, headers: IncomingHttpHeaders, body: BoundedBody): Fetched {
  return {
    url: target.url.href,
    status,
    headers,
    contentType: headers['content-type'] ?? null,
    etag: headers.etag ?? null,
    lastModified: headers['last-modified'] ?? null,
    notModified: status === 304,
    body: body.bytes,
    truncated: body.truncated,
  };
}

function startsAt({ headers }: Fetched, start: number): boolean {
  return headers['content-range']?.trim().startsWith(`bytes ${start}-`) ?? false;
}

/** A resolver cannot be cancelled; its answer is no longer waited for. */
function inTime<T>(work: Promise<T>, signal: AbortSignal, where: string): Promise<T> {
  return new Promise((resolve, reject) => {
    const abort = () => reject(refusal('too-slow', 'no answer in time', where));
    if (signal.aborted) abort();
    signal.addEventListener('abort', abort, { once: true });
    work.then(resolve, reject).finally(() => signal.removeEventListener('abort', abort));
  });
}
