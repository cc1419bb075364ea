import type { MiddlewareHandler } from 'hono';
import { secureHeaders } from 'hono/secure-headers';

const POLICY = {
  defaultSrc: ["'none'"],
  scriptSrc: ["'self'"],
  workerSrc: ["'self'"],
  connectSrc: ["'self'"],
  styleSrc: ["'self'"],
  imgSrc: ["'self'"],
  fontSrc: ["'self'"],
  baseUri: ["'none'"],
  formAction: ["'self'"],
};

/**
 * Strict headers: no script but this server's files, no frame around a page, but for charts made to be embedded. These
 * name no ancestors at all: `*` would leave out a page opened as a file.
 */
export function securityHeaders(): MiddlewareHandler {
  const common = { crossOriginResourcePolicy: 'cross-origin', strictTransportSecurity: false } as const;
  const pages = secureHeaders({
    ...common,
    contentSecurityPolicy: { ...POLICY, frameAncestors: ["'none'"] },
  });
  const embedded = secureHeaders({
    ...common,
    contentSecurityPolicy: { ...POLICY, scriptSrc: ["'none'"] },
    xFrameOptions: false,
  });
  return (context, next) => (context.req.path.startsWith('/embed/') ? embedded : pages)(context, next);
}
