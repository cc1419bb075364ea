import { open, stat } from 'node:fs/promises';
import { basename } from 'node:path';
import type { ByteSource } from './byte-source.js';
import { refuse } from './refuse.js';

const GREATEST_READ = 2 ** 30;

/**
 * A source over a local file. Links are followed; devices, pipes and folders are refused.
 *
 * @throws HeadwayError when there is no such file, it cannot be read, or it ends early.
 */
export async function fileSource(path: string): Promise<ByteSource> {
  const name = basename(path);
  const found = await stat(path).catch((error: NodeJS.ErrnoException) => {
    throw refuse(error.code === 'ENOENT' ? 'no such file' : `cannot be read: ${error.code}`, path);
  });
  if (!found.isFile()) throw refuse('not a regular file', path);
  const handle = await open(path, 'r').catch((error: NodeJS.ErrnoException) => {
    throw refuse(`cannot be read: ${error.code}`, path);
  });
  let bytesRead = 0;
  return {
    name,
    size: found.size,
    get bytesRead() {
      return bytesRead;
    },
    async read(offset, length, target = new Uint8Array(length)) {
      let done = 0;
      while (done < length) {
        const wanted = Math.min(length - done, GREATEST_READ);
        const got = (await handle.read(target, done, wanted, offset + done)).bytesRead;
        if (got === 0) throw refuse(`the file ended at ${offset + done} while it was read`, name);
        done += got;
      }
      bytesRead += length;
      return target;
    },
    close: () => handle.close(),
  };
}
