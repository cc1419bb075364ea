import { Random } from '../../measure/random.js';
import { sameDepth } from './layer-alignment.js';
import { eitherOrdered, type ModelView } from './model-view.js';
import { type PairedUnits, repeatedPairs } from './repeated-layers.js';
import { usable } from './rows.js';
import { fisherOf, notRun, type PartResult, type TestResult } from './test-result.js';

export const VALUES_IN_PLACE = 'value dimensions in place';

/**
 * Rows of the value projections, matched only within their key-value group. Null: the dimensions of a group
 * could have stood in any order (queries and keys could not: rotary positions tie them to a frequency).
 * Fisher over groups and layers; a group that is left out counts with a p of one. Without a known length of the
 * heads nothing is tested: the dimensions of two heads may not change places.
 */
export async function valuesInPlace(a: ModelView, b: ModelView, seed: number): Promise<TestResult> {
  const none = (note: string) => notRun(VALUES_IN_PLACE, 'exact', note);
  const size = a.parts.headSize;
  if (a.parts.hidden !== b.parts.hidden) return none('hidden sizes differ');
  if (a.count(0, 'attention-value') === 0 || b.count(0, 'attention-value') === 0) {
    return none('no separate value projections');
  }
  if (size === null || b.parts.headSize === null) return none('no configuration gives the length of a head');
  if (size !== b.parts.headSize) return none('head sizes differ');
  if (size < 8) return none('heads are shorter than eight');
  if ([a, b].some(({ parts }) => parts.guessed.has('attention-value'))) {
    return none('which projections are the values is a guess');
  }
  const pairs = sameDepth(a.layers, b.layers, a.parts.hidden <= 512 ? b.layers : 4);
  const usableGroups: (PairedUnits & { where: string })[] = [];
  let tried = 0;
  for (const pair of pairs) {
    const groups = Math.min(a.count(pair.a, 'attention-value'), b.count(pair.b, 'attention-value')) / size;
    const most = Math.min(groups, a.parts.hidden <= 512 ? groups : 2);
    for (let group = 0; group < most; group++) {
      tried++;
      const range = { from: group * size, to: (group + 1) * size };
      const [first, second] = [
        await a.rows(pair.a, 'attention-value', range),
        await b.rows(pair.b, 'attention-value', range),
      ];
      if (!usable(first) || !usable(second)) continue;
      const parts = [`${pair.a} values ${group}`, `${pair.b} values ${group}`] as const;
      if (await eitherOrdered([a, b], parts, [first, second], seed)) continue;
      const number = (layer: number) => layer * groups + group;
      const where = `layer ${pair.b} group ${group}`;
      usableGroups.push({ a: number(pair.a), b: number(pair.b), first, second, where });
    }
  }
  const random = new Random(seed);
  const running: Promise<PartResult>[] = [];
  repeatedPairs(usableGroups).forEach((repeated, k) => {
    const { where, first, second } = usableGroups[k]!;
    if (!repeated) running.push(a.threads.run('matchInPlace', where, first, second, random.uint32()));
  });
  const parts = await Promise.all(running);
  if (parts.length === 0) return none('no values that can be compared');
  const left = tried - parts.length;
  const note = `${parts.length} groups of ${size} dimensions${left > 0 ? `; ${left} left out` : ''}`;
  return { name: VALUES_IN_PLACE, tier: 'exact', log10P: fisherOf(parts, tried), note, parts };
}
