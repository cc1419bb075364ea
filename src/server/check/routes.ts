import type { Context, Hono } from 'hono';
import { bodyLimit } from 'hono/body-limit';
import { type CheckAnswer, HeadwayError } from '../../contract/index.js';
import { CHECK_EXPORTS, checkFormHtml, checkPageHtml, exportCheck } from '../../report/index.js';
import { API } from '../api/address.js';
import type { Check, CheckRequest } from '../ask.js';
import { readQuery } from '../query.js';
import { methods } from '../respond.js';

const MOST_BYTES = 1024 * 1024;

/**
 * Documents are sent, or named by an address of the web, which is fetched only through the door to the network. What
 * is sent is answered and forgotten.
 */
export function addCheck(app: Hono, check: Check): void {
  const bounded = bodyLimit({
    maxSize: MOST_BYTES,
    onError: () => {
      throw new HeadwayError({
        code: 'too-large',
        what: 'the document is larger than a megabyte',
        remedy: 'send its text alone, or use the command line',
        httpStatus: 413,
      });
    },
  });
  app.get('/check', async (context) => {
    const { address, published } = readQuery(new URL(context.req.url), ['address', 'published']);
    context.header('Cache-Control', 'no-store');
    if (address === undefined) return context.html(checkFormHtml());
    const sent = { text: '', address, published: published ?? '' };
    return context.html(checkPageHtml(await check(requestOf(address, published)), sent));
  });
  app.post('/check', bounded, async (context) => {
    const { format, ...sent } = await formOf(context);
    const { text, address, published } = sent;
    context.header('Cache-Control', 'no-store');
    const request = address
      ? requestOf(address, published || undefined)
      : { ...withDay(published || undefined), document: new TextEncoder().encode(required(text)) };
    const answer = await check(request);
    return format === '' ? context.html(checkPageHtml(answer, sent)) : exported(context, answer, format);
  });
  methods(app, '/check', 'GET, HEAD, POST');
  app.post(`${API}/check`, bounded, async (context) => {
    const { address, published } = readQuery(new URL(context.req.url), ['address', 'published']);
    const document = new Uint8Array(await context.req.arrayBuffer());
    context.header('Cache-Control', 'no-store');
    context.header('Access-Control-Allow-Origin', '*');
    return context.json(
      await check(
        address === undefined ? { ...withDay(published), document } : requestOf(address, published),
      ),
    );
  });
  methods(app, `${API}/check`, 'POST');
}

const withDay = (published: string | undefined) => (published === undefined ? {} : { published });

/** @throws HeadwayError where it is no address of the web: no file of this machine is read for a visitor */
function requestOf(address: string, published: string | undefined): CheckRequest {
  if (/^https?:\/\//i.test(address)) return { ...withDay(published), address };
  throw new HeadwayError({
    code: 'not-an-address',
    what: `"${address}" is no address of the web`,
    where: 'address',
    remedy: 'begin it with https://, or send the text',
  });
}

async function formOf(
  context: Context,
): Promise<Record<'text' | 'address' | 'published' | 'format', string>> {
  const form = await context.req.parseBody();
  const field = (name: string) => {
    const value = form[name];
    return typeof value === 'string' ? value.trim() : '';
  };
  return {
    text: field('text'),
    address: field('address'),
    published: field('published'),
    format: field('format'),
  };
}

/** The answer as a file to keep. @throws HeadwayError for a format that there is none of */
function exported(context: Context, answer: CheckAnswer, asked: string): Response {
  const format = CHECK_EXPORTS.find((one) => one === asked);
  if (format === undefined) {
    throw new HeadwayError({
      code: 'no-such-format',
      what: `"${asked.slice(0, 40)}" is no format of a checked document`,
      where: 'format',
      remedy: `use ${CHECK_EXPORTS.join(', ')}`,
    });
  }
  const { type, name, body } = exportCheck(answer, format, new Date().toISOString().slice(0, 10));
  context.header('Content-Disposition', `attachment; filename="${name}"`);
  return context.body(body, 200, { 'Content-Type': type });
}

function required(text: string): string {
  if (text !== '') return text;
  throw new HeadwayError({
    code: 'missing-parameter',
    what: 'there is nothing to check',
    remedy: 'paste a text, or name an address',
  });
}
