import { fisher } from '../../measure/combine.js';
import { Random } from '../../measure/random.js';
import { sameDepth } from './layer-alignment.js';
import type { ModelView } from './model-view.js';
import { usable } from './rows.js';
import { notRun, type PartResult, type TestResult } from './test-result.js';

export const VALUES_IN_PLACE = 'value dimensions in place';

/**
 * Rows of the value projections, matched only within their key-value group. Null: the dimensions of a group
 * could have stood in any order (queries and keys could not: rotary positions tie them to a frequency).
 * Fisher over groups and layers.
 */
export async function valuesInPlace(a: ModelView, b: ModelView, seed: number): Promise<TestResult> {
  const size = a.parts.headSize;
  if (a.parts.hidden !== b.parts.hidden) return notRun(VALUES_IN_PLACE, 'exact', 'hidden sizes differ');
  if (size !== b.parts.headSize) return notRun(VALUES_IN_PLACE, 'exact', 'head sizes differ');
  if (a.count(0, 'attention-value') === 0 || b.count(0, 'attention-value') === 0) {
    return notRun(VALUES_IN_PLACE, 'exact', 'no separate value projections');
  }
  if (size < 8) return notRun(VALUES_IN_PLACE, 'exact', 'heads are shorter than eight');
  const pairs = sameDepth(a.layers, b.layers, a.parts.hidden <= 512 ? b.layers : 4);
  const random = new Random(seed);
  const running: Promise<PartResult>[] = [];
  for (const pair of pairs) {
    const groups = Math.min(a.count(pair.a, 'attention-value'), b.count(pair.b, 'attention-value')) / size;
    const most = Math.min(groups, a.parts.hidden <= 512 ? groups : 2);
    for (let group = 0; group < most; group++) {
      const range = { from: group * size, to: (group + 1) * size };
      const [first, second] = [
        await a.rows(pair.a, 'attention-value', range),
        await b.rows(pair.b, 'attention-value', range),
      ];
      if (!usable(first) || !usable(second)) continue;
      running.push(
        a.threads.run('matchInPlace', `layer ${pair.b} group ${group}`, first, second, random.uint32()),
      );
    }
  }
  const parts = await Promise.all(running);
  if (parts.length === 0) return notRun(VALUES_IN_PLACE, 'exact', 'no values that can be compared');
  const note = `${parts.length} groups of ${size} dimensions`;
  return { name: VALUES_IN_PLACE, tier: 'exact', log10P: fisher(parts.map((p) => p.log10P)), note, parts };
}
