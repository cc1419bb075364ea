import { HeadwayError } from './error.js';
import type { ClaimsQuery } from './ledger.js';
import { phrase } from './phrase.js';
import { QUESTIONS } from './questions.js';
import { day, known, oneOf, oneOrNone, type Parameters, required, whole } from './read-parameter.js';
import { CENSUS_FIELDS, type CensusField, CLAIM_TYPES, LEDGER_ORIGINS, VERDICTS } from './words.js';

/** What is asked of `data diff`. */
export interface DataDiffQuery {
  measure: string;
  /** ISO days: the newest data published by each. */
  from: string;
  to: string;
}

/** What is asked of `census`. */
export interface CensusQuery {
  readonly by: CensusField;
  readonly where: string | null;
  /** ISO day; null: everything listed. */
  readonly asOf: string | null;
  /** How many entries are listed. */
  readonly limit: number;
}

/**
 * The one text that a question asks for, its only parameter.
 *
 * @throws HeadwayError naming the parameter
 */
export function soleParameter(parameters: Parameters, question: 'lineage' | 'explain' | 'benchmark'): string {
  const { parameters: names } = QUESTIONS[question];
  known(parameters, names);
  return required(parameters, names[0]);
}

/** Refuses any parameter. */
export function noParameters(parameters: Parameters): void {
  known(parameters, []);
}

/** Reads a census query from parameters named as the flags are. @throws HeadwayError naming the parameter */
export function censusQuery(parameters: Parameters): CensusQuery {
  known(parameters, QUESTIONS.census.parameters);
  return {
    by: oneOf(parameters, 'by', CENSUS_FIELDS, 'country'),
    where: parameters.where ?? null,
    asOf: day(parameters, 'as-of'),
    limit: whole(parameters, 'limit', 50, 1, 100_000),
  };
}

/** Reads a query of the ledger; `measured` asks for the measured gap too, for the picture. @throws HeadwayError naming the parameter */
export function claimsQuery(parameters: Parameters, measured: boolean): ClaimsQuery {
  known(parameters, QUESTIONS.claims.parameters);
  return {
    type: oneOrNone(parameters, 'type', CLAIM_TYPES),
    verdict: oneOrNone(parameters, 'verdict', VERDICTS),
    speaker: parameters.speaker?.trim() || null,
    from: day(parameters, 'from'),
    to: day(parameters, 'to'),
    origin: oneOrNone(parameters, 'origin', LEDGER_ORIGINS),
    measured,
  };
}

/** Reads a query of what two editions say differently from parameters named as the flags are. @throws HeadwayError naming the parameter */
export function dataDiffQuery(parameters: Parameters): DataDiffQuery {
  known(parameters, QUESTIONS['data-diff'].parameters);
  const [from, to] = (['from', 'to'] as const).map((name) => {
    const given = day(parameters, name);
    if (given !== null) return given;
    throw new HeadwayError({
      code: 'missing-parameter',
      what: phrase`--${name} is missing`,
      remedy: 'name two days of publication, for example 2026-05-01 and 2026-07-08',
    });
  }) as [string, string];
  return { measure: parameters.measure ?? 'eci', from, to };
}
