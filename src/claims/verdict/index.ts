export * from './agree.js';
export * from './count.js';
export * from './decide.js';
export * from './distribution.js';
export * from './forecast.js';
export * from './statement.js';
