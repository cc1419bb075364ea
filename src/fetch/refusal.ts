import { HeadwayError } from '../contract/error.js';
import type { Phrase } from '../contract/phrase.js';

/** The one line for a request that was not made or not finished. */
export function refusal(
  code: string,
  what: string | Phrase,
  where: string,
  remedy?: string | Phrase,
): HeadwayError {
  return new HeadwayError({
    code,
    what,
    where: shortened(where),
    httpStatus: 422,
    ...(remedy && { remedy }),
  });
}

function shortened(address: string): string {
  return address.length <= 200 ? address : `${address.slice(0, 199)}…`;
}
