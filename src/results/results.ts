/** The formats that are read. */
export type ResultsFormat = 'lm-evaluation-harness' | 'inspect' | 'helm' | 'csv';

/** One metric of a task as the harness states it. */
export interface ReportedMetric {
  /** As written, not yet checked: a fraction where the table of tasks names the metric. */
  readonly value: unknown;
  readonly standardError: unknown;
}

/** What a file of results says of one task. */
export interface ReportedTask {
  /** The task's name in the harness, or the benchmark's in a CSV. */
  readonly task: string;
  readonly metrics: ReadonlyMap<string, ReportedMetric>;
  /** How many questions were asked, not counting repetitions; null where it is not said. */
  readonly items: number | null;
  /** The file and the place in it. */
  readonly where: string;
}

/** A file of results. */
export interface Results {
  readonly format: ResultsFormat;
  /** The model's name as the harness has it; null where it is not said. */
  readonly model: string | null;
  readonly tasks: readonly ReportedTask[];
}
