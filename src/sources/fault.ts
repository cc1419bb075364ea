import { HeadwayError } from '../contract/error.js';
import type { Phrase } from '../contract/phrase.js';

/** A file at fault as a whole. */
export function fault(code: string, what: string | Phrase, where: string | Phrase): HeadwayError {
  return new HeadwayError({
    code,
    what,
    where,
    remedy: 'fetch the file again, or give the file that this importer reads',
  });
}
