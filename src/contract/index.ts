export * from './data.js';
export * from './day.js';
export * from './error.js';
export * from './explain.js';
export * from './gap.js';
export * from './models.js';
export * from './now.js';
export * from './words.js';
