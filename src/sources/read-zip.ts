import { createWriteStream, mkdirSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { promisify } from 'node:util';
import type { Entry, ZipFile } from 'yauzl';
import { HeadwayError } from '../contract/error.js';
import { type Phrase, phrase } from '../contract/phrase.js';

/** What a zip may hold. The greatest upstream folder has 60 files and 20 MB. */
export interface ZipBounds {
  readonly entries: number;
  /** Bytes of all files that are written, unpacked. */
  readonly bytes: number;
}

const BOUNDS: ZipBounds = { entries: 10_000, bytes: 1_000_000_000 };
/** Files that an importer can read; others stay in the zip. */
const READABLE = /\.(?:csv|json|ya?ml)$/i;
const LINK = 0o120000;
const KIND = 0o170000;
const ENCRYPTED = 1;

/**
 * Unpacks the files that importers read into a folder. No name leads outside, nothing but files is made, and no
 * more is written than the bounds allow, whatever the zip says of its sizes.
 *
 * @throws HeadwayError for a zip that is broken, encrypted, too large, or has a link or a name that leads outside
 */
export async function readZip(path: string, folder: string, bounds: ZipBounds = BOUNDS): Promise<void> {
  const { open } = await import('yauzl');
  const zip = (await promisify(open as OpenZip)(path, { lazyEntries: true, autoClose: false }).catch(
    (error: Error) => {
      throw refusal('broken-zip', phrase`the zip cannot be read: ${error.message}`, path);
    },
  )) as ZipFile;
  let left = bounds.bytes;
  try {
    if (zip.entryCount > bounds.entries) {
      throw refusal('too-large', phrase`the zip has more than ${bounds.entries} entries`, path);
    }
    for await (const entry of entriesOf(zip)) {
      const where = `${path}, ${entry.fileName}`;
      if (((entry.externalFileAttributes >>> 16) & KIND) === LINK) {
        throw refusal('refused-entry', 'the zip has a link', where);
      }
      if (entry.generalPurposeBitFlag & ENCRYPTED) {
        throw refusal('refused-entry', 'the zip is encrypted', where);
      }
      if (!READABLE.test(entry.fileName)) continue;
      if (entry.uncompressedSize > left) throw tooLarge(bounds, path);
      const target = join(folder, ...entry.fileName.split('/'));
      mkdirSync(dirname(target), { recursive: true });
      const from = await promisify(zip.openReadStream.bind(zip) as OpenEntry)(entry);
      await pipeline(
        from,
        async function* (chunks: AsyncIterable<Buffer>) {
          for await (const chunk of chunks) {
            left -= chunk.length;
            if (left < 0) throw tooLarge(bounds, path);
            yield chunk;
          }
        },
        createWriteStream(target, { flags: 'wx' }),
      );
    }
  } catch (error) {
    if (error instanceof HeadwayError) throw error;
    throw refusal('broken-zip', phrase`the zip cannot be read: ${(error as Error).message}`, path);
  } finally {
    zip.close();
  }
}

type OpenZip = (path: string, options: object, done: (error: Error | null, zip: ZipFile) => void) => void;
type OpenEntry = (entry: Entry, done: (error: Error | null, stream: Readable) => void) => void;

async function* entriesOf(zip: ZipFile): AsyncGenerator<Entry> {
  for (;;) {
    const entry = await new Promise<Entry | null>((resolve, reject) => {
      const settle = (then: () => void) => {
        zip.removeAllListeners('entry').removeAllListeners('end').removeAllListeners('error');
        then();
      };
      zip.once('entry', (one: Entry) => settle(() => resolve(one)));
      zip.once('end', () => settle(() => resolve(null)));
      zip.once('error', (error: Error) => settle(() => reject(error)));
      zip.readEntry();
    });
    if (entry === null) return;
    yield entry;
  }
}

function tooLarge({ bytes }: ZipBounds, path: string): HeadwayError {
  return refusal('too-large', phrase`the zip holds more than ${bytes} bytes, unpacked`, path);
}

function refusal(code: string, what: string | Phrase, where: string | Phrase): HeadwayError {
  return new HeadwayError({
    code,
    what,
    where,
    remedy: 'unpack it yourself and give the folder; nothing was changed',
  });
}
