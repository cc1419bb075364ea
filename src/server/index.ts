export type { Answers, Query } from './answers.js';
export { type AppOptions, createApp } from './app.js';
export { createDocument } from './document.js';
export { toPng } from './png.js';
export { type RunningServer, type ServeOptions, serve, stopOnSignal } from './serve.js';
