import { describe, expect, it } from 'vitest';
import {
  drawAbilities,
  fitItemResponse,
  groupScores,
  quantile,
  scaleThrough,
  toPoints,
} from '../../../src/measure/index.js';
import type { RefitGap, RefitProblem, RefitReply, RefitRequest } from '../../../web/refit/messages.js';
import { type RefitPort, serveRefits } from '../../../web/refit/serve-refits.js';
import { simulated } from '../../measure/item-response/problems.js';

const { list, scores } = simulated(12, 8, { share: 0.8 });
const scale = { low: { model: 3, points: 130 }, high: { model: 10, points: 150 } };
const problem: RefitProblem = {
  scores,
  anchor: 0,
  scale,
  fit: fitItemResponse(scores, { anchor: 0 }),
  leastBenchmarks: 4,
};
const gap: RefitGap = {
  leader: [1, 3, 5, 7, 9, 11].map((model) => ({ model, day: 30 * model })),
  follower: [0, 2, 4, 6, 8, 10].map((model) => ({ model, day: 30 * model + 100 })),
  earlierLeaders: [],
  earlierFollowers: [],
  since: 0,
  asOf: 420,
  tolerance: 0,
  level: 0.9,
};
const request = (without: number[], number = 1, draws = 120): Extract<RefitRequest, { kind: 'refit' }> => ({
  kind: 'refit',
  request: number,
  without,
  gap,
  draws,
  seed: 1,
});

/** A worker in this thread; `until` resolves when so many replies have come. */
function worker() {
  const replies: RefitReply[] = [];
  let told: (() => void) | null = null;
  const port: RefitPort = {
    onmessage: null,
    postMessage: (reply) => {
      replies.push(reply);
      told?.();
    },
  };
  serveRefits(port, () => new Promise((resolve) => setImmediate(resolve)));
  const until = async (count: number) => {
    while (replies.length < count) await new Promise<void>((resolve) => (told = resolve));
    return replies;
  };
  return { ask: (data: RefitRequest) => port.onmessage?.({ data }), until };
}

/** The same scores fitted from the neutral start, without benchmark `b`, whose position goes. */
function fittedWithout(b: number) {
  const left = list.filter(({ benchmark }) => benchmark !== b);
  const counts = left.reduce((count, { model }) => count.set(model, (count.get(model) ?? 0) + 1), new Map());
  const models = [...counts].filter(([, count]) => count >= 4).map(([model]) => model as number);
  const posed = groupScores(
    left
      .filter(({ model }) => models.includes(model))
      .map(({ model, benchmark, value }) => ({
        model: models.indexOf(model),
        benchmark: benchmark > b ? benchmark - 1 : benchmark,
        value,
      })),
    models.length,
    7,
  );
  const fit = fitItemResponse(posed, { anchor: 0 });
  const anchors = {
    low: { ...scale.low, model: models.indexOf(3) },
    high: { ...scale.high, model: models.indexOf(10) },
  };
  return { models, posed, fit, anchors };
}

describe('serveRefits', () => {
  it('gives what a fit of the scores that are left gives, then the intervals of its draws', async () => {
    const { ask, until } = worker();
    ask({ kind: 'pose', problem });
    ask(request([5]));
    const [ready, estimate, intervals] = await until(3);
    expect(ready).toEqual({ kind: 'ready', request: -1 });
    if (estimate.kind !== 'estimate' || intervals.kind !== 'intervals') throw new Error('wrong order');
    const { models, posed, fit, anchors } = fittedWithout(5);
    const line = scaleThrough(fit.ability, anchors);
    for (let m = 0; m < 12; m++) {
      const i = models.indexOf(m);
      if (i < 0) expect(estimate.points[m]).toBeNaN();
      else expect(estimate.points[m]).toBeCloseTo(toPoints(line, fit.ability[i]), 4);
    }
    const { ability } = drawAbilities(posed, fit, { anchor: 0, draws: 120, seed: 1 });
    const own = Float64Array.from({ length: 120 }, (_, d) => {
      const row = ability.subarray(d * models.length, (d + 1) * models.length);
      return toPoints(scaleThrough(row, anchors), row[models.indexOf(6)]);
    }).sort();
    expect(intervals.low[6]).toBeCloseTo(quantile(own, 0.05), 2);
    expect(intervals.high[6]).toBeCloseTo(quantile(own, 0.95), 2);
    expect(estimate.gap?.daily?.low).toBeNull();
    expect(intervals.gap?.daily?.estimate).toBe(estimate.gap?.daily?.estimate);
    expect(intervals.gap?.points?.low).toBeLessThan(estimate.gap?.points?.estimate as number);
  });

  it('leaves the draws of a request that a later one has overtaken', async () => {
    const { ask, until } = worker();
    ask({ kind: 'pose', problem });
    ask(request([5], 1, 100_000));
    ask(request([6], 2));
    const replies = await until(4);
    expect(replies.map(({ kind, request }) => [kind, request])).toEqual([
      ['ready', -1],
      ['estimate', 1],
      ['estimate', 2],
      ['intervals', 2],
    ]);
  });

  it('says why there is no refit', async () => {
    const { ask, until } = worker();
    ask(request([]));
    ask({ kind: 'pose', problem });
    ask(request([0, 1, 2, 3, 4, 5], 2));
    expect(await until(3)).toEqual([
      { kind: 'ready', request: -1 },
      { kind: 'failure', request: 1, what: 'no problem has been posed' },
      { kind: 'failure', request: 2, what: '0 scores of 0 models hold no index' },
    ]);
  });
});
