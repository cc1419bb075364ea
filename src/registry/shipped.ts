import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { HeadwayError } from '../contract/error.js';
import { type Phrase, phrase } from '../contract/phrase.js';
import { SCHEMA_VERSION, type Table } from './schema.js';
import { SNAPSHOT_TABLES } from './snapshot-tables.js';

const HASH = /^[0-9a-f]{64}$/;

/** What `snapshot/manifest.json` says of the shipped snapshot. It carries no clock. */
export interface Manifest {
  schemaVersion: number;
  contentHash: string;
  dataSets: {
    id: string;
    vintage: string;
    precision: 'day' | 'about';
    digest: string;
    rows: number;
    dropped: number;
  }[];
  /** Rows by table. */
  tables: Record<string, number>;
  /** SHA-256 by file of the snapshot folder. */
  files: Record<string, string>;
}

/** The folder of the snapshot. A build that was killed between its two renames leaves the old one as `snapshot.old`. */
export function snapshotFolder(dataFolder: string): string {
  const folder = join(dataFolder, 'snapshot');
  const old = join(dataFolder, 'snapshot.old');
  return !existsSync(folder) && existsSync(old) ? old : folder;
}

/** The CSV file of a table in a data folder. */
export function tableFile(dataFolder: string, table: Table): string {
  return table.origin === 'compiled'
    ? join(dataFolder, 'compiled', `${table.name}.csv`)
    : join(snapshotFolder(dataFolder), `${table.name}.csv`);
}

export const IMPORTED_TABLES = SNAPSHOT_TABLES.filter((table) => table.origin === 'imported');

/** The manifest of the shipped snapshot; a `HeadwayError` when it is missing, broken or newer than this program. */
export function readManifest(dataFolder: string): Manifest {
  const path = join(snapshotFolder(dataFolder), 'manifest.json');
  let text: string;
  try {
    text = readFileSync(path, 'utf8');
  } catch {
    throw broken('the shipped data are missing', path);
  }
  let manifest: Partial<Manifest> | null;
  try {
    manifest = JSON.parse(text);
  } catch {
    throw broken('the manifest of the shipped data is not JSON', path);
  }
  if (typeof manifest?.schemaVersion !== 'number' || !HASH.test(String(manifest.contentHash))) {
    throw broken('the manifest of the shipped data is not readable', path);
  }
  requireSchema(manifest.schemaVersion, path, 'install Headway again');
  return manifest as Manifest;
}

/** Refuses data of another schema than this program's. */
export function requireSchema(version: number, where: string, remedyIfOlder: string): void {
  if (version === SCHEMA_VERSION) return;
  const newer = version > SCHEMA_VERSION;
  throw new HeadwayError({
    code: newer ? 'newer-data' : 'older-data',
    what: phrase`the data are of schema ${version}; this Headway reads ${SCHEMA_VERSION}`,
    where,
    remedy: newer ? 'update Headway, or set HEADWAY_HOME to another folder' : remedyIfOlder,
  });
}

export function broken(what: string | Phrase, where: string | Phrase): HeadwayError {
  return new HeadwayError({ code: 'broken-data', what, where, remedy: 'install Headway again' });
}
