import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { bonferroni, fisher, holm } from '../../src/measure/combine.js';

describe('combining p-values', () => {
  it('fisher as scipy.stats.combine_pvalues([0.01, 0.2, 0.03])', () => {
    expect(10 ** fisher([-2, Math.log10(0.2), Math.log10(0.03)])).toBeCloseTo(0.0034783020092477492, 12);
  });
  it('fisher of one is that one, and does not underflow', () => {
    expect(fisher([-3.5])).toBeCloseTo(-3.5, 10);
    expect(fisher([-400, -500])).toBeLessThan(-890);
  });
  it('holm as R > p.adjust(c(.01, .04, .03, .005), "holm")', () => {
    const adjusted = holm([0.01, 0.04, 0.03, 0.005].map(Math.log10)).map((x) => 10 ** x);
    [0.03, 0.06, 0.06, 0.02].forEach((expected, i) => {
      expect(adjusted[i]).toBeCloseTo(expected, 12);
    });
  });
  it('holm never lowers a p, keeps the order and never exceeds bonferroni', () => {
    fc.assert(
      fc.property(fc.array(fc.double({ min: -50, max: 0, noNaN: true }), { minLength: 1 }), (ps) => {
        const adjusted = holm(ps);
        ps.forEach((p, i) => {
          expect(adjusted[i]).toBeGreaterThanOrEqual(p);
          expect(adjusted[i]).toBeLessThanOrEqual(Math.min(0, p + Math.log10(ps.length)) + 1e-12);
          ps.forEach((q, j) => {
            if (p < q) expect(adjusted[i]).toBeLessThanOrEqual(adjusted[j]!);
          });
        });
        expect(Math.min(...adjusted)).toBeCloseTo(bonferroni(ps), 12);
      }),
    );
  });
});
