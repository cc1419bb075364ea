import { existsSync, readFileSync } from 'node:fs';
import type { Hono } from 'hono';
import { type Evaluation, methodHtml } from '../report/index.js';
import { pageOptions } from './language.js';
import { entityTag, known, route, send } from './respond.js';

/** What the evaluations found, as `npm run build` takes it from docs/evaluate. */
const SCORECARD = new URL('../../dist/scorecard.json', import.meta.url);

/** The page of the methods, with the scorecard. */
export function addMethod(app: Hono): void {
  let held: Evaluation[] | null = null;
  route(app, '/method', async (context) => {
    held ??= scorecard();
    const body = methodHtml(held, pageOptions(context));
    const tag = entityTag(body);
    return known(context, tag) ?? send(context, tag, 'text/html; charset=utf-8', body);
  });
}

function scorecard(): Evaluation[] {
  return existsSync(SCORECARD) ? (JSON.parse(readFileSync(SCORECARD, 'utf8')) as Evaluation[]) : [];
}
