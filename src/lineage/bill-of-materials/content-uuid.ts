import { createHash } from 'node:crypto';

/** An identifier that follows from the content (RFC 9562, version 8): the same content has the same one. */
export function contentUuid(content: unknown): string {
  const digest = createHash('sha256').update(JSON.stringify(content)).digest('hex');
  const variant = ((Number.parseInt(digest[16]!, 16) & 3) | 8).toString(16);
  return [
    digest.slice(0, 8),
    digest.slice(8, 12),
    `8${digest.slice(13, 16)}`,
    `${variant}${digest.slice(17, 20)}`,
    digest.slice(20, 32),
  ].join('-');
}
