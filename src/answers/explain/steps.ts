import type { ExplainAnswer } from '../../contract/index.js';
import { type Registry, scoreSources } from '../../registry/index.js';
import type { MeasureTable } from '../measures/index.js';
import type { Refit } from '../refit/refit.js';

export type Step = ExplainAnswer['steps'][number];
type Cell = Step['rows'][number][number];

const MOST_ROWS = 60;

/** A step whose table is cut to what a reader can take in; the count of what was cut stands beside. */
export function step(title: string, text: string, columns: string[] = [], rows: Cell[][] = []): Step {
  return {
    title,
    text,
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
    'Fit',
    `score = sigmoid(slope · (ability − difficulty)), least squares with the published penalty and bounds, on ${scores.value.length} scores of ${scores.models} models and ${benchmarks.length} benchmarks of ${dataSet.id}: objective ${fit.objective.toFixed(6)}, ${fit.iterations} steps, ${fit.converged ? 'converged' : 'not converged'}, greatest gradient ${fit.gradientNorm.toExponential(1)}. Points = ${scale.intercept.toFixed(3)} + ${scale.factor.toFixed(3)} · ability, which puts Claude 3.5 Sonnet at 130 and GPT-5 at 150.`,
    ['benchmark', 'difficulty (points)', 'slope (per point)'],
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
    'Scores',
    'The best score of each benchmark counts; value = (raw − floor) / (ceiling − floor), clipped to [0.001, 0.999].',
    ['model', 'benchmark', 'version', 'raw', 'floor', 'value', 'row of the source', 'address'],
    rows,
  );
}

/** The data sets with their addresses and licences. */
export async function sourcesStep(registry: Registry, table: MeasureTable): Promise<Step> {
  const sets = new Map(
    [...table.dataSets, ...(table.refit ? [table.refit.dataSet] : [])].map((set) => [set.id, set]),
  );
  return step(
    'Sources',
    `Content hash of the data held: ${registry.contentHash}.`,
    ['data set', 'published', 'retrieved', 'address', 'licence', 'SHA-256 of the upstream bytes'],
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
