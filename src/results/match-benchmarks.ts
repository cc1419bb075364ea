import { HeadwayError, type Phrase, phrase } from '../contract/index.js';
import { BENCHMARK_ALIASES, BENCHMARK_TASKS } from './benchmark-tasks.js';
import type { ReportedTask, Results } from './results.js';

/** A score on a benchmark that is held. */
export interface BenchmarkScore {
  readonly benchmark: string;
  /** The name in the file, and the metric that was taken. */
  readonly task: string;
  readonly metric: string;
  /** A fraction as measured, before the guessing floor. */
  readonly raw: number;
  /** Of `raw`: stated, or from the number of questions; null where neither is known. */
  readonly standardError: number | null;
  readonly items: number | null;
  readonly where: string;
}

/** A task that is no benchmark held. */
export interface UnmatchedTask {
  readonly task: string;
  readonly near: readonly string[];
  readonly where: string;
}

/**
 * Finds the benchmark of each task: by the hand-checked table of its harness, in a CSV by name. A name that is
 * only near is never taken.
 *
 * @param benchmarks the names of the benchmarks held
 * @throws HeadwayError `bad-score` for a score that is no number from 0 to 1
 */
export function matchBenchmarks(
  { format, tasks }: Results,
  benchmarks: readonly string[],
): { scores: BenchmarkScore[]; unmatched: UnmatchedTask[] } {
  const table = format === 'csv' ? null : BENCHMARK_TASKS[format];
  const names = new Map([
    ...Object.entries(BENCHMARK_ALIASES).map(([alias, name]) => [plain(alias), name] as const),
    ...benchmarks.map((name) => [plain(name), name] as const),
  ]);
  const scores: BenchmarkScore[] = [];
  const unmatched: UnmatchedTask[] = [];
  for (const one of tasks) {
    const known = table && Object.hasOwn(table, one.task) ? table[one.task] : null;
    const benchmark = table ? known?.benchmark : names.get(plain(one.task));
    if (benchmark === undefined || !benchmarks.includes(benchmark)) {
      const candidates = table ? [...Object.keys(table), ...benchmarks] : benchmarks;
      unmatched.push({ task: one.task, near: nearNames(one.task, candidates), where: one.where });
    } else scores.push(scoreOf(one, benchmark, known?.metrics ?? ['score']));
  }
  return { scores, unmatched };
}

function scoreOf(
  { task, metrics, items, where }: ReportedTask,
  benchmark: string,
  wanted: readonly string[],
): BenchmarkScore {
  const metric = wanted.find((name) => metrics.has(name));
  const found = metric === undefined ? undefined : metrics.get(metric);
  if (metric === undefined || !found) {
    throw bad(
      phrase`${task} has no metric ${wanted}`,
      where,
      phrase`it has ${metrics.size > 0 ? [...metrics.keys()].slice(0, 5) : phrase`none`}; use a CSV of benchmark, score, n for another`,
    );
  }
  const raw = found.value;
  if (typeof raw !== 'number' || !(raw >= 0 && raw <= 1)) {
    const shown = typeof raw === 'number' || typeof raw === 'string' ? String(raw).slice(0, 30) : typeof raw;
    throw bad(
      phrase`the score of ${task} is ${shown}, not from 0 to 1`,
      where,
      'give a fraction; in a CSV a percentage ends in "%"',
    );
  }
  return {
    benchmark,
    task,
    metric,
    raw,
    standardError: standardErrorOf(found.standardError, raw, items),
    items,
    where,
  };
}

/** The stated one; else that of a proportion, with two questions added of which one is right, so that 0 and 1 have one. */
function standardErrorOf(stated: unknown, raw: number, items: number | null): number | null {
  if (typeof stated === 'number' && stated > 0 && stated < 1) return stated;
  if (items === null) return null;
  const smoothed = (raw * items + 1) / (items + 2);
  return Math.sqrt((smoothed * (1 - smoothed)) / items);
}

const plain = (name: string) => name.toLowerCase().replace(/[^a-z0-9]+/g, '');

/** The most similar names, best first: those that share at least a third of their pairs of letters (Dice). */
function nearNames(name: string, candidates: readonly string[], most = 3): string[] {
  const asked = plain(name).slice(0, 100);
  return candidates
    .map((candidate) => ({ candidate, likeness: likeness(asked, plain(candidate)) }))
    .filter((one) => one.likeness > 1 / 3)
    .sort((x, y) => y.likeness - x.likeness || (x.candidate < y.candidate ? -1 : 1))
    .slice(0, most)
    .map(({ candidate }) => candidate);
}

function likeness(x: string, y: string): number {
  const pairs = (text: string) =>
    Array.from({ length: Math.max(0, text.length - 1) }, (_, i) => text.slice(i, i + 2));
  const [a, b] = [pairs(x), pairs(y)];
  if (a.length + b.length === 0) return 0;
  const shared = a.filter((pair) => b.includes(pair)).length;
  return x.length > 2 && (y.startsWith(x) || x.startsWith(y)) ? 1 : (2 * shared) / (a.length + b.length);
}

function bad(what: string | Phrase, where: string | Phrase, remedy: string | Phrase): HeadwayError {
  return new HeadwayError({ code: 'bad-score', what, where, remedy });
}
