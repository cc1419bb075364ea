import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { phrase } from '../contract/phrase.js';
import { fault } from './fault.js';
import { regularFileSize } from './regular-file.js';

const MOST_BYTES = 64 * 1024 * 1024;

/**
 * Reads a file of at most 64 MB whole: UTF-8 with or without BOM.
 *
 * @param path where the file is
 * @param name how errors name it
 * @returns the text and the SHA-256 of the bytes
 * @throws HeadwayError for a file that is missing, empty, too large or mis-encoded
 */
export async function readText(path: string, name: string): Promise<{ text: string; digest: string }> {
  if ((await regularFileSize(path, name)) > MOST_BYTES) {
    throw fault('too-large', 'the file is larger than 64 MB', name);
  }
  const bytes = await readFile(path).catch((error: Error) => {
    throw fault('unreadable-file', phrase`the file cannot be read: ${error.message}`, name);
  });
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
