import type { CheckAnswer } from '../contract/index.js';
import type { Registry } from '../registry/index.js';
import { check } from './check.js';

/** A document that somebody sent, or the address of one. */
export type SentDocument = { readonly published?: string } & (
  | { readonly document: Uint8Array }
  | { readonly address: string }
);

/** Checks what was sent: no file of this machine is read for it, and nothing is kept. */
export function checkSent(registry: Registry, sent: SentDocument): Promise<CheckAnswer> {
  const options = sent.published === undefined ? {} : { published: sent.published };
  if ('address' in sent) return check(registry, new URL(sent.address).href, options);
  return check(registry, '-', { ...options, stdin: once(sent.document) });
}

async function* once(bytes: Uint8Array): AsyncGenerator<Uint8Array> {
  yield bytes;
}
