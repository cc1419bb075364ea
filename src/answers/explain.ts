import { type ExplainAnswer, gapQuery, HeadwayError, modelsQuery, phrase } from '../contract/index.js';
import type { Registry } from '../registry/index.js';
import { explainGap } from './explain/explain-gap.js';
import { explainModel } from './explain/explain-model.js';

/**
 * The derivation of a figure, down to the rows of the sources and their addresses.
 *
 * @param id as an answer gives it: `gap?…` or `model?…`
 * @throws HeadwayError for an id that is not one
 */
export async function explain(registry: Registry, id: string): Promise<ExplainAnswer> {
  const [kind, rest] = [id.slice(0, id.indexOf('?')), id.slice(id.indexOf('?') + 1)];
  if (id.includes('?') && id.length < 4000) {
    const parameters = Object.fromEntries(new URLSearchParams(rest));
    if (kind === 'gap') return explainGap(registry, id, gapQuery(parameters));
    if (kind === 'model' && parameters.version !== undefined) {
      const { version, ...others } = parameters;
      return explainModel(registry, id, version, modelsQuery(others));
    }
  }
  throw new HeadwayError({
    code: 'unknown-id',
    what: phrase`"${id.slice(0, 80)}" is not the id of a figure`,
    where: 'explain',
    remedy: 'take the id from an answer, for example the field id of headway gap --json',
  });
}
