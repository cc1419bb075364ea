import { HeadwayError } from '../../contract/error.js';

/** The error of a weight file that breaks its format's rules, or asks for more than is safe. */
export function refuse(what: string, where: string, remedy?: string): HeadwayError {
  return new HeadwayError({ code: 'bad-weights', what, where, ...(remedy ? { remedy } : {}) });
}
