import { expect, test } from 'vitest';
import { sampleHamiltonian } from '../../../src/measure/headway-index/hamiltonian.js';
import { Random } from '../../../src/measure/random.js';

test('draws a correlated normal pair of unequal scales', () => {
  const correlation = 0.8;
  const [first, second] = [5, 0.02];
  const inverse = 1 / (1 - correlation ** 2);
  const chain = sampleHamiltonian(
    (x, g) => {
      const [u, v] = [x[0] / first - 1, x[1] / second];
      g[0] = (-inverse * (u - correlation * v)) / first;
      g[1] = (-inverse * (v - correlation * u)) / second;
      return -0.5 * inverse * (u * u - 2 * correlation * u * v + v * v);
    },
    Float64Array.of(0, 0),
    new Random(3),
    { warmUp: 600, draws: 8000 },
  );
  const moments = [0, 0, 0, 0, 0];
  for (let d = 0; d < chain.draws; d++) {
    const [u, v] = [chain.position[2 * d] / first - 1, chain.position[2 * d + 1] / second];
    [u, v, u * u, v * v, u * v].forEach((value, i) => {
      moments[i] += value / chain.draws;
    });
  }
  [0, 0, 1, 1, correlation].forEach((expected, i) => {
    expect(Math.abs(moments[i] - expected)).toBeLessThan(0.08);
  });
});
