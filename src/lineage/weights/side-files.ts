import { readRange } from './byte-source.js';
import type { Folder } from './folder.js';
import { type JsonObject, parseJsonObject } from './json.js';
import { refuse } from './refuse.js';

const GREATEST_CONFIG = 2 ** 20;

/** A JSON object from a file of a folder. @throws HeadwayError when it is missing, damaged or beyond `most` bytes. */
export async function readJsonFile(folder: Folder, name: string, most: number): Promise<JsonObject> {
  const source = await folder.open(name);
  try {
    if (source.size > most) throw refuse(`${source.size} bytes are too many for JSON`, name);
    return parseJsonObject(await readRange(source, 0, source.size), name);
  } finally {
    await source.close();
  }
}

/**
 * A small JSON file that lies beside the weights; null when there is none, or the folder cannot be listed.
 *
 * @throws HeadwayError when it is there but damaged or too large.
 */
export async function readSideJson(folder: Folder, name: string): Promise<JsonObject | null> {
  return folder.names?.includes(name) ? readJsonFile(folder, name, GREATEST_CONFIG) : null;
}
