import { existsSync, readdirSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import type { Hono } from 'hono';
import { asset } from './respond.js';

/** The page's scripts and workers, as `npm run build` leaves them. */
const WEB = new URL('../../dist/web/', import.meta.url);

/** Serves every script of the page under /web/. A part that scripts share has its content's hash in its name. */
export function addScripts(app: Hono): void {
  const files = existsSync(WEB) ? readdirSync(WEB).filter((file) => file.endsWith('.js')) : [];
  for (const file of files) {
    asset(app, `/web/${file}`, 'text/javascript; charset=utf-8', () => readFile(new URL(file, WEB), 'utf8'));
  }
}
