// Made from the OpenAPI document by `npm run client`. Do not edit.
import type { QuestionAnswers, SentQuestionAnswers } from '../contract/index.js';
import type { Body, CallOptions } from './call.js';
/** Parameters of every question about a measure. */
export interface MeasuredParameters {
  /** headway, headway:DOMAIN, eci-refit, eci, benchmark:NAME, arena, arena:CATEGORY, horizon, compute or parameters; by default eci-refit */
  readonly measure?: string;
  /** nothing released after it counts; by default the newest release with a value */
  readonly 'as-of'?: string;
  /** the newest data published by that day; by default the newest held */
  readonly vintage?: string;
  /** frontiers start on that day; by default 2023-01-01 */
  readonly since?: string;
  /** probability of the interval; by default 0.9 */
  readonly level?: number;
  /** draws of the interval; by default 1000 */
  readonly draws?: number;
  /** seed of the draws; by default 1 */
  readonly seed?: number;
  /** fit the index again on what was released by the as-of day; by default false */
  readonly 'refit-as-of'?: boolean;
}
/** Parameters of `gap`: how many months and points one group is behind another, with interval, trend and records. */
export interface GapParameters extends MeasuredParameters {
  /** the group asked about, a predicate over models */
  readonly follower: string;
  /** the group it is compared with */
  readonly leader: string;
  /** the definition of the gap; by default daily */
  readonly method?: 'daily' | 'at-release' | 'first-reach';
  /** points by which the follower may fall short of a level; by default 0 */
  readonly tolerance?: number;
  /** allow an as-of day after the newest release with a value; by default false */
  readonly 'carry-forward'?: boolean;
  /** kinds of dated events to mark, joined by commas, or all */
  readonly events?: string;
  /** add the daily gap week by week; by default false */
  readonly 'over-time'?: boolean;
}
/** Parameters of `history`: the daily gap week by week, with its interval. */
export interface HistoryParameters extends MeasuredParameters {
  /** the group asked about, a predicate over models */
  readonly follower: string;
  /** the group it is compared with */
  readonly leader: string;
  /** points by which the follower may fall short of a level; by default 0 */
  readonly tolerance?: number;
}
/** Parameters of `forecast`: the gap on a coming day, the chance of overtaking by then, and how well such forecasts did in the past. */
export interface ForecastParameters extends MeasuredParameters {
  /** the group asked about, a predicate over models */
  readonly follower: string;
  /** the group it is compared with */
  readonly leader: string;
  /** the day to forecast */
  readonly by: string;
  /** points by which the follower must exceed the leader; by default 0 */
  readonly tolerance?: number;
}
/** Parameters of `sensitivity`: one gap under each choice that could have been made otherwise: without each benchmark, private ones only, without self-reports, and more. */
export interface SensitivityParameters {
  /** the group asked about, a predicate over models */
  readonly follower: string;
  /** the group it is compared with */
  readonly leader: string;
  /** the definition of the gap; by default daily */
  readonly method?: 'daily' | 'at-release' | 'first-reach';
  /** points by which the follower may fall short of a level; by default 0 */
  readonly tolerance?: number;
  /** eci-refit or headway; by default eci-refit */
  readonly measure?: string;
  /** nothing released after it counts; by default the newest release with a value */
  readonly 'as-of'?: string;
  /** the newest data published by that day; by default the newest held */
  readonly vintage?: string;
  /** frontiers start on that day; by default 2023-01-01 */
  readonly since?: string;
  /** probability of the interval; by default 0.9 */
  readonly level?: number;
  /** draws of the interval of each row; by default 200 */
  readonly draws?: number;
  /** seed of the draws; by default 1 */
  readonly seed?: number;
}
/** Parameters of `comparisons`: several gaps side by side, week by week: open and closed, laboratories, domains. */
export interface ComparisonsParameters extends MeasuredParameters {
  /** which comparisons: by access and country, of laboratories, or by domain; by default access */
  readonly set?: 'access' | 'labs' | 'domains';
  /** points by which the follower may fall short of a level; by default 0 */
  readonly tolerance?: number;
}
/** Parameters of `fit`: the scores and the fit of eci-refit, whole: enough to fit it again or to place a model on it elsewhere. */
export interface FitParameters {
  /** the group asked about, a predicate over models */
  readonly follower?: string;
  /** the group it is compared with */
  readonly leader?: string;
  /** points by which the follower may fall short of a level; by default 0 */
  readonly tolerance?: number;
  /** headway, headway:DOMAIN, eci-refit, eci, benchmark:NAME, arena, arena:CATEGORY, horizon, compute or parameters; by default eci-refit */
  readonly measure?: string;
  /** nothing released after it counts; by default the newest release with a value */
  readonly 'as-of'?: string;
  /** the newest data published by that day; by default the newest held */
  readonly vintage?: string;
  /** frontiers start on that day; by default 2023-01-01 */
  readonly since?: string;
  /** probability of the interval; by default 0.9 */
  readonly level?: number;
}
/** Parameters of `models`: the models of a group with their values, intervals, ranks and records. */
export interface ModelsParameters extends MeasuredParameters {
  /** only models of this group */
  readonly where?: string;
  /** the order; by default value */
  readonly sort?: 'value' | 'released' | 'model';
  /** how many to list; by default 50 */
  readonly limit?: number;
  /** the nextPageToken of the page before */
  readonly 'page-token'?: string;
}
/** Parameters of `model`: one model with all that is known: makers, names, values, neighbours, scores, lineage, sources. */
export interface ModelParameters extends MeasuredParameters {
  /** any name of the model, or the benchmark’s */
  readonly name: string;
}
/** Parameters of `benchmarks`: every benchmark with its guessing floor, how many versions it scores, and the best. */
export interface BenchmarksParameters {
  /** how many to list; by default 1000 */
  readonly limit?: number;
  /** the nextPageToken of the page before */
  readonly 'page-token'?: string;
}
/** Parameters of `benchmark`: one benchmark: its floor and ceiling, how hard and how telling it is, and every score on it. */
export interface BenchmarkParameters {
  /** any name of the model, or the benchmark’s */
  readonly name: string;
}
/** Parameters of `claims`: the ledger: what was claimed, by whom, and how it held. */
export interface ClaimsParameters {
  /** only claims of one type */
  readonly type?: string;
  /** only claims with one verdict */
  readonly verdict?: string;
  /** only claims of one speaker, with the speaker’s record */
  readonly speaker?: string;
  /** said on that day or later */
  readonly from?: string;
  /** said on that day or earlier */
  readonly to?: string;
  /** shipped, or kept on this machine */
  readonly origin?: string;
  /** how many to list; by default 1000 */
  readonly limit?: number;
  /** the nextPageToken of the page before */
  readonly 'page-token'?: string;
}
/** Parameters of `census`: how many models there are, by country, province, access and more, and what the count means. */
export interface CensusParameters {
  /** what to count by; by default country */
  readonly by?:
    | 'country'
    | 'province'
    | 'organisation'
    | 'kind'
    | 'modality'
    | 'hardware'
    | 'access'
    | 'parameters'
    | 'year';
  /** only models of this group */
  readonly where?: string;
  /** nothing released after it counts; by default the newest release with a value */
  readonly 'as-of'?: string;
  /** how many to list; by default 50 */
  readonly limit?: number;
  /** the nextPageToken of the page before */
  readonly 'page-token'?: string;
}
/** Parameters of `lineage`: what is declared, and what was detected, about the descent of a model. */
export interface LineageParameters {
  /** any name of the model, or the benchmark’s */
  readonly name: string;
}
/** Parameters of `lineageRisk`: what a group stands to lose if the foreign models that it is built on go. */
export interface LineageRiskParameters extends MeasuredParameters {
  /** the group asked about */
  readonly group: string;
  /** the group it is compared with */
  readonly leader?: string;
  /** a line of models that would be gone */
  readonly withdraw?: string;
}
/** Parameters of `explain`: the derivation of a figure, down to the rows and the addresses of the sources. */
export interface ExplainParameters {
  /** the id that an answer gives */
  readonly id: string;
}
/** Parameters of `dataDiff`: what changed on a measure between two vintages: values added, removed and moved. */
export interface DataDiffParameters {
  /** the newest data published by that day, to start from */
  readonly from: string;
  /** the newest data published by that later day */
  readonly to: string;
  /** headway, headway:DOMAIN, eci-refit, eci, benchmark:NAME, arena, arena:CATEGORY, horizon, compute or parameters; by default eci */
  readonly measure?: string;
}
/** Parameters of `dataReview`: pairs of names that the matcher cannot decide. */
export interface DataReviewParameters {
  /** how many to list; by default 50 */
  readonly limit?: number;
  /** the nextPageToken of the page before */
  readonly 'page-token'?: string;
}
/** Parameters of `events`: dated events that statements appeal to: rules, releases, withdrawals, licences, programmes. */
export interface EventsParameters {
  /** kinds joined by commas, or all */
  readonly kind?: string;
  /** only those that concern this country */
  readonly country?: string;
  /** none before that day */
  readonly since?: string;
  /** none after that day */
  readonly 'as-of'?: string;
  /** how many to list; by default 1000 */
  readonly limit?: number;
  /** the nextPageToken of the page before */
  readonly 'page-token'?: string;
}
/** Parameters of `check`: what a document claims, and whether it holds. */
export interface CheckParameters {
  /** an address of the web */
  readonly address?: string;
  /** the day it was published, where it does not say so itself */
  readonly published?: string;
  /** store the claims in the ledger; needs the server’s token; by default false */
  readonly keep?: boolean;
}
/** Parameters of `place`: your own evaluation results on the index. */
export interface PlaceParameters extends MeasuredParameters {
  /** a group to stand behind; may be given again (default: the United States, China, all models) */
  readonly group?: readonly string[];
  /** list tasks that are no benchmark held, instead of refusing the results; by default false */
  readonly 'skip-unknown'?: boolean;
}
/** Parameters of `rate`: ratings from pairwise votes. */
export interface RateParameters {
  /** column with the first model; found by its name */
  readonly left?: string;
  /** column with the second model; found by its name */
  readonly right?: string;
  /** column with the outcome; found by its name */
  readonly winner?: string;
  /** how votes become ratings; by default bradley-terry */
  readonly method?:
    | 'bradley-terry'
    | 'davidson'
    | 'elo'
    | 'counting'
    | 'average-win-rate'
    | 'eigenvector'
    | 'pagerank';
  /** how intervals are found; by default sandwich */
  readonly intervals?: 'sandwich' | 'bootstrap' | 'none';
  /** probability of the interval; by default 0.9 */
  readonly level?: number;
  /** draws of the bootstrap, at most 1000; by default 200 */
  readonly draws?: number;
  /** seed of the bootstrap; by default 1 */
  readonly seed?: number;
  /** weigh every pair alike that has at least so many votes */
  readonly reweight?: number;
  /** columns with covariates, joined by commas */
  readonly style?: string;
  /** penalty on the covariates; by default 0 */
  readonly ridge?: number;
}
/** Parameters of `lineageInspect`: what a file of weights holds. */
export interface LineageInspectParameters {
  /** read every value to find those that are no finite numbers; by default false */
  readonly scan?: boolean;
}
/** Parameters of `contest`: object to a verdict; the objection is shown beside it. */
export interface ContestParameters {
  readonly id: string;
}
/** Every operation of the API. */
export interface Operations {
  /** The headline comparisons: China behind the United States, open weights behind closed. */
  now(options?: CallOptions): Promise<QuestionAnswers['now']>;
  /** How many months and points one group is behind another, with interval, trend and records. */
  gap(parameters: GapParameters, options?: CallOptions): Promise<QuestionAnswers['gap']>;
  /** The daily gap week by week, with its interval. */
  history(parameters: HistoryParameters, options?: CallOptions): Promise<QuestionAnswers['history']>;
  /** The gap on a coming day, the chance of overtaking by then, and how well such forecasts did in the past. */
  forecast(parameters: ForecastParameters, options?: CallOptions): Promise<QuestionAnswers['forecast']>;
  /** One gap under each choice that could have been made otherwise: without each benchmark, private ones only, without self-reports, and more. */
  sensitivity(
    parameters: SensitivityParameters,
    options?: CallOptions,
  ): Promise<QuestionAnswers['sensitivity']>;
  /** Several gaps side by side, week by week: open and closed, laboratories, domains. */
  comparisons(
    parameters?: ComparisonsParameters,
    options?: CallOptions,
  ): Promise<QuestionAnswers['comparisons']>;
  /** The scores and the fit of eci-refit, whole: enough to fit it again or to place a model on it elsewhere. */
  fit(parameters?: FitParameters, options?: CallOptions): Promise<QuestionAnswers['fit']>;
  /** The models of a group with their values, intervals, ranks and records. */
  models(parameters?: ModelsParameters, options?: CallOptions): Promise<QuestionAnswers['models']>;
  /** One model with all that is known: makers, names, values, neighbours, scores, lineage, sources. */
  model(parameters: ModelParameters, options?: CallOptions): Promise<QuestionAnswers['model']>;
  /** Every benchmark with its guessing floor, how many versions it scores, and the best. */
  benchmarks(
    parameters?: BenchmarksParameters,
    options?: CallOptions,
  ): Promise<QuestionAnswers['benchmarks']>;
  /** One benchmark: its floor and ceiling, how hard and how telling it is, and every score on it. */
  benchmark(parameters: BenchmarkParameters, options?: CallOptions): Promise<QuestionAnswers['benchmark']>;
  /** The ledger: what was claimed, by whom, and how it held. */
  claims(parameters?: ClaimsParameters, options?: CallOptions): Promise<QuestionAnswers['claims']>;
  /** How many models there are, by country, province, access and more, and what the count means. */
  census(parameters?: CensusParameters, options?: CallOptions): Promise<QuestionAnswers['census']>;
  /** What is declared, and what was detected, about the descent of a model. */
  lineage(parameters: LineageParameters, options?: CallOptions): Promise<QuestionAnswers['lineage']>;
  /** What a group stands to lose if the foreign models that it is built on go. */
  lineageRisk(
    parameters: LineageRiskParameters,
    options?: CallOptions,
  ): Promise<QuestionAnswers['lineage-risk']>;
  /** The derivation of a figure, down to the rows and the addresses of the sources. */
  explain(parameters: ExplainParameters, options?: CallOptions): Promise<QuestionAnswers['explain']>;
  /** Which data sets are held, from when, under which licence. */
  data(options?: CallOptions): Promise<QuestionAnswers['data']>;
  /** What changed on a measure between two vintages: values added, removed and moved. */
  dataDiff(parameters: DataDiffParameters, options?: CallOptions): Promise<QuestionAnswers['data-diff']>;
  /** Pairs of names that the matcher cannot decide. */
  dataReview(
    parameters?: DataReviewParameters,
    options?: CallOptions,
  ): Promise<QuestionAnswers['data-review']>;
  /** Dated events that statements appeal to: rules, releases, withdrawals, licences, programmes. */
  events(parameters?: EventsParameters, options?: CallOptions): Promise<QuestionAnswers['events']>;
  /** What a document claims, and whether it holds. Send the document (text, HTML, Markdown or PDF), or nothing and name its address. What is sent is answered and forgotten, unless it is kept. At most 1 MB. */
  check(
    body: Body,
    parameters?: CheckParameters,
    options?: CallOptions,
  ): Promise<SentQuestionAnswers['check']>;
  /** A cited briefing over several documents. Send each document as a part "document", or its address as a part "address"; at most ten. They are labelled in the order in which they are sent, addresses last. At most 4 MB. */
  brief(body: FormData, options?: CallOptions): Promise<SentQuestionAnswers['brief']>;
  /** Your own evaluation results on the index. Send results_*.json of lm-evaluation-harness, an Inspect log as JSON, or a CSV of benchmark, score, n. At most 4 MB. */
  place(
    body: Body,
    parameters?: PlaceParameters,
    options?: CallOptions,
  ): Promise<SentQuestionAnswers['place']>;
  /** Ratings from pairwise votes. Send the votes as CSV, TSV, JSONL or Parquet. Ratings are 400 · log10 of the Bradley-Terry strength, mean 1000. At most 16 MB. */
  rate(body: Body, parameters?: RateParameters, options?: CallOptions): Promise<SentQuestionAnswers['rate']>;
  /** What a file of weights holds. Send one file of weights (safetensors, GGUF, PyTorch, ONNX). Nothing in it is executed. Larger models, and comparisons of two, are for the command line. At most 32 MB. */
  lineageInspect(
    body: Body,
    parameters?: LineageInspectParameters,
    options?: CallOptions,
  ): Promise<SentQuestionAnswers['lineage-inspect']>;
  /** Object to a verdict; the objection is shown beside it. */
  contest(
    body: { readonly text: string; readonly by?: string | null },
    parameters: ContestParameters,
    options?: CallOptions,
  ): Promise<QuestionAnswers['claims']>;
  /** Resolve the forecasts whose horizon has passed, by the data of their last day. */
  resolve(options?: CallOptions): Promise<QuestionAnswers['claims']>;
}
/** Where each is asked. */
export const OPERATIONS = {
  now: { method: 'get', path: '/api/v1/now', body: false, parameters: false },
  gap: { method: 'get', path: '/api/v1/gap', body: false, parameters: true },
  history: { method: 'get', path: '/api/v1/history', body: false, parameters: true },
  forecast: { method: 'get', path: '/api/v1/forecast', body: false, parameters: true },
  sensitivity: { method: 'get', path: '/api/v1/sensitivity', body: false, parameters: true },
  comparisons: { method: 'get', path: '/api/v1/comparisons', body: false, parameters: true },
  fit: { method: 'get', path: '/api/v1/fit', body: false, parameters: true },
  models: { method: 'get', path: '/api/v1/models', body: false, parameters: true },
  model: { method: 'get', path: '/api/v1/model', body: false, parameters: true },
  benchmarks: { method: 'get', path: '/api/v1/benchmarks', body: false, parameters: true },
  benchmark: { method: 'get', path: '/api/v1/benchmark', body: false, parameters: true },
  claims: { method: 'get', path: '/api/v1/claims', body: false, parameters: true },
  census: { method: 'get', path: '/api/v1/census', body: false, parameters: true },
  lineage: { method: 'get', path: '/api/v1/lineage', body: false, parameters: true },
  lineageRisk: { method: 'get', path: '/api/v1/lineage-risk', body: false, parameters: true },
  explain: { method: 'get', path: '/api/v1/explain', body: false, parameters: true },
  data: { method: 'get', path: '/api/v1/data', body: false, parameters: false },
  dataDiff: { method: 'get', path: '/api/v1/data-diff', body: false, parameters: true },
  dataReview: { method: 'get', path: '/api/v1/data-review', body: false, parameters: true },
  events: { method: 'get', path: '/api/v1/events', body: false, parameters: true },
  check: { method: 'post', path: '/api/v1/check', body: true, parameters: true },
  brief: { method: 'post', path: '/api/v1/brief', body: true, parameters: false },
  place: { method: 'post', path: '/api/v1/place', body: true, parameters: true },
  rate: { method: 'post', path: '/api/v1/rate', body: true, parameters: true },
  lineageInspect: { method: 'post', path: '/api/v1/lineage-inspect', body: true, parameters: true },
  contest: { method: 'post', path: '/api/v1/claims/{id}/objections', body: true, parameters: true },
  resolve: { method: 'post', path: '/api/v1/claims/resolutions', body: false, parameters: false },
} as const satisfies Record<
  keyof Operations,
  { method: string; path: string; body: boolean; parameters: boolean }
>;
