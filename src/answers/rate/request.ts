import { HeadwayError } from '../../contract/error.js';
import { type Phrase, phrase } from '../../contract/phrase.js';
import {
  RATE_INTERVALS,
  RATE_METHODS,
  type RateIntervals,
  type RateMethod,
} from '../../contract/rate-method.js';

/** What `rate` is asked. */
export interface RateRequest {
  /** Path of a CSV, Parquet or JSONL file of votes. */
  file: string;
  /** Names of the columns; found by the names in use where left out. */
  left?: string;
  right?: string;
  winner?: string;
  method?: RateMethod;
  intervals?: RateIntervals;
  /** Probability of an interval; 0.9. */
  level?: number;
  /** Bootstrap draws; 200. */
  draws?: number;
  seed?: number;
  /** Weighs pairs alike, from this many votes a pair. */
  reweight?: number | null;
  /** Columns with covariates of a vote, left minus right. */
  style?: string[];
  /** Penalty on their coefficients, per vote; 0. */
  ridge?: number;
}

export type RateSettings = Required<Omit<RateRequest, 'left' | 'right' | 'winner'>> &
  Pick<RateRequest, 'left' | 'right' | 'winner'>;

/** @throws HeadwayError `bad-option` for a value out of range, or options that exclude each other */
export function rateSettings(request: RateRequest): RateSettings {
  const settings: RateSettings = {
    method: 'bradley-terry',
    intervals: 'sandwich',
    level: 0.9,
    draws: 200,
    seed: 1,
    reweight: null,
    style: [],
    ridge: 0,
    ...withoutUndefined(request),
  };
  const { method, intervals, level, draws, seed, reweight, style, ridge } = settings;
  const likelihood = method === 'bradley-terry' || method === 'davidson';
  const plain = method === 'bradley-terry' && intervals !== 'bootstrap';
  const refuse = (where: string | Phrase, what: string | Phrase, remedy: string | Phrase): never => {
    throw new HeadwayError({ code: 'bad-option', what, where, remedy });
  };
  if (!RATE_METHODS.includes(method))
    refuse('--method', phrase`no method "${method}"`, phrase`use one of ${RATE_METHODS}`);
  if (!RATE_INTERVALS.includes(intervals))
    refuse('--intervals', phrase`no intervals "${intervals}"`, phrase`use one of ${RATE_INTERVALS}`);
  if (!(level > 0 && level < 1))
    refuse('--level', phrase`${level} is not a probability`, 'give a number between 0 and 1');
  if (!whole(draws, 20, 10_000))
    refuse('--draws', phrase`${draws} draws`, 'give a whole number from 20 to 10000');
  if (!whole(seed, 0, 2 ** 32 - 1)) refuse('--seed', phrase`seed ${seed}`, 'give a whole number below 2^32');
  if (reweight !== null && !whole(reweight, 1, 1e9))
    refuse('--reweight', phrase`${reweight} votes`, 'give a whole number from 1');
  if (reweight !== null && !likelihood)
    refuse('--reweight', phrase`${method} weighs each vote alike`, 'use bradley-terry or davidson');
  if (style.length > 50) refuse('--style', phrase`${style.length} covariates`, 'give at most 50');
  if (new Set(style).size < style.length) refuse('--style', 'a covariate named twice', 'name each once');
  if (style.length > 0 && !plain)
    refuse(
      '--style',
      'covariates go with bradley-terry and sandwich intervals',
      'leave out the other option',
    );
  if (!(ridge >= 0 && ridge <= 1e6)) refuse('--ridge', phrase`penalty ${ridge}`, 'give a number from 0');
  if (style.length === 0 && ridge > 0)
    refuse('--ridge', 'a penalty without covariates', 'name them with --style');
  return settings;
}

function whole(value: number, least: number, most: number): boolean {
  return Number.isInteger(value) && value >= least && value <= most;
}

function withoutUndefined<T extends object>(request: T): T {
  return Object.fromEntries(Object.entries(request).filter(([, value]) => value !== undefined)) as T;
}
