import type { BenchmarkRow, Fact, ScoreRow } from '../registry/facts.js';
import {
  type Cell,
  parseAddress,
  parseFraction,
  parseName,
  parseNumber,
  parseOrganisations,
  parseReleaseDay,
  scaled,
} from './cells.js';
import { bareVersion } from './epoch-paper.js';
import { BY_VERSION, versionOf } from './epoch-version.js';
import type { CsvRecord } from './read-csv.js';
import { RowReader } from './row-reader.js';
import type { Source, SourceContext } from './source.js';
import type { UpstreamFiles } from './upstream-files.js';

const INDEX_FILE = 'epoch_capabilities_index.csv';
const DIFFICULTY_FILE = 'additional_eci_data/eci_benchmark_difficulties_and_slopes.csv';
const SCALE_FILE = 'additional_eci_data/eci_scaling.csv';
const COMMON = ['Model version', 'Release date', 'Organization'];

/**
 * Epoch’s benchmark folder: one CSV file a benchmark, the table of versions, and the published difficulties,
 * slopes and scale. Which column of which file holds a score stands in `data/compiled/benchmark.csv`.
 *
 * Source: https://epoch.ai/benchmarks
 */
export const epochBenchmarks: Source = {
  id: 'epoch-benchmarks',
  reads: 'the folder of Epoch’s benchmark data',
  async *facts(files: UpstreamFiles, context: SourceContext): AsyncGenerator<Fact> {
    const versions = new Set<string>();
    yield* indexVersions(files, context, versions);
    const byFile = new Map<string, BenchmarkRow[]>();
    for (const benchmark of context.benchmarks) {
      if (benchmark.file) byFile.set(benchmark.file, [...(byFile.get(benchmark.file) ?? []), benchmark]);
    }
    for (const [file, benchmarks] of byFile) yield* scores(files, file, benchmarks, context, versions);
    yield* difficulties(files, context);
    yield* scale(files, context);
    for (const name of await files.csvNames()) {
      if (name === INDEX_FILE || byFile.has(name)) continue;
      const row = new RowReader(context.dataSet.id, files.nameOf(name), 0);
      row.passOver('', 'file of no benchmark in the table');
      yield* row.drops;
    }
  },
};

async function* indexVersions(
  files: UpstreamFiles,
  context: SourceContext,
  versions: Set<string>,
): AsyncGenerator<Fact> {
  for await (const record of files.csv(INDEX_FILE, () => ({ ordered: BY_VERSION.required }))) {
    const row = new RowReader(context.dataSet.id, files.nameOf(INDEX_FILE), record.row);
    const version = versionOf(record, BY_VERSION, row, context);
    if (version && versions.has(version.id)) row.passOver(BY_VERSION.version, 'version already read');
    else if (version) {
      versions.add(version.id);
      yield { table: 'version', row: version };
    }
    yield* row.drops;
  }
}

async function* scores(
  files: UpstreamFiles,
  file: string,
  benchmarks: readonly BenchmarkRow[],
  context: SourceContext,
  versions: Set<string>,
): AsyncGenerator<Fact> {
  const { dataSet, organisations } = context;
  const name = files.nameOf(file);
  const records = files.csv(file, () => ({ ordered: COMMON, anywhere: scoreColumns(benchmarks) }));
  for await (const record of records) {
    const row = new RowReader(dataSet.id, name, record.row);
    const id = row.value('Model version', parseName(record.cell('Model version')));
    if (id === null) row.passOver('Model version', 'no version named');
    const day = row.value('Release date', parseReleaseDay(record.cell('Release date'), dataSet.published_on));
    const makers = row.value('Organization', parseOrganisations(record.cell('Organization'), organisations));
    const found = benchmarks.map((benchmark) => scoreOf(record, benchmark, row));
    if (id !== null && !row.isInvalid) {
      if (!versions.has(id) && found.some((score) => score !== null)) {
        versions.add(id);
        yield {
          table: 'version',
          row: { ...bareVersion(dataSet.id, id, day), organisations: makers ?? '' },
        };
      }
      for (const score of found) {
        if (score === null) continue;
        const place = { data_set: dataSet.id, version: id, fold: null, file: name, row: record.row };
        yield { table: 'score', row: { ...score, ...place } };
      }
    }
    yield* row.drops;
  }
}

function scoreColumns(benchmarks: readonly BenchmarkRow[]): string[] {
  return benchmarks
    .flatMap((b) => [b.score_column, b.standard_error_column, b.address_column])
    .filter((column) => column !== null);
}

function scoreOf(
  record: CsvRecord,
  benchmark: BenchmarkRow,
  row: RowReader,
): Pick<ScoreRow, 'benchmark' | 'raw' | 'standard_error' | 'address'> | null {
  const column = benchmark.score_column as string;
  const raw = row.value(column, parseScore(record.cell(column), benchmark));
  if (raw === null) {
    row.passOver(column, 'no score');
    return null;
  }
  return {
    benchmark: benchmark.name,
    raw,
    standard_error: standardErrorOf(record, benchmark, row),
    address: addressOf(record, benchmark, row),
  };
}

function parseScore(text: string, benchmark: BenchmarkRow): Cell<number> {
  const { ceiling, scale, unit } = benchmark;
  const parsed = unit === 'fraction' ? parseFraction(text, scale) : parseUnit(text, scale);
  if (!('value' in parsed)) return parsed;
  if (ceiling !== null && parsed.value > ceiling) return { invalid: `above the ceiling of ${ceiling}` };
  return parsed.value < 0 ? { invalid: 'below 0' } : parsed;
}

function parseUnit(text: string, scale: number): Cell<number> {
  const parsed = parseNumber(text);
  return 'value' in parsed ? { value: scaled(parsed.value, scale) } : parsed;
}

function standardErrorOf(record: CsvRecord, benchmark: BenchmarkRow, row: RowReader): number | null {
  const { standard_error_column: column, standard_error_scale: scale, ceiling } = benchmark;
  if (column === null) return null;
  const error = row.value(column, parseFraction(record.cell(column), scale ?? 1));
  if (error !== null && (error < 0 || error > (ceiling ?? Number.POSITIVE_INFINITY))) {
    row.invalid(column, 'not a standard error');
  }
  return error;
}

function addressOf(record: CsvRecord, benchmark: BenchmarkRow, row: RowReader): string | null {
  const column = benchmark.address_column;
  if (column === null) return null;
  const address = parseAddress(record.cell(column));
  if ('invalid' in address) row.passOver(column, address.invalid);
  return 'value' in address ? address.value : null;
}

async function* difficulties(files: UpstreamFiles, context: SourceContext): AsyncGenerator<Fact> {
  const known = new Set(context.benchmarks.map((benchmark) => benchmark.name));
  const seen = new Set<string>();
  const ordered = ['benchmark_name', 'edi', 'estimated_slope_scaled'];
  for await (const record of files.csv(DIFFICULTY_FILE, () => ({ ordered }))) {
    const row = new RowReader(context.dataSet.id, files.nameOf(DIFFICULTY_FILE), record.row);
    const benchmark = row.value('benchmark_name', parseName(record.cell('benchmark_name')));
    const difficulty = row.value('edi', parseNumber(record.cell('edi')));
    const slope = row.value('estimated_slope_scaled', parseNumber(record.cell('estimated_slope_scaled')));
    if (benchmark === null || !known.has(benchmark)) {
      row.passOver('benchmark_name', 'benchmark not in the table');
    } else if (seen.has(benchmark)) row.passOver('benchmark_name', 'benchmark already read');
    if (difficulty === null) row.passOver('edi', 'no difficulty');
    if (slope === null) row.passOver('estimated_slope_scaled', 'no slope');
    if (benchmark && difficulty !== null && slope !== null && row.drops.length === 0) {
      seen.add(benchmark);
      yield {
        table: 'published_difficulty',
        row: { data_set: context.dataSet.id, benchmark, difficulty, slope },
      };
    }
    yield* row.drops;
  }
}

async function* scale(files: UpstreamFiles, context: SourceContext): AsyncGenerator<Fact> {
  let read = false;
  for await (const record of files.csv(SCALE_FILE, () => ({ ordered: ['a', 'b'] }))) {
    const row = new RowReader(context.dataSet.id, files.nameOf(SCALE_FILE), record.row);
    const intercept = row.value('a', parseNumber(record.cell('a')));
    const factor = row.value('b', parseNumber(record.cell('b')));
    if (read) row.passOver('a', 'scale already read');
    else if (intercept === null) row.passOver('a', 'no intercept');
    else if (factor === null) row.passOver('b', 'no factor');
    else {
      read = true;
      yield { table: 'published_scale', row: { data_set: context.dataSet.id, intercept, factor } };
    }
    yield* row.drops;
  }
}
