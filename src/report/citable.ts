import type {
  CensusAnswer,
  ClaimsAnswer,
  ComparisonsAnswer,
  GapAnswer,
  HistoryAnswer,
  LineageShowAnswer,
  ModelsAnswer,
} from '../contract/index.js';
import { claimsChart } from './chart/claims-chart.js';
import { gapQuery, historyQuery } from './html/links.js';
import type { PageOptions } from './html/options.js';
import type { CitedFacts } from './messages/en/share.js';
import type { Messages } from './messages/index.js';

/** An answer with a picture. */
export type Pictured =
  | GapAnswer
  | HistoryAnswer
  | ClaimsAnswer
  | ComparisonsAnswer
  | CensusAnswer
  | LineageShowAnswer
  | ModelsAnswer;

/** What is needed to share and cite an answer that has a picture. */
export interface Citable extends CitedFacts {
  readonly answer: Pictured;
  readonly kind: string;
  /** The page of the answer; the files have the same path with a suffix. */
  readonly path: string;
  /** The query that asks again with the newest data. */
  readonly query: string;
  /** The query with the as-of day and the vintage fixed. */
  readonly archive: string;
}

/**
 * How an answer is found again.
 *
 * Where the page's address names a language, those of the answer do too.
 */
export function citable(answer: Pictured, { query: asked, words, chosen }: PageOptions): Citable {
  const { asOf, vintage, version, contentHash } = answer;
  const place = placeOf(answer, words, asked);
  const written = (query: string) => (chosen ? inLanguage(query, words) : query);
  return {
    answer,
    ...place,
    query: written(place.query),
    archive: written(place.archive),
    asOf,
    vintage,
    version,
    contentHash,
  };
}

function inLanguage(query: string, { language }: Messages): string {
  const parameters = new URLSearchParams(query);
  parameters.set('lang', language);
  return parameters.toString();
}

type Place = Pick<Citable, 'kind' | 'path' | 'title' | 'details' | 'query' | 'archive'>;

function placeOf(answer: Pictured, words: Messages, asked?: string): Place {
  switch (answer.kind) {
    case 'gap': {
      const archive = gapQuery(answer);
      return {
        kind: 'gap',
        path: '/gap',
        title: words.title(answer),
        details: words.cited(answer),
        query: asked ?? floating(archive),
        archive,
      };
    }
    case 'history': {
      const archive = historyQuery(answer);
      return {
        kind: 'history',
        path: '/history',
        title: words.history.title(answer),
        details: words.cited(answer),
        query: asked ?? floating(archive),
        archive,
      };
    }
    case 'comparisons': {
      const query = asked ?? new URLSearchParams({ set: answer.set }).toString();
      return {
        kind: 'comparisons',
        path: '/comparisons',
        title: words.comparisons.title(answer),
        details: words.comparisons.subtitle(answer).replace(/\.$/, ''),
        query,
        archive: fixed(query, answer),
      };
    }
    case 'census': {
      const query = asked ?? new URLSearchParams({ by: answer.by }).toString();
      return {
        kind: 'census',
        path: '/census',
        title: words.census.chartTitle(answer),
        details: answer.where ?? '',
        query,
        archive: fixed(query, { asOf: answer.asOf, vintage: null }),
      };
    }
    case 'lineage-show': {
      const query = asked ?? new URLSearchParams({ name: answer.model }).toString();
      const title = words.lineage.title(answer.model);
      return { kind: 'lineage', path: '/lineage', title, details: '', query, archive: query };
    }
    case 'models': {
      const query = asked ?? new URLSearchParams({ measure: answer.measure }).toString();
      return {
        kind: 'models',
        path: '/models',
        title: words.benchmark.chartTitle(answer, words.measure(answer.measure)),
        details: answer.measure,
        query,
        archive: fixed(query, answer),
      };
    }
    case 'claims':
      return {
        kind: 'claims',
        path: '/claims',
        title: claimsChart(answer, words).title,
        details: '',
        query: asked ?? '',
        archive: asked ?? '',
      };
  }
}

/** A query with the days of its answer. */
function fixed(query: string, { asOf, vintage }: Pick<Pictured, 'asOf' | 'vintage'>): string {
  const parameters = new URLSearchParams(query);
  if (asOf) parameters.set('as-of', asOf);
  if (vintage) parameters.set('vintage', vintage);
  return parameters.toString();
}

/** A query without what fixes its days. */
function floating(query: string): string {
  const parameters = new URLSearchParams(query);
  parameters.delete('as-of');
  parameters.delete('vintage');
  return parameters.toString();
}
