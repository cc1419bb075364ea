import { HeadwayError } from '../contract/error.js';
import { Database } from './database.js';
import { vintageFile } from './home.js';
import { requireSchema } from './shipped.js';

/**
 * Opens a synced vintage for reading only, after checking that it is whole and of this program's schema.
 *
 * @throws HeadwayError with what to do
 */
export async function openVintage(home: string, hash: string): Promise<Database> {
  const path = vintageFile(home, hash);
  const remedy = `delete CURRENT in ${home} to go back to the shipped data, then sync again`;
  let database: Database | undefined;
  try {
    database = await Database.open(path, 'READ_ONLY');
    const [meta] = await database.rows(
      'SELECT schema_version, content_hash FROM meta ORDER BY schema_version',
    );
    requireSchema(Number(meta?.schema_version), path, remedy);
    if (meta?.content_hash !== hash) throw new Error('it is not what its name says');
    return database;
  } catch (error) {
    database?.close();
    if (error instanceof HeadwayError) throw error;
    if (/lock/i.test(firstLine(error))) {
      throw new HeadwayError({
        code: 'locked-data',
        what: 'another process has opened the synced data for writing',
        where: path,
        remedy: 'end that process, then try again',
      });
    }
    const what = `the synced data cannot be read: ${firstLine(error)}`;
    throw new HeadwayError({ code: 'broken-data', what, where: path, remedy });
  }
}

/** The first line of an error's message. */
export function firstLine(error: unknown): string {
  return (error instanceof Error ? error.message : String(error)).split('\n', 1)[0] ?? '';
}
