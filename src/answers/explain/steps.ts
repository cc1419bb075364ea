import type { ExplainAnswer, ExplainColumn, ExplainStep } from '../../contract/index.js';
import { type Registry, scoreSources } from '../../registry/index.js';
import type { MeasureTable } from '../measures/index.js';
import type { Refit } from '../refit/refit.js';

export type Step = ExplainAnswer['steps'][number];
type Cell = Step['rows'][number][number];

const MOST_ROWS = 60;

/** A step whose table is cut to what a reader can take in; the count of what was cut stands beside. */
export function step(says: ExplainStep, columns: ExplainColumn[] = [], rows: Cell[][] = []): Step {
  return {
    says,
    columns,
    rows: rows.slice(0, MOST_ROWS),
    omitted: Math.max(0, rows.length - MOST_ROWS),
  };
}

export const rounded = (value: number | null | undefined, digits = 3): number | null =>
  value === null || value === undefined || !Number.isFinite(value) ? null : Number(value.toFixed(digits));

/** How the fit was made and how it ended. */
export function fitStep(refit: Refit): Step {
  const { fit, scores, benchmarks, scale, dataSet } = refit;
  return step(
    {
      code: 'fit',
      scores: scores.value.length,
      models: scores.models,
      benchmarks: benchmarks.length,
      dataSet: dataSet.id,
      objective: fit.objective,
      iterations: fit.iterations,
      converged: fit.converged,
      gradient: fit.gradientNorm,
      intercept: scale.intercept,
      factor: scale.factor,
    },
    ['benchmark', 'difficulty', 'slope'],
    benchmarks.map((name, b) => [
      name,
      rounded(scale.intercept + scale.factor * fit.difficulty[b], 2),
      rounded(fit.slope[b] / scale.factor, 4),
    ]),
  );
}

/** The scores that the values of some versions rest on, with row and address. */
export async function scoresStep(
  registry: Registry,
  refit: Refit,
  versions: readonly string[],
): Promise<Step> {
  const rows: Cell[][] = [];
  for (const version of versions) {
    const group = refit.groups.find((one) => one.versions.includes(version));
    for (const score of group?.scores ?? []) {
      const sources = await scoreSources(registry, refit.dataSet.id, score.version);
      const source = sources.find((one) => one.benchmark === score.benchmark && one.row === score.row);
      rows.push([
        group?.key ?? version,
        score.benchmark,
        score.version,
        score.raw,
        score.floor,
        rounded(score.value, 6),
        `${source?.file ?? ''}, row ${score.row}`,
        source?.address ?? null,
      ]);
    }
  }
  return step(
    { code: 'scores' },
    ['model', 'benchmark', 'version', 'raw', 'floor', 'value', 'source-row', 'address'],
    rows,
  );
}

/** The data sets with their addresses and licences. */
export async function sourcesStep(registry: Registry, table: MeasureTable): Promise<Step> {
  const sets = new Map(
    [...table.dataSets, ...(table.refit ? [table.refit.dataSet] : [])].map((set) => [set.id, set]),
  );
  return step(
    { code: 'sources', contentHash: registry.contentHash },
    ['data-set', 'published', 'retrieved', 'address', 'licence', 'digest'],
    [...sets.values()].map((set) => [
      set.id,
      `${set.precision === 'about' ? 'about ' : ''}${set.publishedOn}`,
      set.retrievedOn,
      set.address,
      set.licence,
      set.digest,
    ]),
  );
}
