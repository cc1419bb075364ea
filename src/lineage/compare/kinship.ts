import type { Kinship } from '../../contract/lineage-compare.js';
import type { Evidence } from './evidence.js';
import { NULL_HYPOTHESES } from './null-hypotheses.js';
import type { TestResult } from './test-result.js';
import { decide } from './verdict.js';

/** Evidence and verdict in the words of the answers. */
export function kinshipOf(evidence: Evidence, adjustedLog10P?: number): Kinship {
  const { architecture, equal, tests } = evidence;
  return {
    ...decide(evidence, adjustedLog10P),
    architecture: {
      relation: architecture.relation,
      differences: [...architecture.differences],
      renamed: { a: [...architecture.renamed.a], b: [...architecture.renamed.b] },
    },
    equalValues: {
      equal: equal.equal,
      rounded: equal.rounded,
      renamed: equal.renamed.length,
      tensors: equal.tensors,
      sampled: equal.sampled,
    },
    tests: tests.map(testOf),
  };
}

function testOf({ name, tier, log10P, score, note, parts }: TestResult): Kinship['tests'][number] {
  const total = (key: 'agreeing' | 'of') =>
    parts.length > 0 ? parts.reduce((sum, part) => sum + part[key], 0) : null;
  return {
    name,
    tier,
    nullHypothesis: NULL_HYPOTHESES[name]!,
    log10P,
    score: score ?? null,
    agreeing: total('agreeing'),
    of: total('of'),
    note,
    parts: parts.map((part) => ({ ...part, rankCorrelation: part.rankCorrelation ?? null })),
  };
}
