import { existsSync, readFileSync } from 'node:fs';
import type { Hono } from 'hono';
import { type Evaluation, methodHtml } from '../report/index.js';
import { asset } from './respond.js';

/** What the evaluations found, as `npm run build` takes it from docs/evaluate. */
const SCORECARD = new URL('../../dist/scorecard.json', import.meta.url);

/** The page of the methods, with the scorecard. */
export function addMethod(app: Hono): void {
  asset(app, '/method', 'text/html; charset=utf-8', async () => methodHtml(scorecard()));
}

function scorecard(): Evaluation[] {
  return existsSync(SCORECARD) ? (JSON.parse(readFileSync(SCORECARD, 'utf8')) as Evaluation[]) : [];
}
