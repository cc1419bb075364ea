export * from './answers/index.js';
export * from './contract/index.js';
export { openRegistry, type Registry } from './registry/index.js';
