import {
  censusQuery,
  claimsQuery,
  comparisonsQuery,
  fitQuery,
  gapQuery,
  historyQuery,
  lineageRiskQuery,
  modelQuery,
  modelsQuery,
  noParameters,
  type Parameters,
  type QuestionAnswers,
  type QuestionName,
  soleParameter,
} from '../contract/index.js';
import type { Registry } from '../registry/index.js';

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
  benchmarks: async (registry, parameters) => {
    noParameters(parameters);
    return (await import('./benchmarks.js')).benchmarks(registry);
  },
  benchmark: async (registry, parameters) => {
    const name = soleParameter(parameters, 'benchmark');
    return (await import('./benchmark.js')).benchmark(registry, name);
  },
  claims: async (registry, parameters) => {
    const query = claimsQuery(parameters, true);
    return (await import('./ledger/claims.js')).claims(registry, query);
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
  'data-review': async (registry, parameters) => {
    noParameters(parameters);
    return (await import('./data-review.js')).dataReview(registry);
  },
};

/**
 * Answers a question by its name, with parameters named as the command's flags are: what the API and an
 * assistant's tools pass on.
 *
 * @throws HeadwayError naming the parameter that is missing or wrong
 */
export function ask<Name extends QuestionName>(
  registry: Registry,
  name: Name,
  parameters: Parameters,
): Promise<QuestionAnswers[Name]> {
  return ASKED[name](registry, parameters);
}
