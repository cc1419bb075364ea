import type { Context, MiddlewareHandler } from 'hono';
import { bodyLimit } from 'hono/body-limit';
import { HeadwayError, phrase } from '../../contract/index.js';

const MEGABYTE = 1024 * 1024;

/** Refuses a body over a bound, by its stated length or as it comes. */
export function bounded(mostBytes: number): MiddlewareHandler {
  return bodyLimit({
    maxSize: mostBytes,
    onError: () => {
      throw new HeadwayError({
        code: 'too-large',
        what: phrase`what was sent is larger than ${mostBytes >= MEGABYTE ? `${mostBytes / MEGABYTE} MB` : `${mostBytes} bytes`}`,
        remedy: 'send less, or use the command line',
        httpStatus: 413,
      });
    },
  });
}

/** Refuses a body that is packed, or is a form where a file is meant. */
export function requirePlainBody(context: Context, form: boolean): void {
  const encoding = context.req.header('Content-Encoding') ?? 'identity';
  const multipart = /^multipart\/form-data\b/i.test(context.req.header('Content-Type') ?? '');
  if (encoding.toLowerCase() === 'identity' && multipart === form) return;
  throw new HeadwayError({
    code: 'unsupported-body',
    what:
      multipart === form
        ? phrase`a body packed by ${encoding.slice(0, 20)} is not read`
        : 'the body has another form',
    where: multipart === form ? 'Content-Encoding' : 'Content-Type',
    remedy: form
      ? 'send multipart/form-data with parts named document or address'
      : 'send the file itself as the body, as curl --data-binary @FILE does',
    httpStatus: 415,
  });
}
