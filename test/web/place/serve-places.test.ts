import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { fit as wholeFit } from '../../../src/answers/fit.js';
import { place } from '../../../src/answers/place.js';
import { type FitAnswer, fitQuery, inEnglish, placeQuery } from '../../../src/contract/index.js';
import { fitAnswerSchema, placeAnswerSchema } from '../../../src/contract/schemas.js';
import type { Registry } from '../../../src/registry/index.js';
import type { ChosenFile, PlaceReply } from '../../../web/place/messages.js';
import { type PlacePort, servePlaces } from '../../../web/place/serve-places.js';
import { expectSchema, shipped } from '../../answers/support.js';

const DRAWS = 60;
const CSV = 'benchmark,score,n\nGPQA diamond,0.712,198\nMATH level 5,92.1%,1324\nMMLU,0.874,14042\n';
const HARNESS = JSON.stringify({
  results: { mmlu: { 'acc,none': 0.701, 'acc_stderr,none': 0.0036 } },
  'n-samples': { mmlu: { original: 14042, effective: 14042 } },
  model_name: 'acme/<b>small</b>',
});
const HELM_SPEC = JSON.stringify({ name: 'gsm:model=x', adapter_spec: { model: 'x' } });
const HELM_STATS = JSON.stringify([{ name: { name: 'final_number_exact_match', split: 'test' }, mean: 0.8 }]);

let registry: Registry;
let held: FitAnswer;
let ask: (files: ChosenFile[], skipUnknown?: boolean) => Promise<PlaceReply>;

beforeAll(async () => {
  registry = await shipped();
  const answer = await wholeFit(registry, fitQuery({}));
  expectSchema(fitAnswerSchema, answer);
  held = JSON.parse(JSON.stringify(answer)) as FitAnswer;
  ask = worker(held);
});
afterAll(() => registry.close());

/** A worker in this thread, its fit posed. */
function worker(posed: FitAnswer): typeof ask {
  const waiting = new Map<number, (reply: PlaceReply) => void>();
  const port: PlacePort = {
    onmessage: null,
    postMessage: (reply) => {
      if (reply.kind !== 'progress') waiting.get(reply.request)?.(reply);
    },
  };
  servePlaces(port, () => new Promise((resolve) => setImmediate(resolve)));
  port.onmessage?.({ data: { kind: 'pose', fit: posed, draws: DRAWS, seed: 1 } });
  let request = 0;
  return (files, skipUnknown = false) =>
    new Promise((resolve) => {
      waiting.set(++request, resolve);
      port.onmessage?.({ data: { kind: 'place', request, files, skipUnknown } });
    });
}

describe('placing in the browser', () => {
  it('gives what the command gives: every figure, neighbour and benchmark', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'headway-place-web-'));
    for (const [name, text] of [
      ['mine.csv', CSV],
      ['results.json', HARNESS],
    ] as const) {
      writeFileSync(join(folder, name), text);
      const command = await place(registry, join(folder, name), placeQuery({ draws: String(DRAWS) }));
      const reply = await ask([{ path: name, text }]);
      if (reply.kind !== 'placed') throw new Error(JSON.stringify(reply));
      expectSchema(placeAnswerSchema, reply.answer);
      expect(reply.answer).toEqual(command);
    }
    rmSync(folder, { recursive: true });
  });

  it('reads the two files of a HELM run, of one folder or alone', async () => {
    for (const folder of ['', 'runs/gsm/']) {
      const reply = await ask([
        { path: `${folder}run_spec.json`, text: HELM_SPEC },
        { path: `${folder}stats.json`, text: HELM_STATS },
      ]);
      expect(reply).toMatchObject({ kind: 'placed', answer: { format: 'helm', model: 'x' } });
    }
  });

  it.each([
    ['an empty file', [{ path: 'a.csv', text: '' }], /no score/],
    ['no JSON', [{ path: 'a.json', text: '{"results":' }], /JSON/],
    ['other JSON', [{ path: 'a.json', text: '{}' }], /neither of lm-evaluation-harness/],
    ['a benchmark that is not held', [{ path: 'a.csv', text: 'benchmark,score\nGPQA,0.5' }], /"GPQA"/],
    ['a score of 12', [{ path: 'a.csv', text: 'benchmark,score\nMMLU,12' }], /not from 0 to 1/],
    [
      'two files that are no run',
      [
        { path: 'a.csv', text: CSV },
        { path: 'b.csv', text: CSV },
      ],
      /2 files/,
    ],
    ['no file', [], /no file/],
  ])('refuses %s in one line that says what to do', async (_name, files, what) => {
    const reply = await ask(files);
    if (reply.kind !== 'refused') throw new Error('it was not refused');
    expect(inEnglish(reply.what)).toMatch(what);
    expect(reply.remedy).toBeTruthy();
  });

  it('goes on after a refusal, and places the rest where unknown tasks are left out', async () => {
    const files = [{ path: 'a.csv', text: 'benchmark,score\nMMLU,0.8\nGPQA,0.5' }];
    expect(await ask(files)).toMatchObject({ kind: 'refused' });
    expect(await ask(files, true)).toMatchObject({
      kind: 'placed',
      answer: { scores: [{ benchmark: 'MMLU' }], excluded: [{ task: 'GPQA' }] },
    });
  });
});
