import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { HeadwayError } from '../contract/error.js';
import { contentHashOf } from './canonical-csv.js';
import { Database } from './database.js';
import { currentVintage, homeFolder, shippedDataFolder, vintageFile, vintagesFolder } from './home.js';
import type { Registry } from './registry.js';
import { SCHEMA_VERSION, TABLES } from './schema.js';
import { broken, newer, readManifest, snapshotFolder, tableFile } from './shipped.js';

export interface OpenOptions {
  /** Folder of synced data; `HEADWAY_HOME` or the platform's folder by default. */
  home?: string;
  /** Folder of the shipped data; this installation's by default. */
  dataFolder?: string;
}

/** A registry whose content can be read a chunk at a time, for `verifyRegistry`. */
interface OpenedRegistry extends Registry {
  recomputedHash(): Promise<string>;
}

/**
 * Opens what is known, for reading only: the vintage that `CURRENT` names, or without one the shipped snapshot.
 * Writes nothing.
 *
 * @throws HeadwayError for data of a newer schema, broken data, or a pointer that points nowhere
 */
export async function openRegistry(options: OpenOptions = {}): Promise<Registry> {
  const home = options.home ?? homeFolder();
  const current = currentVintage(home);
  return current === null
    ? openShipped(options.dataFolder ?? shippedDataFolder())
    : openVintage(home, current);
}

/** Computes the content hash again from the rows; true when it is the one the registry states. */
export async function verifyRegistry(registry: Registry): Promise<boolean> {
  return (await (registry as OpenedRegistry).recomputedHash()) === registry.contentHash;
}

async function openShipped(dataFolder: string): Promise<Registry> {
  const { contentHash } = readManifest(dataFolder);
  const database = await Database.open(':memory:', 'READ_WRITE');
  try {
    await database.createTables();
    await database.loadCsv(TABLES.map((table) => ({ table, path: tableFile(dataFolder, table) })));
    await database.seal();
  } catch (error) {
    database.close();
    throw broken(`the shipped data cannot be read: ${firstLine(error)}`, dataFolder);
  }
  return registryOf(database, 'shipped', contentHash, join(snapshotFolder(dataFolder), 'draws'));
}

async function openVintage(home: string, hash: string): Promise<Registry> {
  const path = vintageFile(home, hash);
  let database: Database | undefined;
  try {
    database = await Database.open(path, 'READ_ONLY');
    const [meta] = await database.rows(
      'SELECT schema_version, content_hash FROM meta ORDER BY schema_version',
    );
    const version = Number(meta?.schema_version);
    if (version > SCHEMA_VERSION) throw newer(version, path);
    if (version !== SCHEMA_VERSION || meta?.content_hash !== hash)
      throw new Error('it is not what its name says');
    await database.seal();
    return registryOf(database, 'synced', hash, join(vintagesFolder(home), `${hash}.draws`));
  } catch (error) {
    database?.close();
    if (error instanceof HeadwayError) throw error;
    throw new HeadwayError({
      code: 'broken-data',
      what: `the synced data cannot be read: ${firstLine(error)}`,
      where: path,
      remedy: `delete CURRENT in ${home} to go back to the shipped data, then sync again`,
    });
  }
}

function registryOf(
  database: Database,
  location: Registry['location'],
  contentHash: string,
  draws: string,
): OpenedRegistry {
  return {
    location,
    contentHash,
    drawsFolder: existsSync(draws) ? draws : null,
    rows: (sql, parameters) => database.rows(sql, parameters),
    recomputedHash: () => contentHashOf(database),
    close: () => database.close(),
  };
}

/** The first line of an error. */
function firstLine(error: unknown): string {
  return (error instanceof Error ? error.message : String(error)).split('\n', 1)[0] ?? '';
}
