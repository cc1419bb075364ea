import { HeadwayError } from '../contract/error.js';
import { phrase } from '../contract/phrase.js';
import type { Database } from '../registry/database.js';
import type { BenchmarkRow, DroppedRow } from '../registry/facts.js';
import type { Row } from '../registry/registry.js';
import { sourceOf } from './data-sets.js';
import type { DataSetEntry, SourceContext } from './source.js';
import { UpstreamFiles } from './upstream-files.js';

/** What one import kept and passed over. */
export interface ImportReport {
  readonly dataSet: string;
  /** Facts kept, by table. */
  readonly kept: Readonly<Record<string, number>>;
  /** Rows and cells passed over, with the reason of each. */
  readonly dropped: readonly DroppedRow[];
  /** Organisations without a country: not in the table of organisations. */
  readonly unknownOrganisations: readonly string[];
}

export interface ImportOptions {
  /** Passes over values that cannot be (a score of 140 %) instead of refusing the data set. */
  dropInvalid?: boolean;
}

/** What every import of a run shares: the compiled tables, from the database. */
export async function compiledContext(database: Database): Promise<Omit<SourceContext, 'dataSet'>> {
  const benchmarks = (await database.rows('SELECT * FROM benchmark ORDER BY name')) as BenchmarkRow[];
  const organisations = await database.rows(
    'SELECT name FROM organisation UNION SELECT alias FROM organisation_alias ORDER BY name',
  );
  return { benchmarks, organisations: new Set(organisations.map((row) => String(row.name))) };
}

/**
 * Streams a data set from a file or folder into the tables.
 *
 * @throws HeadwayError for a file at fault; for a value that cannot be, unless `dropInvalid`
 */
export async function importDataSet(
  database: Database,
  entry: DataSetEntry,
  location: string,
  compiled: Omit<SourceContext, 'dataSet'>,
  options: ImportOptions = {},
): Promise<ImportReport> {
  const files = new UpstreamFiles(location, entry.path);
  const kept: Record<string, number> = {};
  const dropped: DroppedRow[] = [];
  const unknown = new Set<string>();
  const appending = new Map<string, (row: Row) => void>();
  for await (const fact of sourceOf(entry).facts(files, { ...compiled, dataSet: entry })) {
    const append = appending.get(fact.table) ?? (await database.appending(fact.table));
    appending.set(fact.table, append);
    append(fact.row);
    if (fact.table === 'dropped') {
      if (fact.invalid && !options.dropInvalid) throw invalidValue(fact.row);
      dropped.push(fact.row);
      continue;
    }
    kept[fact.table] = (kept[fact.table] ?? 0) + 1;
    if (fact.table !== 'version') continue;
    for (const name of fact.row.organisations.split(';')) {
      if (name && !compiled.organisations.has(name)) unknown.add(name);
    }
  }
  const rows = Object.values(kept).reduce((sum, count) => sum + count, 0);
  if (rows === 0) throw nothingKept(entry, dropped);
  await database.append('data_set', {
    ...entry,
    digest: files.digest(),
    rows,
    dropped: dropped.length,
  });
  return { dataSet: entry.id, kept, dropped, unknownOrganisations: [...unknown].sort() };
}

function nothingKept({ path }: DataSetEntry, dropped: readonly DroppedRow[]): HeadwayError {
  const [first] = dropped;
  const why = first
    ? phrase`; the first of ${dropped.length} passed over, row ${first.row}: ${first.reason}`
    : '';
  return new HeadwayError({
    code: 'nothing-kept',
    what: phrase`the file holds nothing that can be kept${why}`,
    where: path,
    remedy: 'fetch the file again, or give the file that this importer reads; nothing was changed',
  });
}

function invalidValue({ file, row, column, reason }: DroppedRow): HeadwayError {
  return new HeadwayError({
    code: 'invalid-value',
    what: phrase`a value that cannot be: ${reason}`,
    where: phrase`${file}, row ${row}, column "${column}"`,
    remedy: 'correct the file, or fetch it again; nothing was changed',
  });
}
