import type { DrawsOrigin, IntervalBasis, MeasureNote } from '../../contract/index.js';
import type { ValueDraws } from '../../measure/index.js';
import type { DataSetFacts, ModelFacts } from '../../registry/index.js';
import type { Refit } from '../refit/refit.js';

/** One value of a measure: a version, or the versions that share a fit. `id` is its position in `entries`. */
export interface Entry extends ModelFacts {
  readonly id: number;
  readonly value: number;
  /** How many scores the value rests on; 0 for a published value. */
  readonly scores: number;
  /** Row of the upstream file with the published value or score; null for a refit. */
  readonly source: { readonly dataSet: string; readonly row: number } | null;
}

/** Draws of the values, with what they rest on. */
export interface TableDraws extends ValueDraws {
  readonly basis: Exclude<IntervalBasis, 'none'>;
  /** What the draws rest on. */
  readonly origin: DrawsOrigin;
}

/** Every value of a measure in one vintage. */
export interface MeasureTable {
  readonly measure: string;
  /** ISO day. */
  readonly vintage: string;
  readonly unit: string;
  /** The data sets that the values rest on. */
  readonly dataSets: readonly DataSetFacts[];
  readonly entries: readonly Entry[];
  /** Makes the draws; null where no interval is known. Costs time, so only when asked. */
  readonly draws: ((count: number, seed: number) => Promise<TableDraws>) | null;
  /** Our fit, where the measure or its draws rest on one. */
  readonly refit: Refit | null;
  /** What a reader must know of the values before quoting a figure. */
  readonly notes?: readonly MeasureNote[];
  /** The greatest value that an earlier version may have; infinite where nothing is known. */
  upper(version: string): number;
}
