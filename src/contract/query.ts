import { DEFAULTS } from './defaults.js';
import { HeadwayError } from './error.js';
import { QUESTIONS } from './questions.js';

import { day, flag, known, number, oneOf, type Parameters, required, whole } from './read-parameter.js';
import { SENT_QUESTIONS } from './sent-questions.js';
import { COMPARISON_SETS, type ComparisonSet, METHODS, type Method } from './words.js';

/** What is asked of a measure: which, from when, with how many draws. */
export interface MeasureQuery {
  readonly measure: string;
  /** ISO day; null: the newest release day with a value. */
  readonly asOf: string | null;
  /** The newest data published by this ISO day; null: the newest held. */
  readonly vintage: string | null;
  readonly since: string;
  readonly level: number;
  readonly draws: number;
  readonly seed: number;
  readonly refitAsOf: boolean;
}

/** What is asked of `gap`. */
export interface GapQuery extends MeasureQuery {
  readonly follower: string;
  readonly leader: string;
  readonly method: Method;
  readonly tolerance: number;
  readonly carryForward: boolean;
  /** Kinds of events to mark, joined by commas, or all; empty: none. */
  readonly events: string;
  /** Adds the daily gap week by week. */
  readonly overTime: boolean;
}

/** What is asked of `comparisons`. */
export interface ComparisonsQuery extends MeasureQuery {
  readonly set: ComparisonSet;
  readonly tolerance: number;
}

/** What is asked of `fit`; without two groups, no comparison. */
export interface FitQuery extends MeasureQuery {
  readonly follower: string | null;
  readonly leader: string | null;
  readonly tolerance: number;
}

/** What is asked of `models`. */
export interface ModelsQuery extends MeasureQuery {
  readonly where: string | null;
  readonly sort: 'value' | 'released' | 'model';
  readonly limit: number;
}

/** What is asked of `forecast`. */
export interface ForecastQuery extends MeasureQuery {
  readonly follower: string;
  readonly leader: string;
  /** ISO day. */
  readonly by: string;
  readonly tolerance: number;
}

/** What is asked of `place`. */
export interface PlaceQuery extends MeasureQuery {
  /** Predicates of the groups whose frontiers the model is placed against. */
  readonly groups: readonly string[];
  /** Tasks that are no benchmark held are listed, not refused. */
  readonly skipUnknown: boolean;
}

/** What is asked of `lineage risk`. */
export interface LineageRiskQuery extends MeasureQuery {
  readonly group: string;
  readonly leader: string;
  /** A line of models that would be gone, for example "Llama 2"; null: whatever is foreign. */
  readonly withdraw: string | null;
}

/** The group of every model. */
export const ALL_MODELS = 'all models';

/** Reads a gap query from parameters named as the flags are. @throws HeadwayError naming the parameter */
export function gapQuery(parameters: Parameters): GapQuery {
  known(parameters, QUESTIONS.gap.parameters);
  return {
    ...measureQuery(parameters),
    follower: required(parameters, 'follower'),
    leader: required(parameters, 'leader'),
    method: oneOf(parameters, 'method', METHODS, DEFAULTS.method),
    tolerance: number(parameters, 'tolerance', 0, 0, 1000),
    carryForward: flag(parameters, 'carry-forward'),
    events: parameters.events?.trim() ?? '',
    overTime: flag(parameters, 'over-time'),
  };
}

/** Reads a forecast query from parameters named as the flags are. @throws HeadwayError naming the parameter */
export function forecastQuery(parameters: Parameters): ForecastQuery {
  known(parameters, QUESTIONS.forecast.parameters);
  const by = day(parameters, 'by');
  if (by === null) {
    throw new HeadwayError({
      code: 'missing-parameter',
      what: '--by is missing',
      remedy: 'name the day to forecast, for example --by 2026-12-31',
    });
  }
  return {
    ...measureQuery(parameters),
    follower: required(parameters, 'follower'),
    leader: required(parameters, 'leader'),
    by,
    tolerance: number(parameters, 'tolerance', 0, 0, 1000),
  };
}

/**
 * Reads a query of `place` from parameters named as the flags are.
 *
 * @param groups predicates; empty: the United States, China, and all models
 * @throws HeadwayError naming the parameter
 */
export function placeQuery(parameters: Parameters, groups: readonly string[] = []): PlaceQuery {
  known(parameters, SENT_QUESTIONS.place.parameters);
  return {
    ...measureQuery(parameters),
    groups: groups.length > 0 ? groups : ['country="United States"', 'country=China', ALL_MODELS],
    skipUnknown: flag(parameters, 'skip-unknown'),
  };
}

/** Reads a query of a gap's history. @throws HeadwayError naming the parameter */
export function historyQuery(parameters: Parameters): GapQuery {
  known(parameters, QUESTIONS.history.parameters);
  return gapQuery(parameters);
}

/** Draws of each row of a table of sensitivity: every row is a fit with draws of its own. */
const SENSITIVITY_DRAWS = 200;

/** Reads a query of a gap's sensitivity. @throws HeadwayError naming the parameter */
export function sensitivityQuery(parameters: Parameters): GapQuery {
  known(parameters, QUESTIONS.sensitivity.parameters);
  return { ...gapQuery(parameters), draws: whole(parameters, 'draws', SENSITIVITY_DRAWS, 20, 20_000) };
}

/** Reads a query of several comparisons. @throws HeadwayError naming the parameter */
export function comparisonsQuery(parameters: Parameters): ComparisonsQuery {
  known(parameters, QUESTIONS.comparisons.parameters);
  return {
    ...measureQuery(parameters),
    set: oneOf(parameters, 'set', COMPARISON_SETS, 'access'),
    tolerance: number(parameters, 'tolerance', 0, 0, 1000),
  };
}

/** Reads a query of the fit. @throws HeadwayError naming the parameter */
export function fitQuery(parameters: Parameters): FitQuery {
  known(parameters, QUESTIONS.fit.parameters);
  return {
    ...measureQuery(parameters),
    follower: parameters.follower?.trim() || null,
    leader: parameters.leader?.trim() || null,
    tolerance: number(parameters, 'tolerance', 0, 0, 1000),
  };
}

/** What is asked of `model`. */
export interface ModelQuery extends MeasureQuery {
  readonly name: string;
}

/** Reads a query of one model from parameters named as the flags are. @throws HeadwayError naming the parameter */
export function modelQuery(parameters: Parameters): ModelQuery {
  known(parameters, QUESTIONS.model.parameters);
  return { ...measureQuery(parameters), name: required(parameters, 'name') };
}

/** Reads a query of lineage risk from parameters named as the flags are. @throws HeadwayError naming the parameter */
export function lineageRiskQuery(parameters: Parameters): LineageRiskQuery {
  known(parameters, QUESTIONS['lineage-risk'].parameters);
  return {
    ...measureQuery(parameters),
    group: required(parameters, 'group'),
    leader: parameters.leader?.trim() || 'country=United States',
    withdraw: parameters.withdraw?.trim() || null,
  };
}

/** Reads a models query from parameters named as the flags are. @throws HeadwayError naming the parameter */
export function modelsQuery(parameters: Parameters): ModelsQuery {
  known(parameters, QUESTIONS.models.parameters);
  return {
    ...measureQuery(parameters),
    where: parameters.where ?? null,
    sort: oneOf(parameters, 'sort', ['value', 'released', 'model'] as const, 'value'),
    limit: whole(parameters, 'limit', 50, 1, 100_000),
  };
}

function measureQuery(parameters: Parameters): MeasureQuery {
  return {
    measure: parameters.measure ?? DEFAULTS.measure,
    asOf: day(parameters, 'as-of'),
    vintage: day(parameters, 'vintage'),
    since: day(parameters, 'since') ?? DEFAULTS.since,
    level: number(parameters, 'level', DEFAULTS.level, 0.01, 0.999),
    draws: whole(parameters, 'draws', DEFAULTS.draws, 20, 20_000),
    seed: whole(parameters, 'seed', DEFAULTS.seed, 0, 4_294_967_295),
    refitAsOf: flag(parameters, 'refit-as-of'),
  };
}

/** The parameters that differ from the defaults, in one order: the rest of a figure's id. */
export function gapParameters(query: GapQuery): string {
  const parameters = new URLSearchParams({ follower: query.follower, leader: query.leader });
  const add = (name: string, value: string | number | boolean | null, standard: unknown) => {
    if (value !== null && value !== standard) parameters.set(name, String(value));
  };
  add('measure', query.measure, null);
  add('method', query.method, null);
  add('as-of', query.asOf, null);
  add('vintage', query.vintage, null);
  add('since', query.since, DEFAULTS.since);
  add('tolerance', query.tolerance, 0);
  add('level', query.level, DEFAULTS.level);
  add('draws', query.draws, DEFAULTS.draws);
  add('seed', query.seed, DEFAULTS.seed);
  add('refit-as-of', query.refitAsOf, false);
  add('carry-forward', query.carryForward, false);
  return parameters.toString();
}
