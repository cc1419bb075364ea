import { describe, expect, it } from 'vitest';
import { lossAndGradient } from '../../../src/lineage/generate/gradient.js';
import { Grammar } from '../../../src/lineage/generate/grammar.js';
import { initialise, parameterShapes } from '../../../src/lineage/generate/small-llama.js';
import { Random } from '../../../src/measure/random.js';

const TINY = {
  hidden_size: 12,
  intermediate_size: 10,
  num_hidden_layers: 2,
  num_attention_heads: 4,
  num_key_value_heads: 2,
  head_dim: 4,
  vocab_size: 96,
  rope_theta: 10000,
  rms_norm_eps: 1e-5,
};

describe('lossAndGradient', () => {
  const random = new Random(1);
  const model = initialise(TINY, random);
  for (const { shape, values } of model.parameters.values()) {
    if (shape.length === 1) for (let i = 0; i < values.length; i++) values[i] = 1 + 0.2 * random.normal();
  }
  const batch = { tokens: new Grammar(3).tokens(2 * 8, random), sequences: 2, length: 7 };
  const { loss, gradient } = lossAndGradient(model, batch);

  it('starts near the entropy of a uniform guess', () => {
    expect(loss).toBeGreaterThan(3);
    expect(loss).toBeLessThan(8);
  });

  it.each([...parameterShapes(TINY).keys()])('agrees with central differences: %s', (name) => {
    const { values } = model.parameters.get(name)!;
    const step = 1e-5;
    const byName = gradient.get(name)!;
    const tokens = new Set(batch.tokens);
    for (let probe = 0; probe < 12; probe++) {
      const i = name.includes('embed')
        ? [...tokens][probe % tokens.size]! * TINY.hidden_size + probe
        : random.integer(values.length);
      const held = values[i]!;
      values[i] = held + step;
      const above = lossAndGradient(model, batch).loss;
      values[i] = held - step;
      const below = lossAndGradient(model, batch).loss;
      values[i] = held;
      expect(byName[i]).toBeCloseTo((above - below) / (2 * step), 7);
    }
    expect(byName.some((slope) => Math.abs(slope) > 1e-6)).toBe(true);
  });
});
