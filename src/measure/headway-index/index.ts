export * from './general-ability.js';
export * from './layout.js';
export * from './lines.js';
export * from './posterior.js';
export * from './predict.js';
