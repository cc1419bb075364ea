import { ALWAYS } from '../../src/claims/reading/weights.js';
import { CLAIM_TYPES } from '../../src/contract/index.js';
import type { Case } from './clauses.js';
import { logistic } from './logistic.js';

/** Fewer clauses than these show no habit. */
const LEAST_CLAUSES = 2;
/** In hundredths: less is left out of the table. */
const LEAST_WEIGHT = 20;

/** Weights by name, one a type, learnt from cases. */
export function learnt(cases: readonly Case[], strength: number): Map<string, Float32Array> {
  const counts = new Map<string, number>();
  for (const { features } of cases)
    for (const name of features) counts.set(name, (counts.get(name) ?? 0) + 1);
  const names = [...counts].filter(([, count]) => count >= LEAST_CLAUSES).map(([name]) => name);
  const number = new Map(names.map((name, index) => [name, index]));
  const rows = {
    width: names.length,
    counts: cases.map(({ count }) => count),
    features: cases.map(({ features }) =>
      Int32Array.from(features.flatMap((name) => number.get(name) ?? [])),
    ),
  };
  const table = new Map([...names, ALWAYS].map((name) => [name, new Float32Array(CLAIM_TYPES.length)]));
  for (const type of CLAIM_TYPES.keys()) {
    const weights = logistic(
      rows,
      cases.map(({ labels }) => labels[type] !== null),
      strength,
    );
    for (const [index, name] of [...names, ALWAYS].entries()) table.get(name)![type] = weights[index]!;
  }
  return table;
}

/** The table as `data/reader/weights.tsv` holds it. */
export function asTable(weights: ReadonlyMap<string, Float32Array>): string {
  const lines = [...weights]
    .map(([name, each]) => [name, [...each].map((weight) => Math.round(100 * weight))] as const)
    .filter(([, hundredths]) => hundredths.some((weight) => Math.abs(weight) >= LEAST_WEIGHT))
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([name, hundredths]) =>
      [name, ...hundredths.map((weight) => (Math.abs(weight) < LEAST_WEIGHT ? '' : weight))]
        .join('\t')
        .trimEnd(),
    );
  return [['shows', ...CLAIM_TYPES].join('\t'), ...lines, ''].join('\n');
}
