export { type AppOptions, createApp } from './app.js';
export type { Ask, AskOptions, Held, Send, SentToServer, Writes } from './ask.js';
export { createDocument } from './document.js';
export { hostNames } from './guard/hosts.js';
export type { Limits } from './guard/limits.js';
export { publicAddressOf } from './guard/public-address.js';
export { tokenOf } from './guard/token.js';
export { toPng } from './png.js';
export { type RunningServer, type ServeOptions, serve, stopOnSignal } from './serve.js';
