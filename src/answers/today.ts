import { isoDay } from '../contract/index.js';

/** The ISO day it is, in universal time. */
export const today = (): string => isoDay(Math.floor(Date.now() / 86_400_000));
