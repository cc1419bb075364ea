import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { phrase } from '../contract/phrase.js';
import { contentHashOf } from './canonical-csv.js';
import { Database } from './database.js';
import { currentVintage, homeFolder, shippedDataFolder, vintagesFolder } from './home.js';
import { OnDemand } from './on-demand.js';
import { firstLine, openVintage } from './open-vintage.js';
import type { Registry } from './registry.js';
import { TABLES, type Table } from './schema.js';
import { broken, readManifest, snapshotFolder, tableFile } from './shipped.js';

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
    : openSynced(home, current);
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
    const later = TABLES.filter((table) => table.onDemand);
    await loadTables(
      database,
      dataFolder,
      TABLES.filter((table) => !table.onDemand),
    );
    await database.seal(later.map((table) => tableFile(dataFolder, table)));
    const onDemand = new OnDemand(later, (table) => loadTables(database, dataFolder, [table]));
    return registryOf(database, 'shipped', contentHash, join(snapshotFolder(dataFolder), 'draws'), onDemand);
  } catch (error) {
    database.close();
    throw error;
  }
}

async function loadTables(database: Database, dataFolder: string, tables: readonly Table[]): Promise<void> {
  try {
    await database.loadCsv(tables.map((table) => ({ table, path: tableFile(dataFolder, table) })));
  } catch (error) {
    throw broken(phrase`the shipped data cannot be read: ${firstLine(error)}`, dataFolder);
  }
}

async function openSynced(home: string, hash: string): Promise<Registry> {
  const database = await openVintage(home, hash);
  await database.seal();
  const nothing = new OnDemand([], async () => {});
  return registryOf(database, 'synced', hash, join(vintagesFolder(home), `${hash}.draws`), nothing);
}

function registryOf(
  database: Database,
  location: Registry['location'],
  contentHash: string,
  draws: string,
  onDemand: OnDemand,
): OpenedRegistry {
  return {
    location,
    contentHash,
    drawsFolder: existsSync(draws) ? draws : null,
    rows: async (sql, parameters) => {
      await onDemand.named(sql);
      return database.rows(sql, parameters);
    },
    async *stream(sql, parameters) {
      await onDemand.named(sql);
      yield* database.stream(sql, parameters);
    },
    recomputedHash: async () => {
      await onDemand.all();
      return contentHashOf(database);
    },
    close: () => database.close(),
  };
}
