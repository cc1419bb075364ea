import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { fileURLToPath } from 'node:url';
import { createContext, runInContext } from 'node:vm';
import { build } from 'esbuild';
import { beforeAll, describe, expect, it } from 'vitest';
import * as measure from '../../src/measure/index.js';
import { chromiumPath, launch } from '../server/browser.js';

const ENTRY = fileURLToPath(new URL('../../src/measure/index.ts', import.meta.url));

/** A fit, draws and a gap, as text: run here, in a bare context and in a worker, it must be the same. */
const TASK = `(() => {
  const { fitItemResponse, groupScores, drawAbilities, measureGap, Random } = measure;
  const random = new Random(5);
  const list = Array.from({ length: 60 }, (_, i) => ({
    model: Math.floor(i / 6), benchmark: i % 6, value: 0.2 + 0.06 * Math.floor(i / 6) + 0.1 * random.uniform(),
  }));
  const scores = groupScores(list, 10, 6);
  const fit = fitItemResponse(scores, { anchor: 0 });
  const draws = drawAbilities(scores, fit, { anchor: 0, draws: 40, seed: 1 });
  const release = (id) => ({ id, day: 40 * id, value: fit.ability[id] });
  const gap = measureGap({
    leader: [1, 3, 5, 7, 9].map(release), follower: [0, 2, 4, 6, 8].map(release),
    draws: { count: 40, value: (draw, id) => draws.ability[10 * draw + id] },
    since: 0, asOf: 400, tolerance: 0, level: 0.9, earlierLeaders: [], earlierFollowers: [],
  });
  return JSON.stringify([[...fit.ability], gap]);
})()`;

let code = '';
let here = '';
beforeAll(async () => {
  const bundle = await build({
    entryPoints: [ENTRY],
    bundle: true,
    format: 'iife',
    globalName: 'measure',
    platform: 'neutral',
    write: false,
  });
  expect(bundle.warnings).toEqual([]);
  code = bundle.outputFiles[0].text;
  here = new Function('measure', `return ${TASK}`)(measure);
});

describe('measure', () => {
  it('runs where there is nothing but the language: no Node, no clock, no global randomness', () => {
    const context = createContext(Object.create(null));
    runInContext(
      "Date = undefined; Math.random = () => { throw new Error('global randomness'); }; Intl = undefined;",
      context,
    );
    expect(runInContext('typeof process + typeof require + typeof setTimeout', context)).toBe(
      'undefined'.repeat(3),
    );
    runInContext(code, context);
    expect(here.length).toBeGreaterThan(1000);
    expect(runInContext(TASK, context)).toBe(here);
  });

  it.skipIf(chromiumPath === null)('runs in a Web Worker of Chromium, with the same digits', async () => {
    const script = `${code}\npostMessage(${TASK});`;
    const server = createServer((request, response) => {
      const worker = request.url === '/worker.js';
      response.setHeader('content-type', worker ? 'text/javascript' : 'text/html');
      response.end(worker ? script : '<!doctype html><title>worker</title>');
    });
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    const browser = await launch();
    try {
      const page = await browser.newPage();
      await page.goto(`http://127.0.0.1:${(server.address() as AddressInfo).port}/`);
      const there = await page.evaluate(
        () =>
          new Promise<string>((resolve, reject) => {
            const worker = new Worker('/worker.js');
            worker.onmessage = (event) => resolve(event.data);
            worker.onerror = (event) => reject(new Error(event.message));
          }),
      );
      expect(numbersOf(there)).toHaveLength(numbersOf(here).length);
      numbersOf(there).forEach((number, i) => {
        expect(number).toBeCloseTo(numbersOf(here)[i], 6);
      });
    } finally {
      await browser.close();
      server.close();
    }
  });
});

function numbersOf(json: string): number[] {
  return (json.match(/-?\d+(?:\.\d+)?(?:e-?\d+)?/g) ?? []).map(Number);
}
