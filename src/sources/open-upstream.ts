import {
  closeSync,
  existsSync,
  mkdtempSync,
  openSync,
  readSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { mkdir } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { HeadwayError } from '../contract/error.js';
import type { Fetcher } from '../fetch/fetcher.js';
import { readZip } from './read-zip.js';

/** An upstream file or folder on this machine. */
export interface Upstream {
  readonly path: string;
  /** Removes what was fetched or unpacked. */
  remove(): void;
}

const ADDRESS = /^https?:\/\//i;
const MOST_BYTES = 300_000_000;
const TIMEOUT_MS = 300_000;
const ZIP = Buffer.from('PK\u0003\u0004');
const EMPTY_ZIP = Buffer.from('PK\u0005\u0006');

/**
 * Brings an upstream to a path: an address is fetched, a zip is unpacked beside it; a file or folder is as it is.
 * A zip goes into a folder of its own name, so that `benchmark_data_2026-05.zip` may hold the folder or its files.
 *
 * @throws HeadwayError for an address that is refused or fails, and for a zip that is
 */
export async function openUpstream(from: string, fetcher?: Fetcher): Promise<Upstream> {
  const fetched = ADDRESS.test(from);
  if (!fetched && !isZip(from)) return { path: from, remove: () => {} };
  const folder = mkdtempSync(join(tmpdir(), 'headway-upstream-'));
  const remove = () => rmSync(folder, { recursive: true, force: true });
  try {
    const file = fetched ? await download(from, folder, fetcher) : from;
    if (!isZip(file)) return { path: file, remove };
    const inside = join(folder, 'unpacked', basename(file).replace(/\.zip$/i, ''));
    await mkdir(inside, { recursive: true });
    await readZip(file, inside);
    return { path: inside, remove };
  } catch (error) {
    remove();
    throw error;
  }
}

/** Fetches into a file of the name at the end of the address: by it the data set is known. */
async function download(address: string, folder: string, fetcher?: Fetcher): Promise<string> {
  const door = fetcher ?? new (await import('../fetch/fetcher.js')).Fetcher();
  const { url, body } = await door.fetch(address, { maxBytes: MOST_BYTES, timeoutMs: TIMEOUT_MS });
  const named = (one: string) => decodedName(new URL(one).pathname);
  const name = named(address) ?? named(url);
  if (name === null) {
    throw new HeadwayError({
      code: 'unnamed-file',
      what: 'the address ends in no name of a file',
      where: address,
      remedy: 'give the address of the file itself: a data set is known by its name',
    });
  }
  const path = join(folder, name);
  writeFileSync(path, body);
  return path;
}

function decodedName(pathname: string): string | null {
  const last = pathname.split('/').at(-1) ?? '';
  let name = last;
  try {
    name = decodeURIComponent(last);
  } catch {}
  return /^[\w.-][\w. -]*$/.test(name) && !/^\.+$/.test(name) ? name : null;
}

function isZip(path: string): boolean {
  if (!existsSync(path) || !statSync(path).isFile()) return false;
  const start = Buffer.alloc(ZIP.length);
  const file = openSync(path, 'r');
  try {
    readSync(file, start, 0, start.length, 0);
  } finally {
    closeSync(file);
  }
  return start.equals(ZIP) || start.equals(EMPTY_ZIP);
}
