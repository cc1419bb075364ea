import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { parseArgs } from 'node:util';
import { shippedForecasts } from '../src/answers/forecast/shipped-forecast.js';
import { shippedHeadwayDraws } from '../src/answers/headway/headway-draws.js';
import { shippedDraws } from '../src/answers/refit/shipped-draws.js';
import { HeadwayError } from '../src/contract/error.js';
import { checkedHash, createWithCompiled } from '../src/registry/build-vintage.js';
import { csvLine, headerLine, orderedSelect } from '../src/registry/canonical-csv.js';
import { Database } from '../src/registry/database.js';
import { flushFolder, shippedDataFolder } from '../src/registry/home.js';
import { deriveIdentities } from '../src/registry/names/derive-identities.js';
import type { Registry } from '../src/registry/registry.js';
import { SCHEMA_VERSION, TABLES } from '../src/registry/schema.js';
import type { Manifest } from '../src/registry/shipped.js';
import { SNAPSHOT_TABLES } from '../src/registry/snapshot-tables.js';
import { knownDataSets } from '../src/sources/data-sets.js';
import { compiledContext, type ImportReport, importDataSet } from '../src/sources/import-data-set.js';
import { locate } from '../src/sources/sync-from.js';

/** A file that ships beside the tables, for example `draws/…`. */
export interface SnapshotFile {
  /** Relative to the snapshot folder, with "/". */
  path: string;
  bytes: Uint8Array;
}

/** Makes further files from the facts of the snapshot. */
export type AddFiles = (registry: Registry) => Promise<SnapshotFile[]>;

/**
 * Builds `snapshot` in a data folder from the upstream folder: the same input gives the same bytes.
 *
 * It is written beside and put in place by renames; killed in between, the old one stays readable.
 *
 * @param from folder with the upstream files, laid out as `sources.json` says
 * @param dataFolder folder with `compiled` and `sources.json`
 * @param addFiles makes files that rest on the facts
 */
export async function buildSnapshot(
  from: string,
  dataFolder: string,
  addFiles: AddFiles = async () => [],
): Promise<{ manifest: Manifest; imports: ImportReport[] }> {
  const folder = join(dataFolder, 'snapshot');
  const building = `${folder}.building.tmp`;
  rmSync(building, { recursive: true, force: true });
  mkdirSync(building, { recursive: true });
  const database = await Database.open(':memory:', 'READ_WRITE');
  try {
    await createWithCompiled(database, dataFolder);
    const imports = await importAll(database, from, dataFolder);
    await deriveIdentities(database);
    const contentHash = await checkedHash(database);
    const files: Record<string, string> = {};
    const write = (file: SnapshotFile) => {
      writeDurably(join(building, file.path), file.bytes);
      files[file.path] = createHash('sha256').update(file.bytes).digest('hex');
    };
    const tables: Record<string, number> = {};
    for (const table of TABLES) {
      let text = headerLine(table);
      const rows = await database.rows(orderedSelect(table));
      for (const row of rows) text += csvLine(table, row);
      tables[table.name] = rows.length;
      if (SNAPSHOT_TABLES.includes(table)) write({ path: `${table.name}.csv`, bytes: Buffer.from(text) });
    }
    const registry = registryOver(database, contentHash);
    for (const file of await addFiles(registry)) write(file);
    const manifest = await manifestOf(database, contentHash, tables, files);
    writeDurably(join(building, 'manifest.json'), Buffer.from(`${JSON.stringify(manifest, null, 2)}\n`));
    putInPlace(building, folder);
    return { manifest, imports };
  } finally {
    database.close();
    rmSync(building, { recursive: true, force: true });
  }
}

async function importAll(database: Database, from: string, dataFolder: string): Promise<ImportReport[]> {
  const entries = knownDataSets(dataFolder);
  const found = locate(from, entries);
  const missing = entries.find((entry) => !found.some((located) => located.entry === entry));
  if (missing) {
    throw new HeadwayError({
      code: 'missing-file',
      what: `the data set ${missing.id} is missing`,
      where: missing.path,
      remedy: 'a snapshot is built from every data set of sources.json',
    });
  }
  const compiled = await compiledContext(database);
  const imports: ImportReport[] = [];
  for (const { entry, location } of found) {
    imports.push(await importDataSet(database, entry, location, compiled));
  }
  return imports;
}

function registryOver(database: Database, contentHash: string): Registry {
  return {
    location: 'shipped',
    contentHash,
    drawsFolder: null,
    rows: (sql, parameters) => database.rows(sql, parameters),
    stream: (sql, parameters) => database.stream(sql, parameters),
    close: () => {},
  };
}

async function manifestOf(
  database: Database,
  contentHash: string,
  tables: Record<string, number>,
  files: Record<string, string>,
): Promise<Manifest> {
  const dataSets = await database.rows(
    'SELECT id, published_on AS vintage, precision, digest, rows, dropped FROM data_set ORDER BY id',
  );
  return {
    schemaVersion: SCHEMA_VERSION,
    contentHash,
    dataSets: dataSets as Manifest['dataSets'],
    tables,
    files,
  };
}

function writeDurably(path: string, bytes: Uint8Array): void {
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, bytes, { flush: true });
}

/** Old aside, new in, old away. A reader that finds no `snapshot` takes `snapshot.old`. */
function putInPlace(building: string, folder: string): void {
  const old = `${folder}.old`;
  if (existsSync(folder)) {
    rmSync(old, { recursive: true, force: true });
    renameSync(folder, old);
  }
  renameSync(building, folder);
  flushFolder(dirname(folder));
  rmSync(old, { recursive: true, force: true });
}

async function main(): Promise<void> {
  const { values } = parseArgs({ options: { from: { type: 'string' }, to: { type: 'string' } } });
  if (!values.from) {
    throw new HeadwayError({
      code: 'wrong-use',
      what: 'no upstream folder given',
      remedy: 'npm run snapshot -- --from FOLDER [--to DATA-FOLDER]',
    });
  }
  const { manifest, imports } = await buildSnapshot(
    values.from,
    values.to ?? shippedDataFolder(),
    async (registry) => [
      ...(await shippedDraws(registry)),
      ...(await shippedHeadwayDraws(registry)),
      ...(await shippedForecasts(registry)),
    ],
  );
  for (const { dataSet, kept, dropped, unknownOrganisations } of imports) {
    process.stderr.write(`${dataSet}: ${JSON.stringify(kept)}, ${dropped.length} passed over`);
    process.stderr.write(
      unknownOrganisations.length ? `, no country: ${unknownOrganisations.join(', ')}\n` : '\n',
    );
  }
  process.stdout.write(`${manifest.contentHash}\n`);
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  await main().catch((error: unknown) => {
    if (!(error instanceof HeadwayError)) throw error;
    process.stderr.write(`${error.message}\n`);
    process.exitCode = error.exitStatus;
  });
}
