import { createHash } from 'node:crypto';
import type { Context, Hono } from 'hono';
import { HeadwayError, phrase } from '../contract/index.js';
import type { Body } from './body-cache.js';
import { PACKED, packedFor } from './packed.js';
import { problem } from './problem.js';

/** Answers GET and HEAD at a path; other methods are told so. */
export function route(app: Hono, path: string, handler: (context: Context) => Promise<Response>): void {
  app.get(path, handler);
  methods(app, path, 'GET, HEAD');
}

/** Says which methods there are to whoever used another. */
export function methods(app: Hono, path: string, allowed: string): void {
  app.all(path, (context) => {
    context.header('Allow', allowed);
    return problem(
      context,
      new HeadwayError({
        code: 'wrong-method',
        what: phrase`this address does not take ${context.req.method}`,
        remedy: phrase`use ${allowed}`,
        httpStatus: 405,
      }),
    );
  });
}

/** A file that is the same as long as the program is. */
export function asset(app: Hono, path: string, type: string, read: () => Promise<Body>): void {
  let body: Promise<Body> | null = null;
  route(app, path, async (context) => {
    body ??= read();
    const whole = await body;
    const tag = entityTag(whole);
    return known(context, tag) ?? send(context, tag, type, whole);
  });
}

/** The same parts give the same tag. */
export function entityTag(...parts: readonly Body[]): string {
  const hash = createHash('sha256');
  for (const part of parts) hash.update(part).update('\n');
  return `"${hash.digest('base64url')}"`;
}

/** 304 where the reader has what the tag stands for, packed or not, else null. */
export function known(context: Context, tag: string): Response | null {
  const held = context.req.header('If-None-Match');
  const has = (one: string) => one.trim().replace(/^W\//, '').replace(`${PACKED}"`, '"') === tag;
  if (!held?.split(',').some(has)) return null;
  tagged(context, tag);
  return context.body(null, 304);
}

/** Sends a body with its tag; packed where the reader can unpack it and it is worth it. */
export async function send(context: Context, tag: string, type: string, body: Body): Promise<Response> {
  const packed = await packedFor(context, tag, type, body);
  tagged(context, packed ? tag.replace(/"$/, `${PACKED}"`) : tag);
  if (packed) context.header('Content-Encoding', 'gzip');
  return context.body(packed ?? body, 200, { 'Content-Type': type });
}

function tagged(context: Context, tag: string): void {
  context.header('ETag', tag);
  context.header('Cache-Control', 'no-cache');
}
