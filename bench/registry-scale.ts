/**
 * A registry of so many times the shipped size: time and memory of its import, and of the ten commonest queries, beside
 * DuckDB reading the generated CSV files without our code. Each size in a process of its own.
 *
 *   node --expose-gc --import tsx bench/registry-scale.ts [times …]      1, 10 and 100 by default
 */

import { spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { createWriteStream, mkdirSync, mkdtempSync, rmSync, statSync } from 'node:fs';
import { loadavg, tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { census } from '../src/answers/census.js';
import { measureTable } from '../src/answers/measures/index.js';
import { censusQuery } from '../src/contract/index.js';
import { Database, quoted } from '../src/registry/database.js';
import { openRegistry, type Registry, type Row, shippedDataFolder } from '../src/registry/index.js';
import { knownDataSets } from '../src/sources/data-sets.js';
import { syncFrom } from '../src/sources/sync-from.js';
import { machine } from './machine.js';

const ONE = '--one';
const [first, ...others] = process.argv.slice(2);
if (first !== ONE) {
  process.stdout.write(`${machine()}; load ${loadavg()[0].toFixed(0)}\n`);
  for (const size of first === undefined ? ['1', '10', '100'] : [first, ...others]) {
    const script = fileURLToPath(import.meta.url);
    const { status } = spawnSync(process.execPath, [...process.execArgv, script, ONE, size], {
      stdio: 'inherit',
    });
    if (status !== 0) process.exit(1);
  }
  process.exit(0);
}
const times = Number(others[0]);
const folder = mkdtempSync(join(tmpdir(), 'headway-scale-'));
const upstream = join(folder, 'upstream');
mkdirSync(join(upstream, 'benchmark_stitching_2025-12'), { recursive: true });

/** The tables that are multiplied: their file, its columns, and the shipped rows in upstream's words. */
interface Multiplied {
  readonly dataSet: string;
  readonly file: string;
  readonly columns: string;
  readonly sql: string;
  cells(row: Row, copy: string): (string | number | null | undefined)[];
}

const MULTIPLIED: readonly Multiplied[] = [
  {
    dataSet: 'epoch-eci-2026-07',
    file: 'epoch_capabilities_index_2026-07.csv',
    columns: 'Model version,ECI Score,Release date,Organization,Model accessibility,Model name,Display name',
    sql: `SELECT v.*, p.value FROM version v LEFT JOIN published_value p ON p.data_set = v.data_set AND p.version = v.id
          WHERE v.data_set = 'epoch-eci-2026-07' ORDER BY v.id`,
    cells: (row, copy) => [
      `${row.id}${copy}`,
      row.value as number,
      row.released_on as string,
      upstreamList(row.organisations),
      'API access',
      `${row.model}${copy}`,
      '',
    ],
  },
  {
    dataSet: 'epoch-paper-2025-12',
    file: 'benchmark_stitching_2025-12/fit_input.csv',
    columns: 'model,benchmark,performance,date,fold',
    sql: `SELECT s.*, v.released_on FROM score s JOIN version v ON v.data_set = s.data_set AND v.id = s.version
          WHERE s.data_set = 'epoch-paper-2025-12' ORDER BY s.row`,
    cells: (row, copy) => [
      `${row.version}${copy}`,
      row.benchmark as string,
      row.raw as number,
      row.released_on as string,
      row.fold as number,
    ],
  },
  {
    dataSet: 'epoch-models-all-2024-11',
    file: 'all_ml_systems_2024-11.csv',
    columns:
      'System,Domain,Model accessibility,Publication date,Organization,Parameters,Training compute (FLOP),Training hardware,Confidence,Country (from Organization),Base model,Hardware quantity',
    sql: 'SELECT * FROM model_record ORDER BY data_set, model',
    cells: (row, copy) => [
      `${row.model}${copy} ${row.data_set}`,
      'Language',
      '',
      row.released_on as string,
      upstreamList(row.organisations),
      row.parameters as number,
      row.training_compute as number,
      '',
      row.confidence as string,
      '',
      '',
      '',
    ],
  },
  {
    dataSet: 'arena-text-history',
    file: 'lmarena_text_history.csv',
    columns: 'snapshot_date,model,arena_score,ci_minus,ci_plus,votes,organization,license',
    sql: `SELECT e.published_on, r.*, v.organisations FROM edition e JOIN arena_rating r ON r.data_set = e.data_set
          AND e.published_on BETWEEN r.first_on AND r.last_on JOIN version v ON v.data_set = r.data_set AND v.id = r.version
          WHERE e.data_set = 'arena-text-history' ORDER BY e.published_on, r.version`,
    cells: (row, copy) => [
      row.published_on as string,
      `${row.version}${copy}`,
      row.rating as number,
      Number(row.rating) - Number(row.low),
      Number(row.high) - Number(row.rating),
      row.votes as number,
      upstreamList(row.organisations),
      'MIT',
    ],
  },
  {
    dataSet: 'chinese-models-2024-11',
    file: 'llms_in_china_history.csv',
    columns: 'snapshot_date,row,organisation,model,province_city,category',
    sql: `SELECT e.published_on, c.* FROM edition e JOIN census_entry c ON c.data_set = e.data_set
          AND e.published_on BETWEEN c.first_on AND c.last_on ORDER BY e.published_on, c.number`,
    cells: (row, copy) => [
      row.published_on as string,
      row.number as number,
      row.organisation as string,
      row.model === '' ? '' : `${row.model}${copy}`,
      row.place as string,
      row.category as string,
    ],
  },
];

/** A list as the sources write it. */
function upstreamList(value: Row[string] | undefined): string {
  return String(value ?? '')
    .split(';')
    .map((name) => (name.includes(',') ? `"${name}"` : name))
    .join(',');
}

const line = (cells: readonly (string | number | null | undefined)[]) =>
  `${cells
    .map((cell) => {
      const text = String(cell ?? '');
      return /[",\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
    })
    .join(',')}\n`;

/** Writes the shipped rows so many times, grouped so that days do not fall. Returns rows and bytes. */
async function generate(registry: Registry, one: Multiplied): Promise<{ rows: number; bytes: number }> {
  const rows = await registry.rows(one.sql);
  const path = join(upstream, one.file);
  const out = createWriteStream(path);
  out.write(`${one.columns}\n`);
  const days = 'published_on' in (rows[0] ?? {}) ? [...new Set(rows.map((row) => row.published_on))] : [null];
  for (const day of days) {
    const part = day === null ? rows : rows.filter((row) => row.published_on === day);
    for (let copy = 0; copy < times; copy++) {
      const text = part.map((row) => line(one.cells(row, copy === 0 ? '' : ` copy${copy}`))).join('');
      if (!out.write(text)) await once(out, 'drain');
    }
  }
  out.end();
  await once(out, 'finish');
  return { rows: rows.length * times, bytes: statSync(path).size };
}

const collect = () => (globalThis as { gc?: () => void }).gc?.();
const megabytes = (bytes: number) => `${(bytes / 1e6).toFixed(0)} MB`;

async function timed<T>(name: string, work: () => Promise<T>): Promise<T> {
  collect();
  const [start, before] = [performance.now(), process.cpuUsage()];
  const result = await work();
  const seconds = (performance.now() - start) / 1000;
  const { user, system } = process.cpuUsage(before);
  const columns = [
    `${seconds.toFixed(3)} s`,
    `${((user + system) / 1e6).toFixed(3)} s`,
    megabytes(process.memoryUsage.rss()),
  ];
  process.stdout.write(`${name.padEnd(46)}${columns.map((text) => text.padStart(12)).join('')}\n`);
  return result;
}

const QUERIES: readonly [string, (registry: Registry) => Promise<unknown>][] = [
  ['open, list the data sets', (registry) => registry.rows('SELECT * FROM data_set ORDER BY id')],
  ['measure eci', (registry) => measureTable(registry, 'eci', '2026-04-30')],
  ['measure arena, newest', (registry) => measureTable(registry, 'arena', null)],
  ['measure arena, an edition of the history', (registry) => measureTable(registry, 'arena', '2025-01-20')],
  ['measure arena:chinese', (registry) => measureTable(registry, 'arena:chinese', null)],
  ['measure compute', (registry) => measureTable(registry, 'compute', null)],
  ['measure parameters, list of 2024', (registry) => measureTable(registry, 'parameters', '2024-12-31')],
  ['census by country', (registry) => census(registry, censusQuery({}))],
  [
    'census by province, May 2023',
    (registry) => census(registry, censusQuery({ by: 'province', 'as-of': '2023-05-28' })),
  ],
  [
    'census by access, a predicate',
    (registry) => census(registry, censusQuery({ by: 'access', where: 'country=China and parameters>1B' })),
  ],
];

try {
  const shipped = await openRegistry({ home: join(folder, 'none') });
  let [rows, bytes] = [0, 0];
  for (const one of MULTIPLIED) {
    const made = await generate(shipped, one);
    rows += made.rows;
    bytes += made.bytes;
    process.stdout.write(
      `${one.dataSet.padEnd(28)} ${String(made.rows).padStart(9)} rows ${megabytes(made.bytes).padStart(8)}\n`,
    );
  }
  shipped.close();
  process.stdout.write(`\n${times} times the shipped rows: ${rows} rows, ${megabytes(bytes)}\n`);
  process.stdout.write(
    `${['time', 'processor', 'memory']
      .map((title) => title.padStart(12))
      .join('')
      .padStart(82)}\n`,
  );
  const home = join(folder, 'home');
  const wanted = new Set(MULTIPLIED.map(({ dataSet }) => dataSet));
  const dataSets = knownDataSets(shippedDataFolder()).filter(({ id }) => wanted.has(id));
  await timed('  import', () => syncFrom(upstream, { home, dataSets }));
  const large = await timed('  open', () => openRegistry({ home }));
  for (const [name, ask] of QUERIES) await timed(`  ${name}`, () => ask(large));
  large.close();
  process.stdout.write(`  greatest memory so far ${megabytes(process.resourceUsage().maxRSS * 1024)}\n`);

  process.stdout.write('\nthe limit: DuckDB reading the same files\n');
  const bare = await Database.open(':memory:', 'READ_WRITE');
  for (const [i, one] of MULTIPLIED.entries()) {
    const path = quoted(join(upstream, one.file));
    await timed(`  read_csv ${one.dataSet}`, () =>
      bare.run(
        `CREATE TABLE t${i} AS SELECT * FROM read_csv(${path}, header = true, delim = ',', quote = '"', escape = '"', all_varchar = true)`,
      ),
    );
    await timed(`  count and group ${one.dataSet}`, () =>
      bare.rows(
        `SELECT "${one.columns.split(',')[0]}" AS c, count(*) AS n FROM t${i} GROUP BY c ORDER BY n DESC, c LIMIT 10`,
      ),
    );
  }
  bare.close();
} finally {
  rmSync(folder, { recursive: true, force: true });
}
