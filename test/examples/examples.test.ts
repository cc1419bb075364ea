import { execFile, spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { chromiumPath, launch } from '../server/browser.js';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));
const run = promisify(execFile);
const python = spawnSync('python3', ['--version']).status === 0;

let address: string;
let home: string;
let stop: () => Promise<unknown>;

beforeAll(async () => {
  home = mkdtempSync(join(tmpdir(), 'headway-examples-'));
  const env = { ...process.env, HEADWAY_HOME: home };
  const server = spawn(process.execPath, ['bin/headway.js', 'serve', '--port', '0'], { cwd: ROOT, env });
  const [said] = await once(server.stdout, 'data');
  address = /http:\S+/.exec(String(said))?.[0] as string;
  stop = async () => {
    server.kill('SIGTERM');
    await once(server, 'exit');
    rmSync(home, { recursive: true });
  };
});
afterAll(() => stop());

describe('the examples', () => {
  it('ask with the client: a gap, pages, a check with its progress', async () => {
    const { stdout, stderr } = await run(process.execPath, ['examples/client.mjs', address], { cwd: ROOT });
    expect(stdout).toMatch(/^\d+\.\d months \(daily, \d{4}/);
    expect(stdout).toMatch(/\d{2,} Chinese models/);
    expect(stdout).toContain('overstated: ');
    expect(stderr).toMatch(/: \d+ %/);
  });

  it('use the library without a server', async () => {
    const { stdout } = await run(process.execPath, ['examples/library.mjs'], { cwd: ROOT });
    expect(stdout).toMatch(/DeepSeek: \d+\.\d months behind/);
  });

  it.skipIf(!python)('ask from Python', async () => {
    const { stdout } = await run('python3', ['examples/api.py', address], { cwd: ROOT });
    expect(stdout).toMatch(/^On 2026-01-10, open weights stood \d+\.\d months behind/);
    expect(stdout).toMatch(/months behind country=China/);
  });

  it.skipIf(chromiumPath === null)('show a chart in a plain page with one line', async () => {
    const browser = await launch();
    try {
      const page = await browser.newPage();
      const example = readFileSync(join(ROOT, 'examples', 'embed.html'), 'utf8');
      const file = join(home, 'embed.html');
      writeFileSync(file, example.replaceAll('http://127.0.0.1:8080', address));
      await page.goto(pathToFileURL(file).href, { waitUntil: 'load' });
      const widths = await page.evaluate('[...document.images].map((image) => image.naturalWidth)');
      expect(widths).toEqual([expect.any(Number)]);
      expect(Math.min(...(widths as number[]))).toBeGreaterThan(300);
      const framed = page.frames().find((frame) => frame.url().includes('/embed/gap'));
      await framed?.waitForSelector('svg.headway-chart');
      expect(await framed?.title()).toMatch(/China/);
      const shown =
        '[...document.querySelectorAll("svg.headway-chart")].filter((one) => one.checkVisibility()).length';
      expect(await framed?.evaluate(shown)).toBe(1);
      expect(await framed?.evaluate('document.scripts.length')).toBe(0);
    } finally {
      await browser.close();
    }
  });
});

describe('the doors of the package', () => {
  const { exports } = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8')) as {
    exports: Record<string, string | { types: string; default: string }>;
  };

  it('open, and have types', async () => {
    const doors = Object.entries(exports).flatMap(([door, at]) => {
      if (typeof at === 'string') return [];
      expect(existsSync(join(ROOT, at.types)), at.types).toBe(true);
      return [door.replace(/^\./, 'headway')];
    });
    const script = `for (const door of ${JSON.stringify(doors)}) {
      console.log(door, Object.keys(await import(door)).length > 0);
    }`;
    const { stdout } = await run(process.execPath, ['--input-type=module', '-e', script], { cwd: ROOT });
    expect(stdout.trim().split('\n')).toEqual(doors.map((door) => `${door} true`));
  });
});
