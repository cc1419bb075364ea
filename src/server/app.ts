import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { type Context, Hono } from 'hono';
import { secureHeaders } from 'hono/secure-headers';
import { HeadwayError, VERSION } from '../contract/index.js';
import { type Answer, icon, stylesheet, toCsv, toHtml, toSvg } from '../report/index.js';
import type { Answers, Query } from './answers.js';
import { createDocument } from './document.js';
import { fontFiles, toPng } from './png.js';
import { asHeadwayError, problem } from './problem.js';
import { readQuery } from './query.js';

export interface AppOptions {
  /** Called with what failed and was not thrown on purpose. */
  onFailure?: (error: unknown) => void;
}

type Body = string | Uint8Array<ArrayBuffer>;
type Render = (answer: Answer, url: URL) => Body;
type Ask = (query: Query) => Promise<Answer>;

const FORMATS: Record<string, { type: string; render: Render }> = {
  html: { type: 'text/html; charset=utf-8', render: html },
  json: { type: 'application/json; charset=utf-8', render: (answer) => `${JSON.stringify(answer)}\n` },
  csv: { type: 'text/csv; charset=utf-8; header=present', render: toCsv },
  svg: { type: 'image/svg+xml; charset=utf-8', render: svg },
  png: { type: 'image/png', render: (answer) => new Uint8Array(toPng(svg(answer))) },
};

/** The page and its data as a Hono application; the answers are passed in. Nothing in it writes. */
export function createApp(answers: Answers, { onFailure }: AppOptions = {}): Hono {
  const app = new Hono();
  app.use(
    secureHeaders({
      contentSecurityPolicy: {
        defaultSrc: ["'none'"],
        styleSrc: ["'self'"],
        imgSrc: ["'self'"],
        fontSrc: ["'self'"],
        baseUri: ["'none'"],
        formAction: ["'none'"],
        frameAncestors: ["'none'"],
      },
      strictTransportSecurity: false,
    }),
  );
  app.onError((error, context) => {
    if (!(error instanceof HeadwayError)) onFailure?.(error);
    return problem(context, asHeadwayError(error));
  });
  app.notFound((context) =>
    problem(
      context,
      new HeadwayError({
        code: 'no-such-page',
        what: 'there is nothing at this address',
        remedy: 'start from /',
        httpStatus: 404,
      }),
    ),
  );

  const held = () => answers.contentHash();
  const questions: [path: string, ask: Ask, formats: string[]][] = [
    ['/gap', (query) => answers.gap(query), ['html', 'json', 'csv', 'svg', 'png']],
    ['/models', (query) => answers.models(query), ['html', 'json', 'csv']],
    ['/census', (query) => answers.census(query), ['html', 'json', 'csv']],
    ['/data', () => answers.data(), ['html', 'json']],
    ['/explain', (query) => answers.explain(requireId(query)), ['html', 'json']],
  ];
  route(app, '/', (context) => answer(context, held, () => answers.now(), 'html'));
  route(app, '/now.json', (context) => answer(context, held, () => answers.now(), 'json'));
  for (const [path, ask, formats] of questions) {
    for (const format of formats) {
      const address = format === 'html' ? path : `${path}.${format}`;
      route(app, address, (context) => answer(context, held, ask, format));
    }
  }
  const [regular, bold] = fontFiles();
  asset(app, '/style.css', 'text/css; charset=utf-8', () => stylesheet);
  asset(app, '/icon.svg', 'image/svg+xml', () => icon);
  asset(app, '/fonts/lato-400.ttf', 'font/ttf', () => new Uint8Array(readFileSync(regular!)));
  asset(app, '/fonts/lato-700.ttf', 'font/ttf', () => new Uint8Array(readFileSync(bold!)));
  route(app, '/healthz', async (context) => context.json({ status: 'ok' }));
  return app;
}

/** Answers GET and HEAD at a path; other methods are told so. */
function route(app: Hono, path: string, handler: (context: Context) => Promise<Response>): void {
  app.get(path, handler);
  app.all(path, (context) => {
    context.header('Allow', 'GET, HEAD');
    return problem(
      context,
      new HeadwayError({
        code: 'wrong-method',
        what: 'this address is read-only',
        remedy: 'use GET',
        httpStatus: 405,
      }),
    );
  });
}

/** Where the reader has the answer on the data held, nothing is computed. */
async function answer(
  context: Context,
  held: () => Promise<string>,
  ask: Ask,
  format: string,
): Promise<Response> {
  const url = new URL(context.req.url);
  const query = readQuery(url);
  const address = url.pathname + url.search;
  const tagOfHeld = entityTag(await held(), VERSION, address);
  if (known(context, tagOfHeld)) return unchanged(context, tagOfHeld);
  const answered = await ask(query);
  const { type, render } = FORMATS[format]!;
  const tag = entityTag(answered.contentHash, answered.version, address);
  return respond(context, tag, type, () => render(answered, url));
}

function asset(app: Hono, path: string, type: string, read: () => Body): void {
  let body: Body | null = null;
  route(app, path, async (context) => {
    body ??= read();
    const tag = `"${createHash('sha256').update(body).digest('base64url')}"`;
    return respond(context, tag, type, () => body!);
  });
}

/** The body with its tag, or 304 where the reader has it. */
function respond(context: Context, tag: string, type: string, body: () => Body): Response {
  if (known(context, tag)) return unchanged(context, tag);
  context.header('ETag', tag);
  context.header('Cache-Control', 'no-cache');
  return context.body(body(), 200, { 'Content-Type': type });
}

function known(context: Context, tag: string): boolean {
  const tags = context.req.header('If-None-Match')?.split(',') ?? [];
  return tags.some((one) => one.trim().replace(/^W\//, '') === tag);
}

function unchanged(context: Context, tag: string): Response {
  context.header('ETag', tag);
  context.header('Cache-Control', 'no-cache');
  return context.body(null, 304);
}

/** The same data, version and address give the same bytes. */
function entityTag(contentHash: string, version: string, address: string): string {
  return `"${createHash('sha256').update([contentHash, version, address].join('\n')).digest('base64url')}"`;
}

function html(answer: Answer, url: URL): string {
  return toHtml(answer, {
    document: createDocument(),
    ...(url.search ? { query: url.search.slice(1) } : {}),
  });
}

function svg(answer: Answer): string {
  return toSvg(answer, { document: createDocument() });
}

function requireId({ id }: Query): string {
  if (id) return id;
  throw new HeadwayError({
    code: 'missing-parameter',
    what: 'no id is given',
    where: 'id',
    remedy: 'follow the link "Derivation" below a gap, or write /explain?id=…',
  });
}
