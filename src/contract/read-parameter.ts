import { requireDay } from './day.js';
import { HeadwayError } from './error.js';
import { PARAMETERS, type ParameterFacts, type ParameterName } from './parameters.js';
import { asPhrase, phrase } from './phrase.js';

/** Parameters as they come: from flags or from an address. */
export type Parameters = Record<string, string | undefined>;

/** Refuses a parameter that the question does not have. */
export function known(parameters: Parameters, names: readonly string[]): void {
  for (const name of Object.keys(parameters)) {
    if (!names.includes(name)) {
      throw new HeadwayError({
        code: 'unknown-parameter',
        what: phrase`there is no parameter "${name}"`,
        remedy: names.length === 0 ? 'leave it out' : phrase`use ${names}`,
      });
    }
  }
}

/** A text that must be given. */
export function required(parameters: Parameters, name: ParameterName): string {
  const value = parameters[name]?.trim();
  if (value) return value;
  const { describes, example }: ParameterFacts = PARAMETERS[name];
  throw new HeadwayError({
    code: 'missing-parameter',
    what: phrase`--${name} is missing`,
    remedy: phrase`give ${asPhrase(describes)}${example ? phrase`, for example --${name} ${/\s/.test(example) ? `"${example}"` : example}` : ''}`,
  });
}

/** An ISO day; null where none is given. */
export function day(parameters: Parameters, name: string): string | null {
  const value = parameters[name];
  if (value === undefined) return null;
  requireDay(value, `--${name}`);
  return value;
}

/** One of a list of words. */
export function oneOf<T extends string>(
  parameters: Parameters,
  name: string,
  values: readonly T[],
  standard: T,
): T {
  const value = parameters[name];
  if (value === undefined) return standard;
  const found = values.find((candidate) => candidate === value);
  if (found) return found;
  throw new HeadwayError({
    code: `unknown-${name}`,
    what: phrase`--${name} cannot be "${value}"`,
    where: phrase`--${name}`,
    remedy: phrase`use one of ${values}`,
  });
}

/** One of a list of words; null where none is given. */
export function oneOrNone<T extends string>(
  parameters: Parameters,
  name: string,
  values: readonly T[],
): T | null {
  const value = parameters[name];
  return value === undefined ? null : oneOf(parameters, name, values, value as T);
}

/** True where it is given as `true`. */
export function flag(parameters: Parameters, name: string): boolean {
  return oneOf(parameters, name, ['true', 'false'] as const, 'false') === 'true';
}

/** A number within bounds, in digits. */
export function number(
  parameters: Parameters,
  name: string,
  standard: number,
  low: number,
  high: number,
): number {
  const text = parameters[name];
  if (text === undefined) return standard;
  const value = /^\d+(?:\.\d+)?$/.test(text.trim()) ? Number(text) : Number.NaN;
  if (value >= low && value <= high) return value;
  throw new HeadwayError({
    code: `bad-${name}`,
    what: phrase`"${text}" is not a number from ${low} to ${high}`,
    where: phrase`--${name}`,
    remedy: 'write it in digits, for example 0.5',
  });
}

/** A whole number within bounds. */
export function whole(
  parameters: Parameters,
  name: string,
  standard: number,
  low: number,
  high: number,
): number {
  const text = parameters[name];
  if (text === undefined) return standard;
  const value = /^\d+$/.test(text.trim()) ? Number(text) : Number.NaN;
  if (value >= low && value <= high) return value;
  throw new HeadwayError({
    code: `bad-${name}`,
    what: phrase`"${text}" is not a whole number from ${low} to ${high}`,
    where: phrase`--${name}`,
    remedy: 'write it in digits',
  });
}
