import type { Context, Hono } from 'hono';
import { type CheckAnswer, HeadwayError, phrase, SENT_QUESTIONS } from '../../contract/index.js';
import {
  CHECK_EXPORTS,
  checkFormHtml,
  checkPageHtml,
  exportCheck,
  type SentToCheck,
} from '../../report/index.js';
import type { Send } from '../ask.js';
import { bounded } from '../guard/body.js';
import { pageOptions } from '../language.js';
import { readQuery } from '../query.js';
import { methods } from '../respond.js';

/**
 * Documents are sent, or named by an address of the web, which is fetched only through the door to the network. What
 * is sent is answered and forgotten.
 */
export function addCheck(app: Hono, send: Send): void {
  const checked = async (context: Context, sent: SentToCheck, format = '') => {
    const { text, address, published } = sent;
    const answer = await send('check', {
      parameters: published === '' ? {} : { published },
      documents: address === '' ? [new TextEncoder().encode(required(text))] : [],
      addresses: address === '' ? [] : [address],
    });
    return format === ''
      ? context.html(checkPageHtml(answer, sent, pageOptions(context)))
      : exported(context, answer, format);
  };
  app.get('/check', async (context) => {
    const { address, published = '' } = readQuery(new URL(context.req.url), ['address', 'published']);
    context.header('Cache-Control', 'no-store');
    return address === undefined
      ? context.html(checkFormHtml(pageOptions(context)))
      : checked(context, { text: '', address, published });
  });
  app.post('/check', bounded(SENT_QUESTIONS.check.mostBytes), async (context) => {
    const { format, ...sent } = await formOf(context);
    context.header('Cache-Control', 'no-store');
    return checked(context, sent, format);
  });
  methods(app, '/check', 'GET, HEAD, POST');
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
      what: phrase`"${asked.slice(0, 40)}" is no format of a checked document`,
      where: 'format',
      remedy: phrase`use ${CHECK_EXPORTS}`,
    });
  }
  const { type, name, body } = exportCheck(
    answer,
    format,
    new Date().toISOString().slice(0, 10),
    pageOptions(context).words,
  );
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
