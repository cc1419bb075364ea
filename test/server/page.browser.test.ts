import { createServer } from 'node:http';
import { createRequire } from 'node:module';
import type { AddressInfo } from 'node:net';
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
  '/benchmark?name=GSM8K',
  '/comparisons?draws=50',
  '/sensitivity?follower=country%3DChina&leader=country%3DUnited+States&draws=20',
  '/method',
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

  it(
    'place a model from a dropped file, by keyboard alone, and say what is wrong with another',
    async () => {
      const { page, complaints, elsewhere } = await open(
        '/place',
        { viewport: { width: 1280, height: 900 } },
        'screen',
      );
      const sent: string[] = [];
      page.on('request', (request) => sent.push(`${request.method()} ${new URL(request.url()).pathname}`));
      const status = page.getByRole('status');
      await page.getByLabel('Drop result files here').setInputFiles([
        {
          name: 'bad.csv',
          mimeType: 'text/csv',
          buffer: Buffer.from('benchmark,score\n<img src=x onerror=alert(1)>,0.5'),
        },
      ]);
      await status.getByText('What to do').waitFor({ timeout: PATIENCE });
      expect(await status.textContent()).toContain('<img src=x');
      await page.getByLabel('or paste a CSV').focus();
      await page.keyboard.type('benchmark,score,n\nGPQA diamond,0.712,198\nMMLU,0.874,14042');
      await page.keyboard.press('Tab');
      await page.keyboard.press('Tab');
      await page.keyboard.press('Enter');
      await page.locator('#place-result svg').first().waitFor({ state: 'attached', timeout: PATIENCE });
      const result = (await page.locator('#place-result').textContent()) ?? '';
      expect(result).toMatch(/Your model stands at 1\d\d\.\d points \(90 % interval/);
      expect(result).toMatch(/the United States\s*\d+\.\d \[/);
      expect(await page.evaluate('document.activeElement.id')).toBe('place-result');
      expect(await page.locator('#place-result a[download]').count()).toBe(2);
      expect(sent.filter((one) => !one.startsWith('GET /web/'))).toEqual([]);
      expect(elsewhere).toEqual([]);
      expect(complaints).toEqual([]);
      expect(await violations(page, '{}')).toEqual([]);
      await page.context().close();
    },
    PATIENCE,
  );

  it(
    'fit the index again without a benchmark, and draw it',
    async () => {
      const { page, complaints } = await open(
        `/gap?${PAIR}`,
        { viewport: { width: 1280, height: 900 } },
        'screen',
      );
      const section = page.locator('details.refit');
      await section.locator('summary').click();
      const box = section.getByRole('checkbox', { name: /^GPQA diamond/ });
      await box.waitFor({ timeout: PATIENCE });
      await box.focus();
      await page.keyboard.press('Space');
      await section
        .getByText(/^Fitted without GPQA diamond: 90 % intervals from 400 draws/)
        .waitFor({ timeout: PATIENCE });
      const daily = await section.locator('tbody tr').first().allTextContents();
      expect(daily[0]).toMatch(/daily\d+\.\d \[.*\]\d+\.\d \[/);
      await section.locator('figure svg').first().waitFor({ state: 'attached', timeout: PATIENCE });
      expect(await section.locator('.wide svg').textContent()).toContain('without GPQA diamond');
      await section.getByRole('button', { name: 'Put all back' }).click();
      await section.getByText(/^Nothing is left out/).waitFor({ timeout: PATIENCE });
      expect(complaints).toEqual([]);
      await page.context().close();
    },
    PATIENCE,
  );

  it(
    'check a pasted text: each claim opens in place, from its mark and from its address',
    async () => {
      const { page, complaints } = await open('/check', { viewport: { width: 375, height: 800 } }, 'screen');
      await page
        .getByLabel('Text', { exact: true })
        .fill('China trails the United States by two years, the analyst Ada Long said.');
      await page.getByLabel(/^Published on/).fill('2024-02-21');
      await page.getByRole('button', { name: 'Check', exact: true }).click();
      const claim = page.locator('#claim-1');
      expect(await claim.isVisible()).toBe(false);
      await page.locator('mark a').click();
      expect(await claim.isVisible()).toBe(true);
      const chart = claim.locator('img');
      await chart.scrollIntoViewIfNeeded();
      await page.waitForFunction('document.querySelector("#claim-1 img").complete', { timeout: PATIENCE });
      expect(await page.evaluate('document.querySelector("#claim-1 img").naturalWidth')).toBeGreaterThan(300);
      const download = page.waitForEvent('download');
      await page.getByRole('button', { name: /JSON-LD/ }).click();
      expect((await download).suggestedFilename()).toMatch(/^headway-check-.*\.jsonld$/);
      expect(await overflow(page)).toBeLessThanOrEqual(0);
      expect(await violations(page, '{}')).toEqual([]);
      expect(complaints).toEqual([]);
      await page.context().close();
    },
    PATIENCE,
  );

  it(
    'are embedded in another page’s frame where they are made for it, and nowhere else',
    async () => {
      const { page } = await open('/data', { viewport: { width: 1280, height: 900 } }, 'screen');
      const policy = async (path: string) =>
        (await page.request.get(server.address + path)).headers()['content-security-policy'];
      expect(await policy(`/embed/gap?${PAIR}`)).toContain("script-src 'none'");
      expect(await policy(`/embed/gap?${PAIR}`)).not.toContain('frame-ancestors');
      expect(await policy(`/gap?${PAIR}`)).toContain("frame-ancestors 'none'");
      await page.context().close();
      const body = `<iframe src="${server.address}/embed/gap?${PAIR}"></iframe><iframe src="${server.address}/data"></iframe>`;
      const other = createServer((_request, response) => {
        response.setHeader('Content-Type', 'text/html').end(body);
      });
      await new Promise<void>((resolve) => other.listen(0, '127.0.0.1', resolve));
      const host = await (await browser.newContext()).newPage();
      await host.goto(`http://127.0.0.1:${(other.address() as AddressInfo).port}/`);
      const [embedded, refused] = [host.frameLocator('iframe').first(), host.frameLocator('iframe').nth(1)];
      await embedded.locator('svg').first().waitFor({ state: 'attached', timeout: PATIENCE });
      expect(await refused.locator('main').count()).toBe(0);
      await host.context().close();
      other.close();
    },
    PATIENCE,
  );

  it(
    'filter a table by a column, and lay out a long one part by part',
    async () => {
      const { page } = await open(
        '/census?by=organisation',
        { viewport: { width: 1280, height: 900 } },
        'screen',
      );
      const rows = page.locator('table').first().locator('tbody tr');
      expect(await rows.count()).toBeLessThan(400);
      await page.getByLabel('Search').first().fill('university');
      const [found, all] = (await page.locator('.tools output').first().textContent())!
        .split(' / ')
        .map(Number);
      expect(found).toBeGreaterThan(100);
      expect(all).toBeGreaterThan(800);
      await page.goto(`${server.address}/models?limit=40`);
      await page.getByLabel('Country').selectOption('CN');
      for (const text of await page.locator('#models tbody tr').allTextContents())
        expect(text).toContain('CN');
      await page.context().close();
    },
    PATIENCE,
  );

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
