import type { Context, Hono } from 'hono';
import { type ClaimsAnswer, HeadwayError } from '../../contract/index.js';
import { inWords, messagesIn } from '../../report/index.js';
import type { Writes } from '../ask.js';
import { bounded } from '../guard/body.js';
import { authorised } from '../guard/token.js';
import { methods } from '../respond.js';
import { API } from './address.js';

const MOST_BYTES = 16 * 1024;

/** What the token’s holder may store. */
export function addWriteRoutes(app: Hono, writes: Writes | null): void {
  const contest = `${API}/claims/:id/objections`;
  app.post(contest, bounded(MOST_BYTES), async (context) => {
    const may = authorised(context, writes);
    const objection = await objectionOf(context);
    return stored(context, await may.contest(context.req.param('id'), objection), 201);
  });
  methods(app, contest, 'POST');
  const resolve = `${API}/claims/resolutions`;
  app.post(resolve, bounded(MOST_BYTES), async (context) =>
    stored(context, await authorised(context, writes).resolve(), 200),
  );
  methods(app, resolve, 'POST');
}

function stored(context: Context, answer: ClaimsAnswer, status: 200 | 201): Response {
  context.header('Cache-Control', 'no-store');
  return context.json(inWords(answer, messagesIn('en')), status);
}

async function objectionOf(context: Context): Promise<{ text: string; by: string | null }> {
  const body: unknown = await context.req.json().catch(() => null);
  const { text, by = null } = (typeof body === 'object' && body !== null ? body : {}) as Record<
    string,
    unknown
  >;
  if (typeof text === 'string' && (by === null || (typeof by === 'string' && by.length <= 200))) {
    return { text, by };
  }
  throw new HeadwayError({
    code: 'bad-objection',
    what: 'the body is no objection',
    remedy: 'send JSON: {"text": "why the verdict is wrong", "by": "who objects"}',
  });
}
