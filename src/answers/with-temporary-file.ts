import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { HeadwayError } from '../contract/index.js';

/**
 * Puts bytes that somebody sent into a file of their own for what reads only files, and removes it. Errors name it as
 * the sender knows it.
 *
 * @param name of the file, without a folder
 */
export async function withTemporaryFile<T>(
  bytes: Uint8Array,
  name: string,
  read: (path: string) => Promise<T>,
): Promise<T> {
  const folder = await mkdtemp(join(tmpdir(), 'headway-sent-'));
  const path = join(folder, name);
  try {
    await writeFile(path, bytes, { mode: 0o600 });
    return await read(path);
  } catch (error) {
    throw error instanceof HeadwayError ? asSent(error, [path, folder]) : error;
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

function asSent(error: HeadwayError, paths: readonly string[]): HeadwayError {
  const { code, exitStatus, httpStatus } = error;
  const plain = (text: string) => paths.reduce((rest, path) => rest.replaceAll(path, 'what was sent'), text);
  return new HeadwayError({
    code,
    what: plain(error.what),
    ...(error.where !== null && { where: plain(error.where) }),
    ...(error.remedy !== null && { remedy: plain(error.remedy) }),
    exitStatus,
    httpStatus,
  });
}
