import { type PlacePort, servePlaces } from './place/serve-places.js';

/** The entry of the worker that places a model in the browser. A timer lets waiting messages in. */
servePlaces(globalThis as unknown as PlacePort, () => new Promise((resolve) => setTimeout(resolve, 0)));
