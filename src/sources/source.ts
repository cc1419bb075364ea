import type { BenchmarkRow, DataSetRow, Fact } from '../registry/facts.js';
import type { UpstreamFiles } from './upstream-files.js';

/** A data set before it is read: what `data/sources.json` says of it. `path` is relative to the upstream folder. */
export type DataSetEntry = Omit<DataSetRow, 'digest' | 'rows' | 'dropped'>;

/** What an importer may know besides its files. */
export interface SourceContext {
  readonly dataSet: DataSetEntry;
  readonly benchmarks: readonly BenchmarkRow[];
  /** Names of organisations that are known, in any writing: a name may hold a comma. */
  readonly organisations: ReadonlySet<string>;
}

/**
 * An importer of one upstream format.
 *
 * `facts` streams validated facts. A row or cell at fault comes as a `dropped` fact; a file at fault (missing,
 * truncated, mis-encoded, other columns) is thrown as a `HeadwayError` that names file and column.
 */
export interface Source {
  readonly id: string;
  /** What it reads, in words. */
  readonly reads: string;
  facts(files: UpstreamFiles, context: SourceContext): AsyncGenerator<Fact>;
}
