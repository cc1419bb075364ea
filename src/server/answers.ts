import type {
  CensusAnswer,
  DataAnswer,
  ExplainAnswer,
  GapAnswer,
  ModelsAnswer,
  NowAnswer,
} from '../contract/index.js';

/** The parameters of an address, by the names of the command's flags; empty ones are left out. */
export type Query = Readonly<Record<string, string>>;

/** The questions that the server passes on. A bad parameter is a `HeadwayError`. */
export interface Answers {
  /** SHA-256 of the data that answers rest on now: the same data, version and address give the same answer. */
  contentHash(): Promise<string>;
  now(): Promise<NowAnswer>;
  gap(query: Query): Promise<GapAnswer>;
  models(query: Query): Promise<ModelsAnswer>;
  census(query: Query): Promise<CensusAnswer>;
  data(): Promise<DataAnswer>;
  explain(id: string): Promise<ExplainAnswer>;
}
