import type { Context } from 'hono';

const KEPT = 'public origin';

/** What whole addresses on the pages of a request begin with (`publicOrigin` decides); empty: nothing. */
export const originOf = (context: Context): string => context.get(KEPT) ?? '';

export const keepOrigin = (context: Context, origin: string): void => context.set(KEPT, origin);
