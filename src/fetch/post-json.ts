import http, { type IncomingMessage } from 'node:http';
import https from 'node:https';
import { phrase } from '../contract/phrase.js';
import { readBody } from './body.js';
import { refusal } from './refusal.js';

export interface PostOptions {
  /** Sent as `Authorization: Bearer`; never put in an error. */
  key?: string;
  milliseconds?: number;
  maxBytes?: number;
}

/**
 * Posts JSON to an address that the user has named, and gives the answer’s text. It may be local or private: the
 * user chose it, no document did. No redirect is followed, no proxy is used, time and size are bounded.
 *
 * @throws HeadwayError `refused-address`, `unreachable`, `too-slow`, `too-large`, `refused-status`
 */
export async function postJson(address: string, body: unknown, options: PostOptions = {}): Promise<string> {
  const { key, milliseconds = 120_000, maxBytes = 2_000_000 } = options;
  const url = URL.canParse(address) ? new URL(address) : null;
  if (!url || !/^https?:$/.test(url.protocol) || url.username !== '' || url.password !== '') {
    throw refusal('refused-address', 'it is no http or https address without a password', address);
  }
  const signal = AbortSignal.timeout(milliseconds);
  const message = await send(url, JSON.stringify(body), key, signal);
  const { bytes, truncated } = await readBody(message, maxBytes, signal, url.href);
  if (truncated === 'time') throw refusal('too-slow', 'no whole answer in time', url.href);
  if (truncated === 'size')
    throw refusal('too-large', phrase`the answer has more than ${maxBytes} bytes`, url.href);
  if (message.statusCode !== 200)
    throw refusal('refused-status', phrase`it answered ${message.statusCode}`, url.href);
  return new TextDecoder().decode(bytes);
}

function send(
  url: URL,
  body: string,
  key: string | undefined,
  signal: AbortSignal,
): Promise<IncomingMessage> {
  const headers = {
    'content-type': 'application/json',
    'content-length': Buffer.byteLength(body),
    ...(key ? { authorization: `Bearer ${key}` } : {}),
  };
  const ask = url.protocol === 'https:' ? https.request : http.request;
  return new Promise((resolve, reject) => {
    const sent = ask(url, { headers, method: 'POST', agent: false, signal, maxHeaderSize: 32_768 });
    sent.once('response', resolve);
    sent.on('error', (error) => {
      reject(
        signal.aborted
          ? refusal('too-slow', 'no answer in time', url.href)
          : refusal('unreachable', phrase`no answer (${error.message})`, url.href),
      );
    });
    sent.end(body);
  });
}
