/**
 * Parity of the index with the published one. The rule, fixed before any figure was looked at:
 *
 * - Scores: the benchmark folder of May 2026, the 42 benchmarks of the index, floor and ceiling removed, clipped to
 *   [0.001, 0.999]; versions that the published index of the same day lists, released from 2023-01-01 on.
 * - Versions are grouped by model name; the best score of each benchmark counts; at least 4 benchmarks a model.
 * - Each ability is fitted given Epoch's published difficulties and slopes, with the published penalty
 *   0.1 / n · (ability in logits)², n = models + 2 · benchmarks − 1. Logits are shifted so that all abilities and
 *   difficulties sum to zero: that is where the penalty puts the free translation.
 * - The published value of a name is the greatest under it.
 * - Over all models: median |difference| < .05, at least 65 % within .1. Over the models whose every score is the
 *   only candidate for its model and benchmark, on benchmarks with a documented floor: mean |difference| < .1.
 */
import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import {
  onlyCandidates,
  PARITY_PAGE,
  type PlacedModel,
  parity,
  parityPage,
  paritySummary,
} from '../../scripts/parity.js';
import type { Registry } from '../../src/registry/index.js';
import { shipped } from './support.js';

let registry: Registry;
let models: PlacedModel[];
beforeAll(async () => {
  registry = await shipped();
  models = await parity(registry);
});
afterAll(() => registry.close());

describe('parity of the index', () => {
  it('holds over all models', () => {
    const { models: count, median, within } = paritySummary(models);
    expect(count).toBeGreaterThanOrEqual(149);
    expect(median).toBeLessThan(0.05);
    expect(within).toBeGreaterThanOrEqual(0.65);
  });

  it('holds where nothing had to be chosen', () => {
    const only = paritySummary(onlyCandidates(models));
    expect(only.meanAbsolute).toBeLessThan(0.1);
    expect(only.models).toBeGreaterThanOrEqual(50);
  });

  it('a model that differs by 0.1 or more has the reason in its inputs', () => {
    for (const { model, placed, published, values, candidates, undated } of models) {
      if (Math.abs(placed - published) < 0.1) continue;
      expect([model, values.length > 1 || candidates > 1 || undated.length > 0]).toEqual([model, true]);
    }
  });

  it('is what the page says', () => {
    expect(readFileSync(PARITY_PAGE, 'utf8').replaceAll('\r\n', '\n')).toBe(parityPage(models));
  });
});
