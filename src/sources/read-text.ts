import { createHash } from 'node:crypto';
import { readFile, stat } from 'node:fs/promises';
import { HeadwayError } from '../contract/error.js';

const MOST_BYTES = 64 * 1024 * 1024;
const FETCH_AGAIN = 'fetch the file again, or give the file that this importer reads';

/**
 * Reads a file of at most 64 MB whole: UTF-8 with or without BOM.
 *
 * @param path where the file is
 * @param name how errors name it
 * @returns the text and the SHA-256 of the bytes
 * @throws HeadwayError for a file that is missing, empty, too large or mis-encoded
 */
export async function readText(path: string, name: string): Promise<{ text: string; digest: string }> {
  let bytes: Buffer;
  try {
    const { size } = await stat(path);
    if (size > MOST_BYTES) throw fault('too-large', 'the file is larger than 64 MB', name);
    bytes = await readFile(path);
  } catch (error) {
    if (error instanceof HeadwayError) throw error;
    const code = (error as NodeJS.ErrnoException).code;
    if (code === 'ENOENT') throw fault('missing-file', 'the file is missing', name);
    if (code === 'EISDIR') throw fault('missing-file', 'a folder stands where a file should', name);
    throw fault('unreadable-file', `the file cannot be read: ${(error as Error).message}`, name);
  }
  if (bytes.length === 0) throw fault('empty-file', 'the file is empty', name);
  const text = decode(bytes, name);
  if (text.includes('\0')) throw fault('mis-encoded', 'the file is not UTF-8 text', name);
  return { text, digest: createHash('sha256').update(bytes).digest('hex') };
}

function decode(bytes: Buffer, name: string): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    throw fault('mis-encoded', 'the file is not UTF-8 text', name);
  }
}

/** A file at fault as a whole. */
export function fault(code: string, what: string, where: string): HeadwayError {
  return new HeadwayError({ code, what, where, remedy: FETCH_AGAIN });
}
