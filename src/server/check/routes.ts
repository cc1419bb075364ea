import type { Context, Hono } from 'hono';
import { HeadwayError, SENT_QUESTIONS } from '../../contract/index.js';
import { checkFormHtml, checkPageHtml } from '../../report/index.js';
import type { Send } from '../ask.js';
import { bounded } from '../guard/body.js';
import { readQuery } from '../query.js';
import { methods } from '../respond.js';

/**
 * Documents are sent, or named by an address of the web, which is fetched only through the door to the network. What
 * is sent is answered and forgotten.
 */
export function addCheck(app: Hono, send: Send): void {
  const checked = async (
    context: Context,
    published: string,
    documents: Uint8Array[],
    addresses: string[],
  ) => {
    const parameters = published === '' ? {} : { published };
    return context.html(checkPageHtml(await send('check', { parameters, documents, addresses })));
  };
  app.get('/check', async (context) => {
    const { address, published = '' } = readQuery(new URL(context.req.url), ['address', 'published']);
    context.header('Cache-Control', 'no-store');
    return address === undefined ? context.html(checkFormHtml()) : checked(context, published, [], [address]);
  });
  app.post('/check', bounded(SENT_QUESTIONS.check.mostBytes), async (context) => {
    const { text, address, published } = await formOf(context);
    context.header('Cache-Control', 'no-store');
    return address === ''
      ? checked(context, published, [new TextEncoder().encode(required(text))], [])
      : checked(context, published, [], [address]);
  });
  methods(app, '/check', 'GET, HEAD, POST');
}

async function formOf(context: Context): Promise<Record<'text' | 'address' | 'published', string>> {
  const form = await context.req.parseBody();
  const field = (name: string) => {
    const value = form[name];
    return typeof value === 'string' ? value.trim() : '';
  };
  return { text: field('text'), address: field('address'), published: field('published') };
}

function required(text: string): string {
  if (text !== '') return text;
  throw new HeadwayError({
    code: 'missing-parameter',
    what: 'there is nothing to check',
    remedy: 'paste a text, or name an address',
  });
}
