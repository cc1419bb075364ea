import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parse } from 'csv-parse/sync';
import { onTestFinished } from 'vitest';
import { createWithCompiled } from '../../src/registry/build-vintage.js';
import { Database } from '../../src/registry/database.js';
import type { DroppedFact, Fact } from '../../src/registry/facts.js';
import { knownDataSets, sourceOf } from '../../src/sources/data-sets.js';
import { compiledContext } from '../../src/sources/import-data-set.js';
import type { DataSetEntry } from '../../src/sources/source.js';
import { UpstreamFiles } from '../../src/sources/upstream-files.js';

export const FIXTURES = fileURLToPath(new URL('./fixtures', import.meta.url));
export const FIXTURE_DATA = join(FIXTURES, 'data');
export const UPSTREAM = join(FIXTURES, 'upstream');

/** A folder that is gone when the test ends. */
export function temporaryFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'headway-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  return folder;
}

/** A copy of the upstream fixtures that a test may break. */
export function upstreamCopy(): string {
  const folder = join(temporaryFolder(), 'upstream');
  cpSync(UPSTREAM, folder, { recursive: true });
  return folder;
}

export function entryOf(id: string): DataSetEntry {
  return knownDataSets(FIXTURE_DATA).find((entry) => entry.id === id) as DataSetEntry;
}

/** Every fact of a data set of the fixtures, read from an upstream folder. */
export async function factsOf(id: string, upstream: string): Promise<Fact[]> {
  const entry = entryOf(id);
  const database = await Database.open(':memory:', 'READ_WRITE');
  try {
    await createWithCompiled(database, FIXTURE_DATA);
    const context = { ...(await compiledContext(database)), dataSet: entry };
    const facts: Fact[] = [];
    const files = new UpstreamFiles(join(upstream, entry.path), entry.path);
    for await (const fact of sourceOf(entry).facts(files, context)) facts.push(fact);
    return facts;
  } finally {
    database.close();
  }
}

/** The rows of one table among facts. */
export function rowsOf<Name extends Fact['table']>(facts: readonly Fact[], table: Name) {
  return facts.filter((fact) => fact.table === table).map((fact) => fact.row) as Extract<
    Fact,
    { table: Name }
  >['row'][];
}

export function dropsOf(facts: readonly Fact[]): DroppedFact[] {
  return facts.filter((fact) => fact.table === 'dropped');
}

/** Changes the records of a CSV file in place. */
export function editCsv(path: string, edit: (records: string[][]) => string[][]): void {
  const records = parse(readFileSync(path, 'utf8')) as string[][];
  const line = (cells: string[]) => cells.map((cell) => `"${cell.replaceAll('"', '""')}"`).join(',');
  writeFileSync(path, `${edit(records).map(line).join('\n')}\n`);
}

/** Sets the cell of a column in the first row. */
export function setCell(path: string, column: string, value: string): void {
  editCsv(path, ([header, first, ...rest]) => [
    header!,
    first!.map((cell, index) => (header![index] === column ? value : cell)),
    ...rest,
  ]);
}
