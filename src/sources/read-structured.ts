import { parse } from 'yaml';
import { phrase } from '../contract/phrase.js';
import { fault } from './fault.js';

/** A value of JSON or YAML before anything is known of it. */
export type Structured = unknown;

/** Parses JSON. @throws HeadwayError naming the file */
export function parseJson(text: string, name: string): Structured {
  try {
    return JSON.parse(text);
  } catch {
    throw fault('not-json', 'the file is truncated or not JSON', name);
  }
}

/**
 * Parses YAML 1.2 of the core schema: no tags, at most 100 aliases, no key twice.
 *
 * @throws HeadwayError naming the file
 */
export function parseYaml(text: string, name: string): Structured {
  try {
    return parse(text, { schema: 'core', customTags: [], logLevel: 'error', maxAliasCount: 100 });
  } catch (error) {
    const reason = (error as Error).message.split('\n', 1)[0];
    throw fault('not-yaml', phrase`the file is truncated or not YAML: ${reason}`, name);
  }
}

/** The entries of an object; null for anything else. */
export function entriesOf(value: Structured): [string, Structured][] | null {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return null;
  return Object.entries(value);
}

/** A field of an object, as the text that a cell would hold; the empty text where there is none. */
export function textOf(value: Structured, ...path: string[]): string {
  let at = value;
  for (const key of path) {
    if (typeof at !== 'object' || at === null || !Object.hasOwn(at, key)) return '';
    at = (at as Record<string, Structured>)[key];
  }
  return typeof at === 'string' || typeof at === 'number' || typeof at === 'boolean' ? String(at) : '';
}
