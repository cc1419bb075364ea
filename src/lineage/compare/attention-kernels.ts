import { unbiasedAlignment } from '../../measure/kernel-alignment.js';
import { sameDepth } from './layer-alignment.js';
import type { ModelView } from './model-view.js';
import { allFinite, products, type Rows, transposed } from './rows.js';
import { sharedTokens } from './shared-tokens.js';
import { notRun, type TestResult } from './test-result.js';

export const ATTENTION_KERNELS = 'attention kernels over shared tokens';

/**
 * Unbiased kernel alignment of what queries and keys make of shared tokens, averaged over layers: the Gram
 * matrices of Wq and Wk in the basis of the embeddings, which permutation, rotation and change of width leave
 * alone. Two models of one language resemble each other without any descent, so this is no evidence of
 * descent: beyond the controls it only forbids a verdict of independence.
 */
export async function attentionKernels(a: ModelView, b: ModelView): Promise<TestResult> {
  const none = (note: string) => notRun(ATTENTION_KERNELS, 'robust', note);
  const tokens = sharedTokens(a.parts, b.parts);
  if (tokens.to - tokens.from < 32) return none('fewer than 32 shared tokens');
  if (Math.max(a.parts.hidden, b.parts.hidden) > 512) return none('not computed above a hidden size of 512');
  const scores: number[] = [];
  for (const pair of sameDepth(a.layers, b.layers, b.layers)) {
    for (const role of ['attention-query', 'attention-key'] as const) {
      if (!a.count(pair.a, role) || !b.count(pair.b, role)) continue;
      const first = kernel(await a.responses(pair.a, role, tokens));
      const second = kernel(await b.responses(pair.b, role, tokens));
      if (!first || !second) continue;
      const score = unbiasedAlignment(first, second, tokens.to - tokens.from);
      if (score !== null) scores.push(score);
    }
  }
  if (scores.length === 0) return none('no queries or keys that vary');
  const score = scores.reduce((sum, value) => sum + value, 0) / scores.length;
  const note = `mean of ${scores.length} kernels over ${tokens.to - tokens.from} tokens`;
  return { name: ATTENTION_KERNELS, tier: 'robust', log10P: null, score, note, parts: [] };
}

function kernel(responses: Rows): Float64Array | null {
  if (!allFinite(responses)) return null;
  const perToken = transposed(responses);
  return products(perToken, perToken);
}
