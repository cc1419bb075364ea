import type { DECIDED_BY, LineageVerdict } from '../../contract/lineage-verdicts.js';
import { ATTENTION_KERNELS } from './attention-kernels.js';
import { CALIBRATION } from './calibration.js';
import type { Evidence } from './evidence.js';
import { exactLog10P, leastAttainable } from './exact-tier.js';
import type { TestResult } from './test-result.js';
import { GATE_UP_AGREEMENT } from './unit-signs.js';

export interface Decision {
  readonly verdict: LineageVerdict;
  /** log10 of the p-value of the deciding tier; null when no test with one could be run. */
  readonly log10P: number | null;
  readonly decidedBy: (typeof DECIDED_BY)[number];
  readonly reason: string;
}

/** Beyond this the weights are held to be related; above the second figure nothing speaks for it. */
export const DERIVED_LOG10_P = -6;
export const NOTHING_LOG10_P = -2;

/**
 * The verdict. Nothing but weights can make it `derived`: an equal configuration is never more than
 * `architecture-only`. Where the exact tier is between chance and proof, or the robust tier is beyond its
 * controls without an exact test agreeing, it is `undetermined`.
 *
 * @param adjustedLog10P the exact p after a correction for several candidates, in a search
 */
export function decide({ architecture, equal, tests }: Evidence, adjustedLog10P?: number): Decision {
  const exact = adjustedLog10P ?? exactLog10P(tests);
  const sharedDesign = architecture.relation === 'same' || architecture.relation === 'same-design';
  if (equal.equal + equal.rounded > 0 && equal.left.a.length === 0 && equal.left.b.length === 0) {
    const how = equal.rounded > 0 ? 'to the rounding of the coarser type' : 'number for number';
    const named = equal.renamed.length > 0 ? `, ${equal.renamed.length} of them under other names` : '';
    const reason = `all ${equal.tensors.a} learned tensors are equal ${how}${named}${equal.sampled ? ', in the rows read' : ''}`;
    return { verdict: 'same-weights', log10P: exact, decidedBy: 'equal values', reason };
  }
  if (exact !== null && exact < DERIVED_LOG10_P) {
    const reason =
      'the weights agree beyond what independent training from independent starts can give by chance; one descends from the other, or both come from a third or from one random start';
    return { verdict: 'derived', log10P: exact, decidedBy: 'exact tests', reason };
  }
  const robust = tests.find((t) => t.name === GATE_UP_AGREEMENT && t.log10P !== null);
  const share = robust ? agreeing(robust) : 0;
  if (robust && robust.log10P! < CALIBRATION.agreementLog10P && share > CALIBRATION.agreementShare) {
    const reason = `two matchings of the units agree on ${Math.round(100 * share)} %, far beyond every control; this p-value is not proved but calibrated, on small models only`;
    return { verdict: 'derived', log10P: robust.log10P, decidedBy: 'robust tests', reason };
  }
  const kernels = tests.find((t) => t.name === ATTENTION_KERNELS)?.score;
  const doubts: string[] = [];
  if (exact !== null && exact < NOTHING_LOG10_P) doubts.push('the exact tests lie between chance and proof');
  if (robust && robust.log10P! < CALIBRATION.doubtLog10P)
    doubts.push('two matchings of the units agree more than in the controls');
  if (kernels !== undefined && kernels > CALIBRATION.kernelScore)
    doubts.push('attention resembles more than in the controls');
  const setAside = tests.flatMap((test) => test.setAside ?? []);
  if (setAside.length > 0) {
    const many = setAside.length > 1 ? `${setAside.length} tensors are` : `${setAside[0]} is`;
    doubts.push(
      `${many} equal number for number while nothing else agrees: a table that nobody learned would be, and copied weights as well`,
    );
  }
  if (doubts.length > 0) {
    return { verdict: 'undetermined', log10P: exact, decidedBy: 'nothing', reason: doubts.join('; ') };
  }
  if (sharedDesign) {
    const sizes = architecture.relation === 'same' ? 'the same sizes' : 'other sizes';
    const weights =
      exact === null
        ? 'the weights could not be tested'
        : `nothing in the weights speaks for descent${tooSmall(tests)}`;
    const reason = `the same design at ${sizes}; ${weights}`;
    return { verdict: 'architecture-only', log10P: exact, decidedBy: 'architecture', reason };
  }
  if (architecture.relation === 'unknown') {
    return {
      verdict: 'undetermined',
      log10P: exact,
      decidedBy: 'nothing',
      reason: 'no learned weights to compare',
    };
  }
  if (exact === null && !isComparable(equal)) {
    return { verdict: 'undetermined', log10P: null, decidedBy: 'nothing', reason: 'the weights do not vary' };
  }
  const reason =
    exact === null
      ? 'the designs differ and no part of one fits into the other: nothing can have been carried over in shape'
      : `the designs differ, and nothing in the parts of equal shape speaks for descent${tooSmall(tests)}`;
  return {
    verdict: 'independent',
    log10P: exact,
    decidedBy: exact === null ? 'architecture' : 'exact tests',
    reason,
  };
}

/** Said where even full agreement could not have shown descent. */
function tooSmall(tests: readonly TestResult[]): string {
  const least = leastAttainable(tests);
  return least > DERIVED_LOG10_P
    ? `, but they are too small to show it (full agreement would give p = 10^${least.toFixed(1)})`
    : '';
}

function isComparable({ tensors }: Evidence['equal']): boolean {
  return tensors.a > 0 && tensors.b > 0;
}

function agreeing({ parts }: TestResult): number {
  const total = (key: 'agreeing' | 'of') => parts.reduce((sum, part) => sum + part[key], 0);
  return total('of') > 0 ? total('agreeing') / total('of') : 0;
}
