import { eitherOrdered, type ModelView } from './model-view.js';
import { transposed, usable } from './rows.js';
import { sharedTokens } from './shared-tokens.js';
import { notRun, type TestResult } from './test-result.js';

export const COORDINATES_IN_PLACE = 'embedding coordinates in place';

/**
 * Columns of the token embeddings, matched over shared tokens. Null: the coordinates of the residual stream
 * could have stood in any order.
 */
export async function coordinatesInPlace(a: ModelView, b: ModelView, seed: number): Promise<TestResult> {
  const none = (note: string) => notRun(COORDINATES_IN_PLACE, 'exact', note);
  if (a.parts.hidden !== b.parts.hidden) return none('hidden sizes differ');
  const inBlocks = [a, b].some(
    ({ store, parts }) => store.tensors.get(parts.embedding)!.type === 'QUANTISED',
  );
  if (inBlocks)
    return none('an embedding is rounded in blocks of coordinates, which ties them to their places');
  const tokens = sharedTokens(a.parts, b.parts);
  const [first, second] = [await a.tokens(tokens), await b.tokens(tokens)];
  if (!usable(first) || !usable(second)) return none('token embeddings are not finite or do not vary');
  const coordinates = Math.min(a.parts.hidden, 1024);
  const columns = (rows: typeof first) => {
    const all = transposed(rows);
    return { ...all, count: coordinates, values: all.values.subarray(0, coordinates * all.width) };
  };
  const [one, other] = [columns(first), columns(second)];
  const place = `coordinates ${tokens.from} ${tokens.to}`;
  const why = await eitherOrdered([a, b], [place, place], [one, other], seed);
  if (why) return none(`embedding coordinates: ${why}`);
  const part = await a.threads.run('matchInPlace', 'token embeddings', one, other, seed);
  const note = `${coordinates} coordinates over tokens ${tokens.from} to ${tokens.to - 1}`;
  return { name: COORDINATES_IN_PLACE, tier: 'exact', log10P: part.log10P, note, parts: [part] };
}
