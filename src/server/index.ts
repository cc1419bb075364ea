export { type AppOptions, createApp } from './app.js';
export type { Ask, Held } from './ask.js';
export { createDocument } from './document.js';
export type { Limits } from './limits.js';
export { toPng } from './png.js';
export { type RunningServer, type ServeOptions, serve, stopOnSignal } from './serve.js';
