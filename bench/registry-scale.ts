/**
 * A registry of so many times the shipped size: time and memory of its import, and of the ten commonest queries, beside
 * DuckDB reading the generated CSV files without our code. Import, queries and DuckDB each in a process of their own,
 * so that the greatest memory of one is not that of another. Ends with the table of docs/registry.md.
 *
 *   node --import tsx bench/registry-scale.ts [times …]      1, 10 and 100 by default
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

const STAGE = '--stage';
/** Node's own limit: what does not fit fails, and is printed so. */
const HEAP = '--max-old-space-size=1536';

/** What one step took: seconds by the clock and of the processor, and the greatest memory of its process so far. */
interface Taken {
  readonly name: string;
  readonly seconds: number;
  readonly processor: number;
  readonly megabytes: number;
}

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
async function generate(
  registry: Registry,
  one: Multiplied,
  times: number,
  upstream: string,
): Promise<{ rows: number; bytes: number }> {
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

async function timed<T>(name: string, work: () => Promise<T>): Promise<T> {
  const [start, before] = [performance.now(), process.cpuUsage()];
  const result = await work();
  const seconds = (performance.now() - start) / 1000;
  const { user, system } = process.cpuUsage(before);
  const taken: Taken = {
    name,
    seconds,
    processor: (user + system) / 1e6,
    megabytes: (process.resourceUsage().maxRSS * 1024) / 1e6,
  };
  process.stdout.write(`${JSON.stringify(taken)}\n`);
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

const STAGES: Readonly<Record<string, (folder: string, times: number) => Promise<void>>> = {
  async generate(folder, times) {
    const upstream = join(folder, 'upstream');
    mkdirSync(join(upstream, 'benchmark_stitching_2025-12'), { recursive: true });
    const shipped = await openRegistry({ home: join(folder, 'none') });
    let [rows, bytes] = [0, 0];
    for (const one of MULTIPLIED) {
      const made = await generate(shipped, one, times, upstream);
      rows += made.rows;
      bytes += made.bytes;
    }
    shipped.close();
    process.stdout.write(`${JSON.stringify({ rows, bytes })}\n`);
  },
  async import(folder) {
    const wanted = new Set(MULTIPLIED.map(({ dataSet }) => dataSet));
    const dataSets = knownDataSets(shippedDataFolder()).filter(({ id }) => wanted.has(id));
    await timed('import', () => syncFrom(join(folder, 'upstream'), { home: join(folder, 'home'), dataSets }));
  },
  async queries(folder) {
    const large = await timed('open', () => openRegistry({ home: join(folder, 'home') }));
    for (const [name, ask] of QUERIES) await timed(name, () => ask(large));
    large.close();
  },
  async duckdb(folder) {
    const bare = await Database.open(':memory:', 'READ_WRITE');
    const files = MULTIPLIED.map(({ file }) => quoted(join(folder, 'upstream', file)));
    await timed('DuckDB alone: reading the five files', async () => {
      for (const [i, path] of files.entries()) {
        await bare.run(
          `CREATE TABLE t${i} AS SELECT * FROM read_csv(${path}, header = true, delim = ',', quote = '"', escape = '"', all_varchar = true)`,
        );
      }
    });
    await timed('DuckDB alone: counting each by its first column', async () => {
      for (const [i, { columns }] of MULTIPLIED.entries()) {
        await bare.rows(
          `SELECT "${columns.split(',')[0]}" AS c, count(*) AS n FROM t${i} GROUP BY c ORDER BY n DESC, c LIMIT 10`,
        );
      }
    });
    bare.close();
  },
};

/** Runs a stage in a process of its own; gives its lines, and whether it ended. */
function run(
  stage: string,
  folder: string,
  times: number,
): { lines: Record<string, unknown>[]; ended: boolean } {
  const script = fileURLToPath(import.meta.url);
  const options = [HEAP, ...process.execArgv, script, STAGE, stage, folder, String(times)];
  const { stdout, status } = spawnSync(process.execPath, options, {
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const lines = stdout.split('\n').filter((text) => text.startsWith('{'));
  return { lines: lines.map((text) => JSON.parse(text)), ended: status === 0 };
}

/** Every step at one size. */
function measured(times: number): { title: string; taken: Map<string, Taken>; ended: boolean } {
  const folder = mkdtempSync(join(tmpdir(), 'headway-scale-'));
  try {
    const [made] = run('generate', folder, times).lines;
    const title = `${times} times (${Number(made.rows).toLocaleString('en')} rows, ${(Number(made.bytes) / 1e6).toFixed(0)} MB)`;
    const taken = new Map<string, Taken>();
    let ended = true;
    for (const stage of ['import', 'queries', 'duckdb']) {
      const result = run(stage, folder, times);
      ended &&= result.ended;
      for (const line of result.lines as unknown as Taken[]) {
        taken.set(line.name, line);
        process.stderr.write(
          `${times}: ${line.name.padEnd(50)} ${line.seconds.toFixed(2).padStart(8)} s ${line.processor.toFixed(2).padStart(8)} s of the processor ${line.megabytes.toFixed(0).padStart(6)} MB\n`,
        );
      }
    }
    return { title, taken, ended };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function table(columns: ReturnType<typeof measured>[]): string {
  const names = columns[0] ? [...columns[0].taken.keys()] : [];
  const cell = (taken: Taken | undefined) =>
    taken ? `${taken.processor.toFixed(2)}, ${taken.megabytes.toFixed(0)} MB` : 'not ended';
  const growth = (name: string) => {
    const [before, last] = columns.slice(-2).map(({ taken }) => taken.get(name));
    return before && last ? (last.processor / before.processor).toFixed(1) : '';
  };
  const rows = [
    ['', ...columns.map(({ title }) => title), 'last against the one before'],
    ['---', ...columns.map(() => '---'), '---'],
    ...names.map((name) => [name, ...columns.map(({ taken }) => cell(taken.get(name))), growth(name)]),
  ];
  return rows.map((cells) => `| ${cells.join(' | ')} |\n`).join('');
}

const [first, ...others] = process.argv.slice(2);
if (first === STAGE) {
  const [stage, folder, times] = others;
  await STAGES[stage](folder, Number(times));
} else {
  process.stdout.write(`${machine()}; load ${loadavg()[0].toFixed(0)}\n\n`);
  const sizes = first === undefined ? [1, 10, 100] : [first, ...others].map(Number);
  const columns = sizes.map(measured);
  process.stdout.write(table(columns));
  process.exitCode = columns.every(({ ended }) => ended) ? 0 : 1;
}
