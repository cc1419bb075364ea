import { createRequire } from 'node:module';
import type { AxeResults } from 'axe-core';
import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createApp, type RunningServer, serve } from '../../src/server/index.js';
import { explain } from '../report/fixtures.js';
import { held } from './answers.js';
import { chromiumPath, launch } from './browser.js';

const AXE = createRequire(import.meta.url).resolve('axe-core/axe.min.js');
const PATHS = ['/', '/gap', '/models', '/data', `/explain?id=${explain.id}`, '/nowhere'];
const LOOKS: [name: string, context: BrowserContextOptions, media: 'screen' | 'print'][] = [
  ['light', { viewport: { width: 1280, height: 900 }, colorScheme: 'light' }, 'screen'],
  ['dark', { viewport: { width: 1280, height: 900 }, colorScheme: 'dark' }, 'screen'],
  ['phone', { viewport: { width: 380, height: 800 }, colorScheme: 'light' }, 'screen'],
  ['dark phone', { viewport: { width: 380, height: 800 }, colorScheme: 'dark' }, 'screen'],
  ['print', { viewport: { width: 794, height: 1123 }, colorScheme: 'light' }, 'print'],
];

describe.skipIf(chromiumPath === null)(`pages in Chromium (${chromiumPath ?? 'not found'})`, () => {
  let browser: Browser;
  let server: RunningServer;

  beforeAll(async () => {
    server = await serve(createApp(held), { port: 0 });
    browser = await launch();
  });
  afterAll(async () => {
    await browser?.close();
    await server?.stop();
  });

  /** Opens a path; gives the page, what its console complained of, and what it asked of other hosts. */
  async function open(path: string, options: BrowserContextOptions, media: 'screen' | 'print') {
    const context = await browser.newContext({ ...options, bypassCSP: false });
    const page = await context.newPage();
    const complaints: string[] = [];
    const elsewhere: string[] = [];
    page.on('console', (message) => complaints.push(message.text()));
    page.on('pageerror', (error) => complaints.push(error.message));
    page.on('request', (request) => {
      if (!request.url().startsWith(server.address)) elsewhere.push(request.url());
    });
    await page.emulateMedia({ media });
    await page.goto(server.address + path, { waitUntil: 'networkidle' });
    return { page, complaints, elsewhere };
  }

  for (const [name, options, media] of LOOKS) {
    it(`are clean in ${name}`, async () => {
      for (const path of PATHS) {
        const { page, complaints, elsewhere } = await open(path, options, media);
        const missing = path === '/nowhere' ? [/status of 404/] : [];
        expect(complaints.filter((text) => !missing.some((one) => one.test(text)))).toEqual([]);
        expect(elsewhere).toEqual([]);
        expect(await overflow(page), `${path} scrolls sideways`).toBeLessThanOrEqual(0);
        expect(await violations(page), path).toEqual([]);
        await page.context().close();
      }
    });
  }

  it('show one chart for a width, in the pinned typeface', async () => {
    for (const [width, shown, hidden] of [
      [1280, '.wide', '.narrow'],
      [380, '.narrow', '.wide'],
    ] as const) {
      const { page } = await open('/', { viewport: { width, height: 900 } }, 'screen');
      expect(await page.locator(`${shown} svg`).first().isVisible()).toBe(true);
      expect(await page.locator(`${hidden} svg`).first().isVisible()).toBe(false);
      expect(await page.evaluate('document.fonts.check("16px Lato")')).toBe(true);
      expect(await clippedTexts(page, shown)).toEqual([]);
      await page.context().close();
    }
  });

  it('lead the keyboard past the navigation', async () => {
    const { page } = await open('/', { viewport: { width: 1280, height: 900 } }, 'screen');
    await page.keyboard.press('Tab');
    expect(await page.evaluate('document.activeElement.className')).toBe('skip');
    await page.keyboard.press('Enter');
    expect(await page.evaluate('document.activeElement.id')).toBe('main');
    await page.context().close();
  });
});

const overflow = (page: Page): Promise<number> =>
  page.evaluate('document.documentElement.scrollWidth - document.documentElement.clientWidth');

/** axe runs in a world of its own, for the page's policy allows no script. */
async function violations(page: Page): Promise<string[]> {
  const { readFile } = await import('node:fs/promises');
  await page.evaluate(await readFile(AXE, 'utf8'));
  const results = (await page.evaluate('axe.run()')) as AxeResults;
  return results.violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html.slice(0, 200)}`);
}

/** Texts of the visible charts that reach out of their SVG. */
function clippedTexts(page: Page, shown: string): Promise<string[]> {
  return page.evaluate(`[...document.querySelectorAll('${shown} svg text')].filter((text) => {
    const box = text.getBoundingClientRect();
    const frame = text.ownerSVGElement.getBoundingClientRect();
    return box.left < frame.left - 1 || box.right > frame.right + 1 || box.top < frame.top - 1 || box.bottom > frame.bottom + 1;
  }).map((text) => text.textContent)`);
}
