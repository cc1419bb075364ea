import { lookup } from 'node:dns/promises';
import { phrase } from '../contract/phrase.js';
import { isPublicAddress } from './address.js';
import { refusal } from './refusal.js';

/** Where a request goes: the address is resolved once, vetted, and connected to as it is. */
export interface Target {
  url: URL;
  addresses: { address: string; family: 4 | 6 }[];
}

/** Turns a host name into its addresses. */
export type Resolve = (host: string) => Promise<{ address: string; family: number }[]>;

const PORTS = new Set([80, 443, 8080, 8443]);
const LONGEST_URL = 4096;

/** The system's resolver, all families, in its own order. */
export const resolveHost: Resolve = (host) => lookup(host, { all: true, verbatim: true });

/**
 * Vets an address of the web before anything is sent: http or https, no credentials, a usual port, and a
 * host all of whose addresses are public.
 *
 * @param address the URL
 * @param allowAddresses `address:port` pairs exempt from the port and address rules, for tests
 * @throws HeadwayError `bad-url`, `refused-scheme`, `refused-port`, `refused-address`, `unknown-host`
 */
export async function vetTarget(
  address: string,
  resolve: Resolve,
  allowAddresses: ReadonlySet<string>,
): Promise<Target> {
  const url = parsed(address);
  const port = Number(url.port || (url.protocol === 'https:' ? 443 : 80));
  const addresses = await resolved(url, resolve);
  for (const { address: ip } of addresses) {
    if (allowAddresses.has(`${ip}:${port}`)) continue;
    if (!isPublicAddress(ip)) {
      throw refusal('refused-address', phrase`the host is at ${ip}, not on the public internet`, url.href);
    }
    if (!PORTS.has(port)) {
      throw refusal('refused-port', phrase`port ${port} is not asked`, url.href, 'use 80, 443, 8080 or 8443');
    }
  }
  return { url, addresses };
}

function parsed(address: string): URL {
  if (address.length > LONGEST_URL || !URL.canParse(address)) {
    throw refusal('bad-url', 'not an address of the web', address, 'write it as https://host/path');
  }
  const url = new URL(address);
  if (url.protocol !== 'http:' && url.protocol !== 'https:') {
    throw refusal('refused-scheme', phrase`${url.protocol} is not read`, address, 'use http or https');
  }
  if (url.username || url.password) {
    throw refusal('refused-credentials', 'an address with a password in it is not asked', url.host);
  }
  url.hash = '';
  return url;
}

async function resolved(url: URL, resolve: Resolve): Promise<Target['addresses']> {
  const host = url.hostname.startsWith('[') ? url.hostname.slice(1, -1) : url.hostname;
  let found: { address: string; family: number }[];
  try {
    found = await resolve(host);
  } catch {
    found = [];
  }
  if (found.length === 0) throw refusal('unknown-host', 'the host has no address', url.host);
  return found.map(({ address, family }) => ({ address, family: family === 6 ? 6 : 4 }));
}
