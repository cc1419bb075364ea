import { type RefitPort, serveRefits } from './refit/serve-refits.js';

/** The entry of the worker that fits the index again in the browser. A timer lets waiting messages in. */
serveRefits(globalThis as unknown as RefitPort, () => new Promise((resolve) => setTimeout(resolve, 0)));
