import { HeadwayError, phrase } from '../contract/index.js';

/** An object of parsed JSON; its members are unknown until checked. */
export type JsonObject = Readonly<Record<string, unknown>>;

export function isObject(value: unknown): value is JsonObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** An own member: a name like `constructor` finds nothing that the file does not say. */
export function member(value: unknown, name: string): unknown {
  return isObject(value) && Object.hasOwn(value, name) ? value[name] : undefined;
}

export function textOrNull(value: unknown): string | null {
  return typeof value === 'string' && value.trim() !== '' ? value.trim().slice(0, 200) : null;
}

/** A whole number above zero, or null. */
export function countOrNull(value: unknown): number | null {
  return typeof value === 'number' && Number.isInteger(value) && value > 0 ? value : null;
}

/** @throws HeadwayError `not-json` for text that is broken or cut off */
export function parseJson(text: string, where: string): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    throw new HeadwayError({
      code: 'not-json',
      what: phrase`the JSON is broken or cut off: ${(error as Error).message.slice(0, 120)}`,
      where,
      remedy: 'give the whole file as the harness wrote it',
    });
  }
}
