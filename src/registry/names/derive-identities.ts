import type { Database } from '../database.js';
import type { NameDecision } from './decision.js';
import { identities } from './identities.js';
import { registryMatcher } from './registry-names.js';

/** Lists that may name a family where others name its models. */
const LOOSE = / model$/;

/**
 * Fills `model_name` from every name that the other tables hold.
 *
 * @param further decisions beside those that ship: a person's own
 * @throws HeadwayError for aliases in a circle or decisions that contradict each other
 */
export async function deriveIdentities(
  database: Database,
  further: readonly NameDecision[] = [],
): Promise<void> {
  await database.flush();
  const loose = await database.rows("SELECT id FROM data_set WHERE source = 'chinese-models' ORDER BY id");
  const lists = new Set(loose.map(({ id }) => String(id)));
  const matcher = await registryMatcher(database, further);
  const rows = identities(matcher, (source) => lists.has(source.replace(LOOSE, '')));
  const append = await database.appending('model_name');
  for (const { name, organisations, model, family } of rows) append({ name, organisations, model, family });
  await database.flush();
}
