import { describe, expect, it } from 'vitest';
import { scaleAlong, scaleOn } from '../../../src/measure/index.js';

describe('scaleAlong', () => {
  // numpy.polyfit([-1, 0, 0.5, 2], [101, 118, 130, 160], 1), NumPy 2.4.6: 19.86666667, 119.8
  const ability = Float64Array.of(-1, 0, 7, 0.5, 2);
  const points = Float64Array.of(101, 118, Number.NaN, 130, 160);

  it('is the line of least squares through the models with known points', () => {
    const { factor, intercept } = scaleAlong(ability, points);
    expect(factor).toBeCloseTo(19.86666667, 7);
    expect(intercept).toBeCloseTo(119.8, 7);
    expect(scaleOn(ability, points)).toEqual({ factor, intercept });
  });

  it('is refused where nothing tells two abilities apart', () => {
    for (const known of [points.map(() => Number.NaN), points.map((_, i) => (i === 0 ? 1 : Number.NaN))]) {
      expect(() => scaleAlong(ability, known)).toThrow(RangeError);
    }
    expect(() =>
      scaleAlong(
        ability.map(() => 1),
        points,
      ),
    ).toThrow(RangeError);
  });
});
