import { describe, expect, it } from 'vitest';
import {
  blockBootstrap,
  calibrateRandomWalk,
  forecastRandomWalk,
  overtakeChance,
  overtook,
  type PastError,
  Random,
} from '../../../src/measure/index.js';

/** Errors of walks with step variance 4 and revision variance 1; pair 1 moves three times as far. */
function errors(seed: number, origins: number): PastError[] {
  const random = new Random(seed);
  const past: PastError[] = [];
  for (let origin = 0; origin < origins; origin++) {
    for (const pair of [0, 1]) {
      const scale = pair === 0 ? 1 : 3;
      let gap = scale * random.normal();
      for (let horizon = 1; horizon <= 12; horizon++) {
        gap += scale * 2 * random.normal();
        past.push({ pair, horizon, error: gap, weight: 1 / 12 });
      }
    }
  }
  return past;
}

describe('the random walk', () => {
  it('finds the steps, the revisions and the scales that made the errors', () => {
    const walk = calibrateRandomWalk(errors(1, 3000));
    expect(walk).not.toBeNull();
    if (!walk) return;
    const deviation = (pair: number, horizon: number) =>
      forecastRandomWalk(walk, { pair, base: 7 }, horizon).deviation;
    expect(forecastRandomWalk(walk, { pair: 0, base: 7 }, 3).mean).toBe(7);
    expect(deviation(0, 1)).toBeGreaterThan(0.9 * Math.sqrt(5));
    expect(deviation(0, 1)).toBeLessThan(1.15 * Math.sqrt(5));
    expect(deviation(0, 12) / Math.sqrt(49)).toBeCloseTo(1, 0);
    expect(deviation(1, 12) / deviation(0, 12)).toBeGreaterThan(2.7);
    expect(deviation(1, 12) / deviation(0, 12)).toBeLessThan(3.3);
  });

  it('is not calibrated on a handful of errors', () => {
    expect(calibrateRandomWalk(errors(1, 1).slice(0, 10))).toBeNull();
    expect(calibrateRandomWalk([])).toBeNull();
  });

  it('never has a negative variance, whatever the errors', () => {
    const shrinking = errors(2, 30).map((one) => ({ ...one, error: one.error / one.horizon ** 2 }));
    const equal = errors(2, 30).map((one) => ({ ...one, error: 0 }));
    for (const past of [shrinking, equal]) {
      const walk = calibrateRandomWalk(past);
      expect(walk?.step).toBeGreaterThan(0);
      expect(walk?.revision).toBeGreaterThanOrEqual(0);
      expect(forecastRandomWalk(walk as never, { pair: 0, base: 0 }, 0.5).deviation).toBeGreaterThan(0);
    }
  });
});

describe('overtakeChance', () => {
  const walk = { step: 1, revision: 0, scale: new Map<number, number>() };
  const chance = (base: number, horizon: number, tolerance = 0) =>
    overtakeChance(walk, { pair: 0, base }, { horizon, tolerance }, new Random(1));

  // NumPy, default_rng(1): (3 + cumsum(standard_normal((2000000, 5)), axis=1)).min(axis=1) < 0 has mean 0.1178
  it('agrees with a simulation elsewhere', () => {
    expect(Math.abs(chance(3, 6) - 0.1178)).toBeLessThan(0.025);
  });

  it('grows with the horizon, falls with the gap and the tolerance, and is never 0 or 1', () => {
    expect(chance(3, 12)).toBeGreaterThan(chance(3, 6));
    expect(chance(6, 12)).toBeLessThan(chance(3, 12));
    expect(chance(3, 12, 2)).toBeLessThan(chance(3, 12));
    expect(chance(1000, 12)).toBeGreaterThan(0);
    expect(chance(3, 0.5)).toBeGreaterThan(0);
    expect(chance(-1000, 12)).toBeLessThan(1);
  });
});

describe('overtook', () => {
  const path = (...parts: [value: number, days: number][]) =>
    parts.flatMap(([value, days]) => new Array<number>(days).fill(value));

  it('asks for 30 days in a row', () => {
    expect(overtook(path([1, 10], [-1, 29], [1, 1], [-1, 29]), 0)).toBe(false);
    expect(overtook(path([1, 10], [-1, 30]), 0)).toBe(true);
    expect(overtook(path([-1, 60]), 1)).toBe(false);
    expect(overtook(path([0, 60]), 0)).toBe(false);
  });
});

describe('blockBootstrap', () => {
  it('holds the mean, and is wider for blocks where neighbours are alike', () => {
    const alike = Array.from({ length: 60 }, (_, i) => (Math.floor(i / 12) % 2 === 0 ? 1 : -1) + 0.001 * i);
    const width = (block: number) => {
      const found = blockBootstrap(alike, block, new Random(1));
      expect(found?.estimate).toBeCloseTo(alike.reduce((x, y) => x + y, 0) / 60, 12);
      return (found?.high as number) - (found?.low as number);
    };
    expect(width(12)).toBeGreaterThan(1.5 * width(1));
    expect(blockBootstrap([], 3, new Random(1))).toBeNull();
    expect(blockBootstrap([2], 12, new Random(1))).toMatchObject({ estimate: 2, low: 2, high: 2 });
  });

  // SciPy 1.17.1: norm.ppf(.95) * std / sqrt(n) is the half-width for independent values
  it('has the width of the normal theory for independent values', () => {
    const random = new Random(3);
    const values = Array.from({ length: 400 }, () => random.normal());
    const found = blockBootstrap(values, 1, new Random(1));
    expect(((found?.high as number) - (found?.low as number)) / 2).toBeCloseTo(1.645 / 20, 2);
  });
});
