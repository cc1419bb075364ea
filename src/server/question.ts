import type { Context } from 'hono';
import {
  type Parameters,
  QUESTIONS,
  type QuestionFacts,
  type QuestionName,
  VERSION,
} from '../contract/index.js';
import {
  type Answer,
  type HtmlOptions,
  inWords,
  messagesIn,
  toCsv,
  toEmbed,
  toHtml,
  toSvg,
} from '../report/index.js';
import type { Held } from './ask.js';
import type { Body, BodyCache } from './body-cache.js';
import { createDocument } from './document.js';
import { type AskedLanguage, askedLanguage } from './language.js';
import { originOf } from './origin.js';
import { toPng } from './png.js';
import { readQuery, withoutLanguage } from './query.js';
import { entityTag, known, send } from './respond.js';

export type FileFormat = 'html' | 'embed' | 'json' | 'csv' | 'svg' | 'png';

/** What an answer is rendered with beside itself. */
interface Asked extends AskedLanguage {
  readonly url: URL;
  /** What whole addresses begin with. */
  readonly origin: string;
}

const FORMATS: Record<FileFormat, { type: string; render: (answer: Answer, asked: Asked) => Body }> = {
  html: { type: 'text/html; charset=utf-8', render: (answer, asked) => toHtml(answer, optionsOf(asked)) },
  embed: { type: 'text/html; charset=utf-8', render: (answer, asked) => toEmbed(answer, optionsOf(asked)) },
  json: {
    type: 'application/json; charset=utf-8',
    render: (answer, { language, chosen }) =>
      `${JSON.stringify(inWords(answer, messagesIn(chosen ? language : 'en')))}\n`,
  },
  csv: { type: 'text/csv; charset=utf-8; header=present', render: toCsv },
  svg: { type: 'image/svg+xml; charset=utf-8', render: svg },
  png: { type: 'image/png', render: (answer, asked) => new Uint8Array(toPng(svg(answer, asked))) },
};

/** Formats that are written in a language. */
const WRITTEN: ReadonlySet<FileFormat> = new Set(['html', 'embed', 'svg', 'png']);

/** Questions whose answers repeat what was kept on this machine. */
const KEPT_HERE: ReadonlySet<QuestionName> = new Set(['claims', 'data-review']);

/** What a page asks for where its address does not say: all that its table can sort and search. */
const ON_PAGES: Partial<Record<QuestionName, Parameters>> = {
  models: { limit: '5000' },
  gap: { 'over-time': 'true' },
};

/**
 * Answers a question at an address. Where the data settle the answer, its tag is known before it is computed: a
 * reader who has it is told so at once, and a body that was sent before is sent again.
 */
export async function respond(
  context: Context,
  held: Held,
  cache: BodyCache,
  name: QuestionName,
  format: FileFormat,
): Promise<Response> {
  const url = new URL(context.req.url);
  const asked = { url, origin: originOf(context), ...askedLanguage(context) };
  const query = { ...(format === 'html' ? ON_PAGES[name] : {}), ...readQuery(url) };
  const { type, render } = FORMATS[format];
  if (WRITTEN.has(format)) context.header('Vary', 'Accept-Language');
  const { unsettled }: QuestionFacts = QUESTIONS[name];
  share(context, name, query, format);
  if (unsettled) {
    const body = render(await held.ask(name, query), asked);
    const tag = entityTag(body);
    return known(context, tag) ?? send(context, tag, type, body);
  }
  const hash = await held.contentHash();
  const address = (format === 'html' ? asked.origin : '') + url.pathname + url.search;
  const tag = entityTag(hash, VERSION, address, WRITTEN.has(format) ? asked.language : '');
  const settled = known(context, tag);
  if (settled) return settled;
  const kept = cache.get(tag);
  if (kept !== null) return send(context, tag, type, kept);
  const { body, changed } = await cache.once(tag, async () => {
    const made = render(await held.ask(name, query), asked);
    return { body: made, changed: (await held.contentHash()) !== hash };
  });
  if (changed) return send(context, entityTag(body), type, body);
  cache.set(tag, body);
  return send(context, tag, type, body);
}

/** What is kept on this machine is for its own pages: others may read the rest of it, and every picture and figure. */
export function share(
  context: Context,
  name: QuestionName,
  { origin }: Parameters,
  format: FileFormat,
): void {
  if (isPage(format) || (KEPT_HERE.has(name) && origin !== 'shipped')) {
    context.res.headers.delete('Access-Control-Allow-Origin');
  } else context.header('Access-Control-Allow-Origin', '*');
}

/** Pages are read in a browser's window or frame, not by programs of other origins. */
const isPage = (format: FileFormat): boolean => format === 'html' || format === 'embed';

function optionsOf({ url, origin, language, chosen }: Asked): HtmlOptions {
  const query = withoutLanguage(url);
  return {
    document: createDocument(),
    words: messagesIn(language),
    origin,
    chosen,
    ...(query ? { query } : {}),
  };
}

function svg(answer: Answer, { language }: Asked): string {
  return toSvg(answer, { document: createDocument(), words: messagesIn(language) });
}
