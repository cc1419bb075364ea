import http, { type IncomingMessage } from 'node:http';
import https from 'node:https';
import type { LookupFunction } from 'node:net';
import { phrase } from '../contract/phrase.js';
import { refusal } from './refusal.js';
import type { Target } from './target.js';

/**
 * Sends one GET to a vetted target and waits for the head of its answer. The connection goes to the addresses
 * of the target, never to a second resolution of its name; it is not kept; no proxy is used.
 *
 * @throws HeadwayError `unreachable`, `too-slow`
 */
export function request(
  target: Target,
  headers: Record<string, string>,
  signal: AbortSignal,
): Promise<IncomingMessage> {
  const { url, addresses } = target;
  const lookup = ((_host: string, options: { all?: boolean }, done: (...results: unknown[]) => void) => {
    if (options.all) done(null, addresses);
    else done(null, addresses[0]!.address, addresses[0]!.family);
  }) as LookupFunction;
  const send = url.protocol === 'https:' ? https.request : http.request;
  return new Promise((resolve, reject) => {
    const sent = send(url, { headers, lookup, agent: false, method: 'GET', maxHeaderSize: 32_768 });
    const abort = () => sent.destroy(new Error('too slow'));
    if (signal.aborted) abort();
    signal.addEventListener('abort', abort, { once: true });
    sent.once('response', (message) => {
      signal.removeEventListener('abort', abort);
      message.on('error', () => {});
      resolve(message);
    });
    sent.on('error', (error) => {
      if (signal.aborted) reject(refusal('too-slow', 'no answer in time', url.href));
      else reject(refusal('unreachable', phrase`no answer (${error.message})`, url.href));
    });
    sent.end();
  });
}
