import type { BenchmarkRow, Fact, ScoreRow, VersionRow } from '../registry/facts.js';
import { type Cell, parseName, parseNumber, parseReleaseDay } from './cells.js';
import { RowReader } from './row-reader.js';
import type { Source, SourceContext } from './source.js';
import type { UpstreamFiles } from './upstream-files.js';

const COLUMNS = ['model', 'benchmark', 'performance', 'date', 'fold'];
const FOLDS = 10;

/**
 * The scores that the paper “A Rosetta Stone for AI Benchmarks” fits, with the fold of its cross-validation.
 *
 * They are fractions clipped to [0.001, 0.999]; the guessing floor is not taken off (Winogrande, of two choices,
 * goes down to 0.515). The paper names neither organisations nor access.
 */
export const epochPaper: Source = {
  id: 'epoch-paper',
  reads: 'fit_input.csv of the paper',
  async *facts(files: UpstreamFiles, context: SourceContext): AsyncGenerator<Fact> {
    const { dataSet } = context;
    const file = files.nameOf(null);
    const benchmarks = new Map(context.benchmarks.map((benchmark) => [benchmark.name, benchmark]));
    const days = new Map<string, string | null>();
    const seen = new Set<string>();
    for await (const record of files.csv(null, () => ({ ordered: COLUMNS }))) {
      const row = new RowReader(dataSet.id, file, record.row);
      const version = row.value('model', parseName(record.cell('model')));
      const benchmark = row.value('benchmark', parseName(record.cell('benchmark')));
      const day = row.value('date', parseReleaseDay(record.cell('date'), dataSet.published_on));
      const raw = row.value('performance', parseScore(record.cell('performance')));
      const fold = row.value('fold', parseFold(record.cell('fold')));
      if (version === null) row.passOver('model', 'no version named');
      if (raw === null) row.passOver('performance', 'no score');
      if (fold === null) row.passOver('fold', 'no fold');
      checkBenchmark(benchmark, benchmarks, row);
      const key = JSON.stringify([version, benchmark]);
      if (seen.has(key)) row.passOver('benchmark', 'score already read');
      const known = version === null ? undefined : days.get(version);
      if (known !== undefined && known !== day) row.invalid('date', 'another day than in an earlier row');
      if (version && benchmark && raw !== null && row.drops.length === 0) {
        seen.add(key);
        if (known === undefined) yield { table: 'version', row: bareVersion(dataSet.id, version, day) };
        days.set(version, day);
        const place = { file, row: record.row };
        const score: ScoreRow = {
          data_set: dataSet.id,
          benchmark,
          version,
          raw,
          standard_error: null,
          address: null,
          fold,
          ...place,
        };
        yield { table: 'score', row: score };
      }
      yield* row.drops;
    }
  },
};

/** A version of which only the name and perhaps the day are stated. */
export function bareVersion(dataSet: string, id: string, releasedOn: string | null): VersionRow {
  return {
    data_set: dataSet,
    id,
    model: id,
    display_name: null,
    organisations: '',
    released_on: releasedOn,
    access: 'unknown',
    licence_class: null,
  };
}

function checkBenchmark(
  name: string | null,
  benchmarks: ReadonlyMap<string, BenchmarkRow>,
  row: RowReader,
): void {
  if (name === null) row.passOver('benchmark', 'no benchmark named');
  else if (!benchmarks.has(name)) row.passOver('benchmark', 'benchmark not in the table');
}

function parseScore(text: string): Cell<number> {
  const parsed = parseNumber(text);
  if ('value' in parsed && (parsed.value < 0 || parsed.value > 1)) return { invalid: 'not between 0 and 1' };
  return parsed;
}

function parseFold(text: string): Cell<number> {
  const parsed = parseNumber(text);
  if (!('value' in parsed)) return parsed;
  const { value } = parsed;
  return Number.isInteger(value) && value >= 0 && value < FOLDS ? parsed : { invalid: 'not a fold, 0 to 9' };
}
