import { readdir, stat } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import type { ByteSource } from './byte-source.js';
import { fileSource } from './file-source.js';
import { type FetchLike, httpSource } from './http-source.js';
import { refuse } from './refuse.js';

/** The place that weight files lie in, side by side; nothing outside it can be named. */
export interface Folder {
  /** Names of the files, sorted; null where they cannot be listed (HTTP). */
  readonly names: readonly string[] | null;
  open(name: string): Promise<ByteSource>;
}

/** A folder that remembers what was opened through it, so that all can be counted and closed. */
export interface TrackedFolder extends Folder {
  readonly opened: readonly ByteSource[];
  closeAll(): Promise<void>;
}

export function trackedFolder(folder: Folder): TrackedFolder {
  const opened: ByteSource[] = [];
  return {
    names: folder.names,
    opened,
    open: async (name) => {
      const source = await folder.open(name);
      opened.push(source);
      return source;
    },
    closeAll: async () => {
      await Promise.all(opened.map((source) => source.close()));
    },
  };
}

/** What a path names: a folder, and the file in it when it names one. */
export interface Place {
  readonly folder: Folder;
  readonly file: string | null;
}

/**
 * Finds a file or folder, local or over HTTP.
 *
 * @throws HeadwayError when there is none, or an address is given without a `fetch`.
 */
export async function findPlace(path: string, fetch?: FetchLike): Promise<Place> {
  if (/^https?:\/\//i.test(path)) return httpPlace(path, fetch);
  const found = await stat(path).catch(() => {
    throw refuse('no such file or folder', path);
  });
  const directory = found.isDirectory() ? path : dirname(path);
  const names = (await readdir(directory)).sort();
  const folder: Folder = { names, open: (name) => fileSource(join(directory, requireBaseName(name))) };
  return { folder, file: found.isDirectory() ? null : basename(path) };
}

function httpPlace(path: string, fetch: FetchLike | undefined): Place {
  if (!fetch) throw refuse('an address can be read only through the address filter', path);
  const url = new URL(path);
  const file = url.pathname.slice(url.pathname.lastIndexOf('/') + 1);
  const folder: Folder = {
    names: null,
    open: (name) => {
      const beside = new URL(url);
      const parent = url.pathname.slice(0, url.pathname.length - file.length);
      if (name !== file) beside.pathname = parent + encodeURIComponent(requireBaseName(name));
      return httpSource(beside.href, fetch);
    },
  };
  return { folder, file: file === '' ? null : file };
}

/** @throws HeadwayError when a name that a file gives for another leads anywhere but beside it. */
export function requireBaseName(name: string): string {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is refused
  if (name === '' || name === '.' || name === '..' || name.length > 255 || /[/\\:\u0000-\u001f]/.test(name)) {
    throw refuse('a file name leads out of its folder', JSON.stringify(name.slice(0, 80)));
  }
  return name;
}
