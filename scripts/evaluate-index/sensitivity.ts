import { asOfDay } from '../../src/answers/as-of.js';
import { measureTable } from '../../src/answers/measures/index.js';
import { gapRows } from '../../src/answers/sensitivity/gap-rows.js';
import { selfReports } from '../../src/answers/sensitivity/self-reports.js';
import {
  HeadwayError,
  isoDay,
  requireDay,
  type SelfReports,
  type SensitivityVariant,
} from '../../src/contract/index.js';
import type { Interval } from '../../src/measure/index.js';
import type { Registry } from '../../src/registry/index.js';

const SINCE = '2023-01-01';
const LEVEL = 0.9;
const DRAWS = 400;
const MEASURES = ['eci-refit', 'headway'] as const;
export const COMPARISONS = [
  { follower: 'country=China', leader: 'country="United States"' },
  { follower: 'access=open-weights', leader: 'access=closed' },
] as const;

export interface Row {
  readonly variant: SensitivityVariant;
  /** In the order of the comparisons; why there is no gap, where there is none. */
  readonly gaps: readonly (
    | { daily: Interval | null; atRelease: Interval | null; points: Interval | null }
    | string
  )[];
}

export interface Sensitivity {
  readonly asOf: string;
  readonly measures: readonly { readonly measure: string; readonly rows: readonly Row[] }[];
  readonly selfReports: SelfReports;
}

/** The gap under each choice that could have been made otherwise: what `headway sensitivity` asks, of both measures. */
export async function sensitivity(registry: Registry): Promise<Sensitivity> {
  const since = requireDay(SINCE, 'since');
  const { dataSets, ...table } = await measureTable(registry, 'eci-refit', null);
  const [dataSet] = dataSets;
  const asOf = asOfDay({ dataSets, ...table }, null, since, false);
  const measures: { measure: string; rows: Row[] }[] = [];
  for (const measure of MEASURES) {
    const rows: Row[] = [];
    const spanned = { measure, since, asOf, tolerance: 0, level: LEVEL, draws: DRAWS, seed: 1 };
    for await (const { variant, gaps } of gapRows(registry, dataSet, COMPARISONS, spanned)) {
      rows.push({
        variant,
        gaps: gaps.map((one) =>
          one instanceof HeadwayError
            ? one.what
            : {
                daily: one.measured.daily.average.months,
                atRelease: one.measured.atRelease.average.months,
                points: one.measured.points,
              },
        ),
      });
      console.error(measure, variant.code, variant.benchmark ?? variant.number ?? '');
    }
    measures.push({ measure, rows });
  }
  return { asOf: isoDay(asOf), measures, selfReports: await selfReports(registry, dataSet, LEVEL) };
}
