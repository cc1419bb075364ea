import {
  type DataSetFacts,
  dataSets,
  modelFacts,
  newestFacts,
  type Registry,
  scoresOf,
} from '../../src/registry/index.js';

/** A score to predict, by positions; `name` of the model is a version's. */
export interface Sample {
  readonly model: number;
  readonly benchmark: number;
  readonly value: number;
  readonly fold: number;
}

/** Scores by version, with the names that their positions stand for. */
export interface Samples {
  readonly dataSet: DataSetFacts;
  readonly models: readonly string[];
  readonly benchmarks: readonly string[];
  /** What lines of versions are read from. */
  readonly names: readonly string[];
  readonly samples: readonly Sample[];
}

/** The scores of a data set, best of each version and benchmark; folds where the data set has them, else −1. */
export async function loadSamples(registry: Registry, source: string): Promise<Samples> {
  const dataSet = (await dataSets(registry)).find((set) => set.source === source);
  if (!dataSet) throw new Error(`no data set of ${source}`);
  const paper = source === 'epoch-paper';
  const facts = paper ? await newestFacts(registry) : await modelFacts(registry, dataSet.id);
  const best = new Map<string, { version: string; benchmark: string; value: number; fold: number }>();
  for (const { version, benchmark, value, fold } of await scoresOf(registry, dataSet.id, null, !paper)) {
    const key = `${version}\n${benchmark}`;
    const clipped = Math.min(0.999, Math.max(0.001, value));
    if ((best.get(key)?.value ?? -1) < clipped) {
      best.set(key, { version, benchmark, value: clipped, fold: fold ?? -1 });
    }
  }
  const rows = [...best.values()];
  const models = [...new Set(rows.map((row) => row.version))].sort();
  const benchmarks = [...new Set(rows.map((row) => row.benchmark))].sort();
  return {
    dataSet,
    models,
    benchmarks,
    names: models.map((version) => (paper ? version : (facts.get(version)?.model ?? version))),
    samples: rows.map(({ version, benchmark, value, fold }) => ({
      model: models.indexOf(version),
      benchmark: benchmarks.indexOf(benchmark),
      value,
      fold,
    })),
  };
}
