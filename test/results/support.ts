import { HeadwayError } from '../../src/contract/index.js';

/** What a reader throws on bad input; anything but a HeadwayError of one line fails. */
export function refusal(read: () => unknown): HeadwayError {
  try {
    read();
  } catch (error) {
    if (error instanceof HeadwayError && error.exitStatus === 2 && !/\n/.test(error.message)) return error;
    throw error;
  }
  throw new Error('it was not refused');
}

/** Runs a reader on hostile input: it may answer or refuse, nothing else. */
export function answersOrRefuses(read: () => unknown): void {
  try {
    read();
  } catch (error) {
    if (!(error instanceof HeadwayError)) throw error;
  }
}
