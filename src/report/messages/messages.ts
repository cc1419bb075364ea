import type { en } from './en/index.js';

/** Everything that Headway writes for readers, in one language; each language has the same. */
export type Messages = typeof en;
