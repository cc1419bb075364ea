import { expect, test } from 'vitest';
import { digamma, logGamma } from '../../../src/measure/headway-index/gamma.js';

/** python3 -c "from scipy.special import *; [print(x, gammaln(x), digamma(x)) for x in (.1, .5, 1, 2.7, 8, 33.3)]" (SciPy 1.17.1) */
const KNOWN = [
  [0.1, 2.252712651734206, -10.423754940411076],
  [0.5, 0.5723649429247, -1.9635100260214235],
  [1, 0, -0.5772156649015329],
  [2.7, 0.43482055365510464, 0.7967831689911411],
  [8, 8.525161361065415, 2.0156414779556098],
  [33.3, 82.60372358165493, 3.490467238520243],
];

test.each(KNOWN)('log gamma and digamma at %f', (x, logarithm, derivative) => {
  expect(logGamma(x)).toBeCloseTo(logarithm, 11);
  expect(digamma(x)).toBeCloseTo(derivative, 11);
});
