import { existsSync, mkdirSync, readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { HeadwayError } from '../contract/error.js';
import { type Phrase, phrase } from '../contract/phrase.js';
import { contentHashOf } from './canonical-csv.js';
import { checkCompiled } from './check-compiled.js';
import { COMPILED_TABLES } from './compiled-tables.js';
import { Database, quoted } from './database.js';
import {
  currentVintage,
  POINTER_BESIDE,
  renameDurably,
  setCurrentVintage,
  vintageFile,
  vintagesFolder,
} from './home.js';
import { withSyncLock } from './lock.js';
import { deriveIdentities } from './names/derive-identities.js';
import { ownDecisions } from './names/own-decisions.js';
import { openVintage } from './open-vintage.js';
import { SCHEMA_VERSION, TABLES, type Table } from './schema.js';
import { IMPORTED_TABLES, snapshotFolder, tableFile } from './shipped.js';

const BUILDING = '.building-';

/**
 * Builds a vintage and makes it the current one, or changes nothing.
 *
 * The database is made under another name, flushed to the disk and renamed to its hash; then `CURRENT` is
 * replaced the same way. Only one process builds at a time; what a killed one left is removed here.
 *
 * @param home the folder of synced data
 * @param dataFolder the shipped data, for the compiled tables
 * @param fill adds the facts; the database has its tables and the compiled rows
 * @returns the content hash and what `fill` returned
 */
export async function buildVintage<T>(
  home: string,
  dataFolder: string,
  fill: (database: Database, previous: string | null) => Promise<T>,
): Promise<{ contentHash: string; result: T }> {
  return withSyncLock(home, async () => {
    const folder = vintagesFolder(home);
    mkdirSync(folder, { recursive: true });
    removeLeftovers(folder);
    removeLeftovers(home);
    const current = currentVintage(home);
    if (current) (await openVintage(home, current)).close();
    const building = join(folder, `${BUILDING}${process.pid}.duckdb`);
    try {
      const database = await Database.open(building, 'READ_WRITE');
      let built: { contentHash: string; result: T };
      try {
        await createWithCompiled(database, dataFolder);
        const result = await fill(database, current && vintageFile(home, current));
        await deriveIdentities(database, ownDecisions(home));
        built = { contentHash: await finish(database), result };
      } finally {
        database.close();
      }
      renameDurably(building, vintageFile(home, built.contentHash));
      setCurrentVintage(home, built.contentHash);
      return built;
    } finally {
      removeLeftovers(folder);
    }
  });
}

/** Creates the tables and loads the compiled ones. @throws HeadwayError for rows that cannot be so */
export async function createWithCompiled(database: Database, dataFolder: string): Promise<void> {
  await database.createTables();
  await database.loadCsv(COMPILED_TABLES.map((table) => ({ table, path: tableFile(dataFolder, table) })));
  await checkCompiled(database);
}

/** Brings in what is held of other data sets: of the previous vintage, or without one of the shipped snapshot. */
export async function keepOthers(
  database: Database,
  previous: string | null,
  dataFolder: string,
  replaced: readonly string[],
): Promise<void> {
  const others = (table: Table) => {
    const dataSet = table.name === 'data_set' ? 'id' : 'data_set';
    return replaced.length ? `${dataSet} NOT IN (${replaced.map(quoted).join(', ')})` : 'true';
  };
  if (previous === null) {
    if (!existsSync(snapshotFolder(dataFolder))) return;
    await database.loadCsv(
      IMPORTED_TABLES.map((table) => ({ table, path: tableFile(dataFolder, table), where: others(table) })),
    );
    return;
  }
  await database.run(`ATTACH ${quoted(previous)} AS previous (READ_ONLY)`);
  for (const table of IMPORTED_TABLES) {
    await database.run(
      `INSERT INTO ${table.name} SELECT * FROM previous.${table.name} WHERE ${others(table)}`,
    );
  }
  await database.run('DETACH previous');
}

/** Checks keys and references and gives the content hash. */
export async function checkedHash(database: Database): Promise<string> {
  await database.flush();
  for (const { name, key } of TABLES) {
    const columns = key.map((column) => `"${column}"`).join(', ');
    const [twice] = await database.rows(
      `SELECT ${columns} FROM ${name} GROUP BY ${columns} HAVING count(*) > 1 ORDER BY ${columns} LIMIT 1`,
    );
    if (twice) throw inconsistent(phrase`${name} has a key twice`, Object.values(twice).join(', '));
  }
  await checkReferences(database);
  return contentHashOf(database);
}

async function checkReferences(database: Database): Promise<void> {
  for (const [child, column, parent, condition] of REFERENCES) {
    const [orphan] = await database.rows(
      `SELECT data_set, ${column} AS value FROM ${child} AS child WHERE NOT EXISTS
       (SELECT 1 FROM ${parent} AS parent WHERE ${condition}) ORDER BY data_set, value LIMIT 1`,
    );
    if (orphan) {
      const what = `${child} names a ${parent} that is not known: ${orphan.value}`;
      throw inconsistent(what, String(orphan.data_set));
    }
  }
}

function inconsistent(what: string | Phrase, where: string | Phrase): HeadwayError {
  return new HeadwayError({ code: 'inconsistent-data', what, where, exitStatus: 3 });
}

async function finish(database: Database): Promise<string> {
  const hash = await checkedHash(database);
  await database.run('CREATE TABLE meta (schema_version INTEGER NOT NULL, content_hash VARCHAR NOT NULL)');
  await database.run(`INSERT INTO meta VALUES (${SCHEMA_VERSION}, ${quoted(hash)})`);
  await database.run('CHECKPOINT');
  return hash;
}

const SAME_VERSION = 'parent.data_set = child.data_set AND parent.id = child.version';
const REFERENCES = [
  ['version', 'data_set', 'data_set', 'parent.id = child.data_set'],
  ['dropped', 'data_set', 'data_set', 'parent.id = child.data_set'],
  ['published_scale', 'data_set', 'data_set', 'parent.id = child.data_set'],
  ['published_difficulty', 'data_set', 'data_set', 'parent.id = child.data_set'],
  ['published_difficulty', 'benchmark', 'benchmark', 'parent.name = child.benchmark'],
  ['published_value', 'version', 'version', SAME_VERSION],
  ['score', 'version', 'version', SAME_VERSION],
  ['score', 'benchmark', 'benchmark', 'parent.name = child.benchmark'],
  ['arena_rating', 'version', 'version', SAME_VERSION],
  ['edition', 'data_set', 'data_set', 'parent.id = child.data_set'],
  ['model_record', 'data_set', 'data_set', 'parent.id = child.data_set'],
  ['distillation', 'data_set', 'data_set', 'parent.id = child.data_set'],
  ['census_entry', 'data_set', 'data_set', 'parent.id = child.data_set'],
  ['price', 'data_set', 'data_set', 'parent.id = child.data_set'],
] as const;

function removeLeftovers(folder: string): void {
  for (const name of readdirSync(folder)) {
    if (name.startsWith(BUILDING) || name.startsWith(POINTER_BESIDE))
      rmSync(join(folder, name), { force: true });
  }
}
