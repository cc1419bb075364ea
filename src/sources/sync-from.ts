import { existsSync, readdirSync, statSync } from 'node:fs';
import { basename, join, resolve } from 'node:path';
import { HeadwayError } from '../contract/error.js';
import { phrase } from '../contract/phrase.js';
import type { Fetcher } from '../fetch/fetcher.js';
import { buildVintage, keepOthers } from '../registry/build-vintage.js';
import { homeFolder, shippedDataFolder } from '../registry/home.js';
import { knownDataSets } from './data-sets.js';
import { compiledContext, type ImportOptions, type ImportReport, importDataSet } from './import-data-set.js';
import { openUpstream } from './open-upstream.js';
import type { DataSetEntry } from './source.js';

export interface SyncOptions extends ImportOptions {
  home?: string;
  dataFolder?: string;
  /** The door to the network, where the upstream is an address; one with the usual rules by default. */
  fetcher?: Fetcher;
  /** The data sets looked for; those of `sources.json` by default. */
  dataSets?: readonly DataSetEntry[];
}

export interface SyncReport {
  readonly contentHash: string;
  readonly imports: readonly ImportReport[];
}

/** A data set and where its file or folder is. */
export interface Located {
  readonly entry: DataSetEntry;
  readonly location: string;
}

/**
 * Imports a file, one data set's folder, or every known data set of an upstream folder into the folder of
 * synced data, keeping what is held of other data sets. All or nothing.
 *
 * @param from a path; a zip of such a file or folder; or the http(s) address of a file or zip
 * @throws HeadwayError for an address or a file at fault or a value that cannot be; then nothing is changed
 */
export async function syncFrom(from: string, options: SyncOptions = {}): Promise<SyncReport> {
  const upstream = await openUpstream(from, options.fetcher);
  try {
    return await syncPath(upstream.path, options);
  } finally {
    upstream.remove();
  }
}

async function syncPath(path: string, options: SyncOptions): Promise<SyncReport> {
  const dataFolder = options.dataFolder ?? shippedDataFolder();
  const found = locate(path, options.dataSets ?? knownDataSets(dataFolder));
  const replaced = found.map(({ entry }) => entry.id);
  const { contentHash, result } = await buildVintage(
    options.home ?? homeFolder(),
    dataFolder,
    async (database, previous) => {
      await keepOthers(database, previous, dataFolder, replaced);
      const compiled = await compiledContext(database);
      const imports: ImportReport[] = [];
      for (const { entry, location } of found) {
        imports.push(await importDataSet(database, entry, location, compiled, options));
      }
      return imports;
    },
  );
  return { contentHash, imports: result };
}

/**
 * Finds known data sets at a path: in an upstream folder or one of its folders, or the path itself by its name.
 *
 * @throws HeadwayError when there is nothing there, or nothing known
 */
export function locate(path: string, entries: readonly DataSetEntry[]): Located[] {
  const absolute = resolve(path);
  if (!existsSync(absolute)) {
    throw new HeadwayError({
      code: 'missing-file',
      what: 'no such file or folder',
      where: path,
      remedy: 'give the path of a data set, or of a folder that holds some',
    });
  }
  const there = statSync(absolute);
  if (!there.isFile() && !there.isDirectory()) {
    throw new HeadwayError({
      code: 'not-a-file',
      what: 'neither a file nor a folder',
      where: path,
      remedy: 'give the path of a data set, or of a folder that holds some; save what a pipe gives in a file',
    });
  }
  const found = entries.flatMap((entry) => {
    const location = locationOf(absolute, entry.path);
    return location ? [{ entry, location }] : [];
  });
  if (found.length > 0) return found;
  throw new HeadwayError({
    code: 'unknown-data-set',
    what: 'no known data set is there',
    where: path,
    remedy: phrase`known are ${entries.map((entry) => entry.path)}`,
  });
}

function locationOf(absolute: string, relative: string): string | null {
  const parts = relative.split('/');
  if (statSync(absolute).isDirectory()) {
    const inside = join(absolute, ...parts);
    if (existsSync(inside)) return inside;
    const folders = readdirSync(absolute, { withFileTypes: true }).filter((entry) => entry.isDirectory());
    const deeper = folders.map(({ name }) => join(absolute, name, ...parts)).find((path) => existsSync(path));
    if (deeper) return deeper;
    const below = parts.slice(1);
    if (basename(absolute) === parts[0] && below.length === 0) return absolute;
    const nested = join(absolute, ...below);
    return basename(absolute) === parts[0] && existsSync(nested) ? nested : null;
  }
  return basename(absolute) === parts.at(-1) ? absolute : null;
}
