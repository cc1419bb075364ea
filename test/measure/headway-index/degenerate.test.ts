import { describe, expect, it } from 'vitest';
import {
  drawAbilities,
  drawHeadway,
  fitItemResponse,
  groupScores,
  type Score,
} from '../../../src/measure/index.js';

const grid = (value: (model: number, benchmark: number) => number): Score[] =>
  Array.from({ length: 60 }, (_, i) => {
    const [model, benchmark] = [Math.floor(i / 6), i % 6];
    return { model, benchmark, value: value(model, benchmark) };
  });

describe('scores that tell little', () => {
  it.each([
    ['one in all', [{ model: 0, benchmark: 0, value: 0.5 }]],
    ['all equal', grid(() => 0.5)],
    ['all zero', grid(() => 0)],
    ['all one', grid(() => 1)],
    ['perfectly separated', grid((model, benchmark) => (model >= 1.7 * benchmark ? 1 : 0))],
    ['a model without any', grid((model) => model / 10).filter(({ model }) => model !== 4)],
  ])('%s: numbers or an error, never NaN', (_, list) => {
    const scores = groupScores(list, 10, 6);
    const fit = fitItemResponse(scores, { anchor: 0 });
    for (const of of [fit.ability, fit.difficulty, fit.slope]) expect(of.every(Number.isFinite)).toBe(true);
    const line = { line: new Int32Array(10).fill(-1), lines: 0 };
    const { ability } = drawHeadway(scores, line, { seed: 1, chains: 1, warmUp: 60, draws: 10 });
    expect(ability.every(Number.isFinite)).toBe(true);
    let drawn: Float64Array = Float64Array.of(0);
    try {
      drawn = drawAbilities(scores, fit, { anchor: 0, draws: 10, seed: 1 }).ability;
    } catch (error) {
      expect(error).toBeInstanceOf(RangeError);
    }
    expect(drawn.every(Number.isFinite)).toBe(true);
  });

  it('refuses draws where no score departs from its expectation', () => {
    const scores = groupScores(
      grid(() => 0.5),
      10,
      6,
    );
    const fit = fitItemResponse(scores, { anchor: 0 });
    expect(() => drawAbilities(scores, fit, { anchor: 0, draws: 10, seed: 1 })).toThrow('no noise');
  });

  it('refuses what is no fraction', () => {
    for (const value of [17, -4, Number.NaN, Number.POSITIVE_INFINITY]) {
      expect(() => groupScores([{ model: 0, benchmark: 0, value }], 1, 1)).toThrow(RangeError);
    }
  });
});
