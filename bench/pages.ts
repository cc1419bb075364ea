import { fork, spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { loadavg, tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Browser } from 'playwright-core';
import { chromiumPath, launch } from '../test/server/browser.js';
import { machine } from './machine.js';

/**
 * The first view of the first four pages in Chromium: compressed script, largest paint, layout shift; and the four scores of
 * Lighthouse 12 where it is found. It is not installed with the others, being larger than all of them:
 *
 *   npm install --no-save --prefix FOLDER lighthouse@12.8.2
 *   LIGHTHOUSE=FOLDER npx tsx bench/pages.ts
 *
 * `npm run build` first.
 */
const PAGES = ['/', '/check', '/claims', '/models'];
const CATEGORIES = ['performance', 'accessibility', 'best-practices', 'seo'] as const;
const AIMS = { scriptKilobytes: 60, paintMilliseconds: 1000, score: 95 };
const ROUNDS = 3;

interface FirstView {
  readonly script: number;
  readonly paint: number;
  readonly shift: number;
}

/** Collects largest paints and layout shifts from the first moment on. */
const WATCH = `window.seen = { paint: 0, shift: 0 };
new PerformanceObserver((list) => { for (const entry of list.getEntries()) seen.paint = entry.startTime; })
  .observe({ type: 'largest-contentful-paint', buffered: true });
new PerformanceObserver((list) => { for (const entry of list.getEntries()) if (!entry.hadRecentInput) seen.shift += entry.value; })
  .observe({ type: 'layout-shift', buffered: true });`;

async function firstView(browser: Browser, address: string): Promise<FirstView> {
  const context = await browser.newContext({ viewport: { width: 1280, height: 900 } });
  const page = await context.newPage();
  await page.addInitScript(WATCH);
  const sizes: Promise<number>[] = [];
  page.on('requestfinished', (request) => {
    if (request.resourceType() === 'script')
      sizes.push(request.sizes().then((size) => size.responseBodySize));
  });
  await page.goto(address, { waitUntil: 'networkidle' });
  const { paint, shift } = await page.evaluate<{ paint: number; shift: number }>('seen');
  const script = (await Promise.all(sizes)).reduce((sum, size) => sum + size, 0);
  await context.close();
  return { script, paint, shift };
}

/** Scores of 0 to 100 by category; the command line of Lighthouse in a folder of its own. */
async function lighthouse(folder: string, address: string): Promise<Record<string, number>> {
  const out = mkdtempSync(join(tmpdir(), 'headway-lighthouse-'));
  const report = join(out, 'report.json');
  const flags = '--headless --no-sandbox --disable-gpu --no-first-run --disable-background-networking';
  const run = spawn(
    process.execPath,
    [
      join(folder, 'node_modules', 'lighthouse', 'cli', 'index.js'),
      address,
      '--quiet',
      '--output=json',
      `--output-path=${report}`,
      `--chrome-flags=${flags}`,
      `--only-categories=${CATEGORIES.join(',')}`,
    ],
    { env: { ...process.env, CHROME_PATH: chromiumPath ?? '' }, stdio: ['ignore', 'ignore', 'inherit'] },
  );
  await once(run, 'exit');
  const { categories, audits } = JSON.parse(readFileSync(report, 'utf8'));
  rmSync(out, { recursive: true });
  for (const category of CATEGORIES) {
    const failed = categories[category].auditRefs
      .filter(({ id, weight }: { id: string; weight: number }) => weight > 0 && (audits[id].score ?? 1) < 0.9)
      .map(({ id }: { id: string }) => `${id} (${audits[id].displayValue ?? audits[id].title})`);
    if (failed.length > 0) console.log(`  ${category}: ${failed.join(', ')}`);
  }
  return Object.fromEntries(CATEGORIES.map((name) => [name, Math.round(100 * categories[name].score)]));
}

const server = fork(fileURLToPath(new URL('server/served.mjs', import.meta.url)));
const [{ address }] = (await once(server, 'message')) as [{ address: string }];
const missed: string[] = [];
const note = (met: boolean, what: string) => {
  if (!met) missed.push(what);
};

console.log(
  `${machine()}; load ${loadavg()[0]?.toFixed(1)}; median of ${ROUNDS} first views, nothing cached by the browser`,
);
const browser = await launch();
try {
  for (const path of PAGES) {
    await fetch(address + path);
    const views: FirstView[] = [];
    for (let round = 0; round < ROUNDS; round++) views.push(await firstView(browser, address + path));
    const median = (of: (view: FirstView) => number) => views.map(of).sort((a, b) => a - b)[1] as number;
    const [script, paint, shift] = [
      median((v) => v.script) / 1000,
      median((v) => v.paint),
      median((v) => v.shift),
    ];
    console.log(
      `${path.padEnd(10)} script ${script.toFixed(1)} KB compressed, largest paint ${paint.toFixed(0)} ms, layout shift ${shift.toFixed(3)}`,
    );
    note(script <= AIMS.scriptKilobytes, `${path}: ${script.toFixed(1)} KB of script`);
    note(paint < AIMS.paintMilliseconds, `${path}: largest paint ${paint.toFixed(0)} ms`);
    note(shift === 0, `${path}: layout shift ${shift.toFixed(3)}`);
  }
} finally {
  await browser.close();
}
const folder = process.env.LIGHTHOUSE;
if (folder && existsSync(join(folder, 'node_modules', 'lighthouse'))) {
  for (const path of PAGES) {
    const scores = await lighthouse(folder, address + path);
    console.log(`${path.padEnd(10)} ${CATEGORIES.map((name) => `${name} ${scores[name]}`).join(', ')}`);
    for (const name of CATEGORIES)
      note((scores[name] as number) >= AIMS.score, `${path}: ${name} ${scores[name]}`);
  }
} else console.log('Lighthouse is not found: name its folder by LIGHTHOUSE');
server.kill('SIGTERM');
await once(server, 'exit');
console.log(missed.length === 0 ? 'every aim is met' : `missed:\n${missed.join('\n')}`);
