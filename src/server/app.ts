import { readFileSync } from 'node:fs';
import { Hono } from 'hono';
import { cors } from 'hono/cors';
import { HeadwayError, QUESTION_NAMES, type QuestionName } from '../contract/index.js';
import { icon, placeFormHtml, stylesheet } from '../report/index.js';
import { API } from './api/address.js';
import { addSentRoutes } from './api/sent-routes.js';
import { streamed, wantedType } from './api/streamed.js';
import { addWriteRoutes } from './api/write-routes.js';
import type { Held } from './ask.js';
import { BodyCache } from './body-cache.js';
import { addCheck } from './check/routes.js';
import { onlyHosts } from './guard/hosts.js';
import { type Limits, limited } from './guard/limits.js';
import { publicOrigin } from './guard/public-address.js';
import { pageOptions } from './language.js';
import { addMethod } from './method.js';
import { keepPacked } from './packed.js';
import { fontFiles } from './png.js';
import { asHeadwayError, problem } from './problem.js';
import { readQuery } from './query.js';
import { type FileFormat, respond, share } from './question.js';
import { asset, entityTag, known, route, send } from './respond.js';
import { addScripts } from './scripts.js';
import { securityHeaders } from './security-headers.js';

export interface AppOptions {
  /** Called with what failed and was not thrown on purpose. */
  readonly onFailure?: (error: unknown) => void;
  readonly limits?: Limits;
  /** The names by which the server may be called (`hostNames`); null, the default: any. */
  readonly hosts?: readonly string[] | null;
  /** What whole addresses on pages begin with (`publicAddressOf`); null, the default: what `publicOrigin` finds. */
  readonly publicAddress?: string | null;
}

/** Pages of other origins may ask what needs no token. */
const CROSS_ORIGIN = cors({
  origin: '*',
  allowMethods: ['GET', 'HEAD', 'POST'],
  allowHeaders: ['Content-Type', 'If-None-Match'],
  exposeHeaders: ['ETag', 'Retry-After'],
  maxAge: 86_400,
});

/** Questions with a page, and the files beside it. */
const PAGES: [name: QuestionName, path: string, files: FileFormat[]][] = [
  ['gap', '/gap', ['json', 'csv', 'svg', 'png']],
  ['history', '/history', ['json', 'csv', 'svg', 'png']],
  ['sensitivity', '/sensitivity', ['json', 'csv']],
  ['comparisons', '/comparisons', ['json', 'csv', 'svg', 'png']],
  ['models', '/models', ['json', 'csv', 'svg', 'png']],
  ['benchmarks', '/benchmarks', ['json', 'csv']],
  ['benchmark', '/benchmark', ['json']],
  ['model', '/model', ['json']],
  ['lineage', '/lineage', ['json', 'csv', 'svg', 'png']],
  ['lineage-risk', '/lineage-risk', ['json']],
  ['claims', '/claims', ['json', 'csv', 'svg', 'png']],
  ['census', '/census', ['json', 'csv', 'svg', 'png']],
  ['data', '/data', ['json']],
  ['explain', '/explain', ['json']],
];

/** The page, its data, the API and the assistant's door as a Hono application. Only the holder of a token may store something. */
export function createApp(held: Held, options: AppOptions = {}): Hono {
  const { onFailure = () => {}, limits = {}, hosts = null, publicAddress = null } = options;
  const app = new Hono();
  app.use(securityHeaders());
  app.use(onlyHosts(hosts));
  app.use(publicOrigin(publicAddress, hosts));
  app.use(limited(limits));
  app.use(keepPacked());
  app.onError((error, context) => {
    if (!(error instanceof HeadwayError)) onFailure(error);
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
  app.use(`${API}/*`, CROSS_ORIGIN);
  addQuestions(app, held, onFailure);
  addCheck(app, held.send);
  addMethod(app);
  route(app, '/place', async (context) => {
    const body = placeFormHtml(pageOptions(context));
    const tag = entityTag(body);
    return known(context, tag) ?? send(context, tag, 'text/html; charset=utf-8', body);
  });
  addSentRoutes(app, held, onFailure);
  addWriteRoutes(app, held.writes);
  addDoors(app, held, hosts);
  addAssets(app);
  return app;
}

function addQuestions(app: Hono, held: Held, onFailure: (error: unknown) => void): void {
  const cache = new BodyCache();
  const at = (path: string, name: QuestionName, format: FileFormat) =>
    route(app, path, (context) => respond(context, held, cache, name, format));
  at('/', 'now', 'html');
  at('/now.json', 'now', 'json');
  at('/fit.json', 'fit', 'json');
  for (const [name, path, files] of PAGES) {
    at(path, name, 'html');
    for (const file of files) at(`${path}.${file}`, name, file);
    if (files.includes('svg')) at(`/embed${path}`, name, 'embed');
  }
  for (const name of QUESTION_NAMES) {
    route(app, `${API}/${name}`, async (context) => {
      context.header('Vary', 'Accept');
      const type = wantedType(context);
      if (type === 'application/json') return respond(context, held, cache, name, 'json');
      const query = readQuery(new URL(context.req.url));
      share(context, name, query, 'json');
      return streamed(context, type, (options) => held.ask(name, query, options), onFailure);
    });
  }
}

/** What programs read rather than people. Loaded when first asked for. */
function addDoors(app: Hono, held: Held, hosts: readonly string[] | null): void {
  asset(app, `${API}/openapi.json`, 'application/json; charset=utf-8', async () => {
    const { openApi } = await import('./api/open-api.js');
    return `${JSON.stringify(openApi())}\n`;
  });
  let mcp: ((request: Request) => Promise<Response>) | null = null;
  app.all('/mcp', async (context) => {
    mcp ??= (await import('./mcp/http.js')).mcpOverHttp(held, hosts);
    return mcp(context.req.raw);
  });
  route(app, '/healthz', async (context) => context.json({ status: 'ok' }));
}

function addAssets(app: Hono): void {
  const [regular, bold] = fontFiles();
  asset(app, '/style.css', 'text/css; charset=utf-8', async () => stylesheet);
  addScripts(app);
  asset(app, '/icon.svg', 'image/svg+xml', async () => icon);
  asset(app, '/fonts/lato-400.ttf', 'font/ttf', async () => new Uint8Array(readFileSync(regular!)));
  asset(app, '/fonts/lato-700.ttf', 'font/ttf', async () => new Uint8Array(readFileSync(bold!)));
}
