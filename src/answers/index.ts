export { ask } from './ask.js';
export { census } from './census.js';
export { data } from './data.js';
export { explain } from './explain.js';
export { gap } from './gap.js';
export { models } from './models.js';
export { now } from './now.js';
export { type SyncAnswer, type SyncRequest, sync } from './sync.js';
export { reopeningRegistry, withRegistry } from './with-registry.js';
