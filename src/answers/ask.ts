import {
  censusQuery,
  claimsQuery,
  comparisonsQuery,
  dataDiffQuery,
  fitQuery,
  forecastQuery,
  gapQuery,
  historyQuery,
  lineageRiskQuery,
  modelQuery,
  modelsQuery,
  noParameters,
  type Parameters,
  QUESTIONS,
  type QuestionAnswers,
  type QuestionFacts,
  type QuestionName,
  sensitivityQuery,
  soleParameter,
} from '../contract/index.js';
import { known } from '../contract/read-parameter.js';
import type { Registry } from '../registry/index.js';
import { baseName, withoutPaths } from './kept-places.js';
import { askedPage, pageOf, rowsNeeded } from './page-of.js';

type Asked = {
  [Name in QuestionName]: (registry: Registry, parameters: Parameters) => Promise<QuestionAnswers[Name]>;
};

/** Each reads its parameters and loads what it needs when it is first asked. */
const ASKED: Asked = {
  now: async (registry, parameters) => {
    noParameters(parameters);
    return (await import('./now.js')).now(registry);
  },
  gap: async (registry, parameters) => {
    const query = gapQuery(parameters);
    return (await import('./gap.js')).gap(registry, query);
  },
  history: async (registry, parameters) => {
    const query = historyQuery(parameters);
    return (await import('./history.js')).history(registry, query);
  },
  sensitivity: async (registry, parameters) => {
    const query = sensitivityQuery(parameters);
    return (await import('./sensitivity.js')).sensitivity(registry, query, { quick: true });
  },
  comparisons: async (registry, parameters) => {
    const query = comparisonsQuery(parameters);
    return (await import('./comparisons.js')).comparisons(registry, query);
  },
  fit: async (registry, parameters) => {
    const query = fitQuery(parameters);
    return (await import('./fit.js')).fit(registry, query);
  },
  models: async (registry, parameters) => {
    const query = modelsQuery(parameters);
    return (await import('./models.js')).models(registry, query);
  },
  model: async (registry, parameters) => {
    const query = modelQuery(parameters);
    return (await import('./model.js')).model(registry, query.name, query);
  },
  forecast: async (registry, parameters) => {
    const query = forecastQuery(parameters);
    return (await import('./forecast.js')).forecast(registry, query);
  },
  benchmarks: async (registry, { limit, ...parameters }) => {
    noParameters(parameters);
    return (await import('./benchmarks.js')).benchmarks(registry);
  },
  benchmark: async (registry, parameters) => {
    const name = soleParameter(parameters, 'benchmark');
    return (await import('./benchmark.js')).benchmark(registry, name);
  },
  claims: async (registry, { limit, ...parameters }) => {
    const query = claimsQuery(parameters, true);
    return withoutPaths(await (await import('./ledger/claims.js')).claims(registry, query));
  },
  census: async (registry, parameters) => {
    const query = censusQuery(parameters);
    return (await import('./census.js')).census(registry, query);
  },
  lineage: async (registry, parameters) => {
    const name = soleParameter(parameters, 'lineage');
    return (await import('./lineage-show.js')).lineageShow(registry, name);
  },
  'lineage-risk': async (registry, parameters) => {
    const query = lineageRiskQuery(parameters);
    return (await import('./lineage-risk.js')).lineageRisk(registry, query);
  },
  explain: async (registry, parameters) => {
    const id = soleParameter(parameters, 'explain');
    return (await import('./explain.js')).explain(registry, id);
  },
  data: async (registry, parameters) => {
    noParameters(parameters);
    return (await import('./data.js')).data(registry);
  },
  'data-diff': async (registry, parameters) => {
    const query = dataDiffQuery(parameters);
    return (await import('./data-diff.js')).dataDiff(registry, query);
  },
  'data-review': async (registry, { limit, ...parameters }) => {
    noParameters(parameters);
    const answer = await (await import('./data-review.js')).dataReview(registry, { limit: Number(limit) });
    return { ...answer, file: baseName(answer.file) };
  },
  events: async (registry, { limit, ...parameters }) => {
    known(parameters, QUESTIONS.events.parameters);
    const { kind: kinds, 'as-of': asOf, country, since } = parameters;
    return (await import('./events.js')).events(registry, { kinds, country, since, asOf });
  },
};

/**
 * Answers a question by its name, with parameters named as the command's flags are: what the API and an
 * assistant's tools pass on. Of a list it gives a page. No answer names a folder of this machine.
 *
 * @throws HeadwayError naming the parameter that is missing or wrong
 */
export async function ask<Name extends QuestionName>(
  registry: Registry,
  name: Name,
  parameters: Parameters,
): Promise<QuestionAnswers[Name]> {
  const { list, unsettled }: QuestionFacts = QUESTIONS[name];
  if (list === undefined) return ASKED[name](registry, parameters);
  const page = askedPage(name, parameters);
  const { 'page-token': _, ...others } = parameters;
  const answer = await ASKED[name](registry, { ...others, limit: String(rowsNeeded(page)) });
  const { [list]: rows, total } = answer as unknown as Record<string, unknown[]> & { total?: number };
  const { rows: shown, ...next } = pageOf(name, parameters, page, {
    rows: rows as unknown[],
    total: total ?? (rows as unknown[]).length,
    restsOn: unsettled ? null : answer.contentHash,
  });
  return { ...answer, [list]: shown, ...next };
}
