import { createRequire } from 'node:module';
import type { AxeResults } from 'axe-core';
import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openRegistry, type Registry } from '../../src/registry/index.js';
import { createApp, type RunningServer, serve } from '../../src/server/index.js';
import { heldOf } from './answers.js';
import { chromiumPath, launch } from './browser.js';

const AXE = createRequire(import.meta.url).resolve('axe-core/axe.min.js');
const PAIR = 'follower=country%3DChina&leader=country%3DUS';
const PATHS = [
  '/',
  `/gap?${PAIR}&method=first-reach`,
  `/history?${PAIR}`,
  '/models?where=country%3DChina&limit=30',
  '/embed/gap?follower=country%3DChina&leader=country%3DUS',
  '/place',
  '/model?name=DeepSeek-R1',
  '/benchmarks',
  '/lineage?name=Yi-34B',
  '/lineage-risk?group=country%3DChina',
  '/census?by=province',
  '/check',
  '/claims?speaker=Kai-Fu+Lee',
  '/data',
  `/explain?id=${encodeURIComponent(`gap?${PAIR}`)}`,
  '/nowhere',
];
const LOOKS: [name: string, context: BrowserContextOptions, media: 'screen' | 'print'][] = [
  ['light', { viewport: { width: 1280, height: 900 }, colorScheme: 'light' }, 'screen'],
  ['dark', { viewport: { width: 1280, height: 900 }, colorScheme: 'dark' }, 'screen'],
  ['phone', { viewport: { width: 380, height: 800 }, colorScheme: 'light' }, 'screen'],
  ['print', { viewport: { width: 794, height: 1123 }, colorScheme: 'light' }, 'print'],
];

/** What axe goes over in each look: all of it once, in the dark what differs there. The others differ in nothing that it reads. */
const AXE_OPTIONS: Record<string, string> = { light: '{}', dark: "{ runOnly: ['color-contrast'] }" };
/** A page of a busy machine; no test asserts a time. */
const PATIENCE = 240_000;

describe.skipIf(chromiumPath === null)(`pages in Chromium (${chromiumPath ?? 'not found'})`, () => {
  let browser: Browser;
  let server: RunningServer;
  let registry: Registry;

  beforeAll(async () => {
    registry = await openRegistry();
    server = await serve(createApp(heldOf(registry), { limits: { perSecond: 10_000 } }), { port: 0 });
    browser = await launch();
  });
  afterAll(async () => {
    await browser?.close();
    await server?.stop();
    registry?.close();
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
    await page.goto(server.address + path, { waitUntil: 'load' });
    await page.evaluate('document.fonts.ready.then(() => null)');
    return { page, complaints, elsewhere };
  }

  for (const [name, options, media] of LOOKS) {
    it(
      `are clean in ${name}`,
      async () => {
        for (const path of PATHS) {
          const { page, complaints, elsewhere } = await open(path, options, media);
          const missing = path === '/nowhere' ? [/status of 404/] : [];
          expect(complaints.filter((text) => !missing.some((one) => one.test(text)))).toEqual([]);
          expect(elsewhere).toEqual([]);
          expect(await overflow(page), `${path} scrolls sideways`).toBeLessThanOrEqual(0);
          const axe = AXE_OPTIONS[name];
          if (axe) expect(await violations(page, axe), path).toEqual([]);
          await page.context().close();
        }
      },
      PATIENCE,
    );
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

  it('sort and search a long table, and list their keys', async () => {
    const { page } = await open(
      '/models?where=country%3DChina',
      { viewport: { width: 1280, height: 900 } },
      'screen',
    );
    const first = () => page.locator('tbody tr:visible th').first().textContent();
    const best = await first();
    await page.getByRole('button', { name: 'Version' }).click();
    expect(await page.locator('th[aria-sort]').getAttribute('aria-sort')).toBe('ascending');
    const versions = await page.locator('tbody th').allTextContents();
    expect(versions).toEqual([...versions].sort((x, y) => x.toLowerCase().localeCompare(y.toLowerCase())));
    await page.getByRole('button', { name: 'Rank' }).click();
    await page.getByRole('button', { name: 'Rank' }).click();
    expect(await first()).toBe(best);
    await page.keyboard.press('/');
    await page.keyboard.type('deepseek');
    const shown = await page.locator('tbody tr:visible').allTextContents();
    expect(shown.length).toBeGreaterThan(2);
    expect(shown.length).toBeLessThan(versions.length);
    for (const text of shown) expect(text.toLowerCase()).toContain('deepseek');
    await page.keyboard.press('Escape');
    await page.keyboard.press('?');
    expect(await page.getByRole('dialog').textContent()).toContain('Esc');
    await page.keyboard.press('Escape');
    expect(await page.getByRole('dialog').count()).toBe(0);
    await page.context().close();
  });

  it('ask another question by a form, without a script', async () => {
    const { page } = await open(
      '/',
      { viewport: { width: 1280, height: 900 }, javaScriptEnabled: false },
      'screen',
    );
    await page.locator('summary').first().click();
    await page.getByRole('combobox', { name: 'behind' }).fill('organisation=OpenAI');
    await page.getByLabel('by the definition').selectOption('at-release');
    await page.getByRole('button', { name: 'Measure' }).click();
    expect(page.url()).toContain('method=at-release');
    expect(await page.locator('h1').textContent()).toMatch(
      /China stood .* months behind OpenAI .* at-release definition/,
    );
    await page.context().close();
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
async function violations(page: Page, options: string): Promise<string[]> {
  const { readFile } = await import('node:fs/promises');
  await page.evaluate(await readFile(AXE, 'utf8'));
  const results = (await page.evaluate(`axe.run(document, ${options})`)) as AxeResults;
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
