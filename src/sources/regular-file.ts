import { stat } from 'node:fs/promises';
import { phrase } from '../contract/phrase.js';
import { fault } from './fault.js';

/**
 * The size of an ordinary file in bytes. A named pipe, a device or a socket is refused before it is opened, as
 * reading one may never end.
 *
 * @param name how errors name it
 * @throws HeadwayError for a file that is missing, cannot be reached or is not ordinary
 */
export async function regularFileSize(path: string, name: string): Promise<number> {
  const found = await stat(path).catch((error: NodeJS.ErrnoException) => {
    throw error.code === 'ENOENT'
      ? fault('missing-file', 'the file is missing', name)
      : fault('unreadable-file', phrase`the file cannot be read: ${error.message}`, name);
  });
  if (found.isDirectory()) throw fault('missing-file', 'a folder stands where a file should', name);
  if (!found.isFile()) throw fault('not-a-file', 'neither a file nor a folder', name);
  return found.size;
}
