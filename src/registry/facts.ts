import type { Row } from './registry.js';

/** A row on its way into a table of `schema.ts`. */
interface RowOf<Name extends string, Fields extends Row> {
  readonly table: Name;
  readonly row: Fields;
}

/** A version of a model, as one data set describes it. Days are ISO days. */
export type VersionRow = {
  data_set: string;
  id: string;
  model: string;
  display_name: string | null;
  organisations: string;
  released_on: string | null;
  access: string;
  licence_class: string | null;
};

/** A published value with the ends of its published interval. */
export type PublishedValueRow = {
  data_set: string;
  measure: string;
  version: string;
  value: number;
  low: number | null;
  high: number | null;
  row: number;
};

/** A score as published: after `scale`, before floor and ceiling. */
export type ScoreRow = {
  data_set: string;
  benchmark: string;
  version: string;
  raw: number;
  standard_error: number | null;
  address: string | null;
  fold: number | null;
  file: string;
  row: number;
};

export type PublishedDifficultyRow = {
  data_set: string;
  benchmark: string;
  difficulty: number;
  slope: number;
};

export type PublishedScaleRow = { data_set: string; intercept: number; factor: number };

/** One dated edition of a data set that holds several. */
export type EditionRow = { data_set: string; published_on: string; entries: number; named: number };

/** A rating of the arena, over the editions in which it stands unchanged. */
export type ArenaRatingRow = {
  data_set: string;
  category: string;
  version: string;
  first_on: string;
  last_on: string;
  rating: number;
  low: number | null;
  high: number | null;
  votes: number | null;
  row: number;
};

/** A model as a list of models describes it. Lists are joined by ";". */
export type ModelRecordRow = {
  data_set: string;
  model: string;
  organisations: string;
  organisation_kinds: string;
  upstream_countries: string;
  released_on: string | null;
  modalities: string;
  parameters: number | null;
  training_compute: number | null;
  hardware: string;
  hardware_quantity: number | null;
  access: string;
  licence_class: string | null;
  base_models: string;
  confidence: string;
  row: number;
};

export type DistillationRow = {
  data_set: string;
  version: string;
  distilled: boolean;
  confidence: string;
  row: number;
};

/** An entry of a public list of models, over the editions in which it stands unchanged. */
export type CensusEntryRow = {
  data_set: string;
  number: number;
  first_on: string;
  last_on: string;
  organisation: string;
  model: string;
  place: string;
  province: string | null;
  category: string;
  row: number;
};

/** Prices in US dollars for a million tokens. */
export type PriceRow = {
  data_set: string;
  version: string;
  model: string;
  organisations: string;
  access: string;
  licence_class: string | null;
  input: number | null;
  output: number | null;
  address: string | null;
  row: number;
};

/** A row or cell that was passed over. `row` is the record's number, the header being 1; 0 is the file. */
export type DroppedRow = { data_set: string; file: string; row: number; column: string; reason: string };

/** The description of a data set, with the digest of its bytes and what was kept. */
export type DataSetRow = {
  id: string;
  source: string;
  path: string;
  title: string;
  publisher: string;
  published_on: string;
  precision: string;
  retrieved_on: string;
  address: string;
  licence: string;
  attribution: string;
  digest: string;
  rows: number;
  dropped: number;
};

/** A benchmark of `data/compiled/benchmark.csv`. */
export type BenchmarkRow = {
  name: string;
  file: string | null;
  score_column: string | null;
  scale: number;
  standard_error_column: string | null;
  standard_error_scale: number | null;
  address_column: string | null;
  unit: string;
  floor: number | null;
  ceiling: number | null;
  in_index: boolean;
  private: boolean;
  released_on: string | null;
  floor_reason: string;
  floor_address: string;
  domain: string | null;
};

/**
 * What was passed over. `invalid` when the upstream states something that cannot be (a score of 140 %);
 * otherwise there was nothing to keep (no score, no version named, a key already read).
 */
export interface DroppedFact extends RowOf<'dropped', DroppedRow> {
  readonly invalid: boolean;
}

/** One imported fact, typed by its table. */
export type Fact =
  | RowOf<'version', VersionRow>
  | RowOf<'published_value', PublishedValueRow>
  | RowOf<'score', ScoreRow>
  | RowOf<'published_difficulty', PublishedDifficultyRow>
  | RowOf<'published_scale', PublishedScaleRow>
  | RowOf<'edition', EditionRow>
  | RowOf<'arena_rating', ArenaRatingRow>
  | RowOf<'model_record', ModelRecordRow>
  | RowOf<'distillation', DistillationRow>
  | RowOf<'census_entry', CensusEntryRow>
  | RowOf<'price', PriceRow>
  | RowOf<'data_set', DataSetRow>
  | DroppedFact;
