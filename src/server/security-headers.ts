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
  frameAncestors: ["'none'"],
};

/** Strict headers: no script but this server's files, no frame around a page, but for charts made to be embedded. */
export function securityHeaders(): MiddlewareHandler {
  const common = { crossOriginResourcePolicy: 'cross-origin', strictTransportSecurity: false } as const;
  const pages = secureHeaders({ ...common, contentSecurityPolicy: POLICY });
  const embedded = secureHeaders({
    ...common,
    contentSecurityPolicy: { ...POLICY, scriptSrc: ["'none'"], frameAncestors: ['*'] },
    xFrameOptions: false,
  });
  return (context, next) => (context.req.path.startsWith('/embed/') ? embedded : pages)(context, next);
}
