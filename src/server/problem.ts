import type { Context } from 'hono';
import type { ContentfulStatusCode } from 'hono/utils/http-status';
import { HeadwayError } from '../contract/index.js';
import { errorHtml, messagesIn } from '../report/index.js';
import { languageOfProblem } from './language.js';
import { withoutLanguage } from './query.js';

/** An error as problem details (RFC 9457). */
export function problemDetails(error: HeadwayError): Record<string, unknown> {
  const { code, what, where, remedy, httpStatus, message } = error;
  return { type: 'about:blank', title: what, status: httpStatus, detail: message, code, where, remedy };
}

/** An error as problem details, or as a page where the reader asked for HTML. */
export function problem(context: Context, error: HeadwayError): Response {
  const status = error.httpStatus as ContentfulStatusCode;
  context.header('Vary', 'Accept, Accept-Language');
  context.header('Cache-Control', 'no-store');
  if (wantsPage(context)) {
    const { language, chosen } = languageOfProblem(context);
    const url = new URL(context.req.url);
    const options = { words: messagesIn(language), chosen, query: withoutLanguage(url) };
    return context.html(errorHtml(error, options, url.pathname), status);
  }
  return context.body(JSON.stringify(problemDetails(error)), status, {
    'Content-Type': 'application/problem+json',
  });
}

/** Any error as one of ours: what was not thrown on purpose is a failure without details. */
export function asHeadwayError(error: unknown): HeadwayError {
  if (error instanceof HeadwayError) return error;
  return new HeadwayError({
    code: 'failure',
    what: 'Headway failed to answer',
    remedy: 'try again; if it stays so, report it with the address',
    exitStatus: 3,
  });
}

function wantsPage(context: Context): boolean {
  const { path } = context.req;
  if (/\.(json|csv|svg|png)$/.test(path) || /^\/(?:api|mcp)(?:\/|$)/.test(path)) return false;
  return (context.req.header('Accept') ?? '').includes('text/html');
}
