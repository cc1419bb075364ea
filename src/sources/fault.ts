import { HeadwayError } from '../contract/error.js';

/** A file at fault as a whole. */
export function fault(code: string, what: string, where: string): HeadwayError {
  return new HeadwayError({
    code,
    what,
    where,
    remedy: 'fetch the file again, or give the file that this importer reads',
  });
}
