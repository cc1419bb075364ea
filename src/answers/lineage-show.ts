import { HeadwayError, type LineageShowAnswer } from '../contract/index.js';
import { homeFolder, lineageEdges, lineageKey, type Registry } from '../registry/index.js';
import { detectedLineages } from './detected-lineage.js';
import { findModel } from './find-model.js';
import { lineageGraph } from './lineage-graph.js';
import { modelLineage, statementOf } from './model-lineage.js';
import { provenance } from './provenance.js';

/**
 * What is declared about the descent of a model, statement by statement, what comparisons of its weights kept on
 * this machine say, where the two contradict, and what is built on it.
 *
 * @throws HeadwayError for a name that is no model's
 */
export async function lineageShow(
  registry: Registry,
  name: string,
  home = homeFolder(),
): Promise<LineageShowAnswer> {
  const edges = await lineageEdges(registry);
  const detected = await detectedLineages(registry, home);
  const asked = name.trim();
  const spoken = edges.of(asked);
  const named = edges.edges.filter(({ base }) => base !== '' && lineageKey(base) === lineageKey(asked));
  const compared = detected.of([asked]).length > 0;
  const found = await findModel(registry, asked, home).catch((error: unknown) => {
    if (error instanceof HeadwayError && (spoken.length > 0 || named.length > 0 || compared)) return null;
    throw error;
  });
  const names = [asked, ...(found?.names.map(({ text }) => text) ?? [])];
  const keys = new Set(names.map(lineageKey));
  const lineage = modelLineage(edges, detected, names);
  const makers = found?.versions.flatMap(({ organisations }) => organisations) ?? [];
  const stated = spoken[0]?.organisations.split(';') ?? named[0]?.baseOrganisations.split(';') ?? [];
  const shown = spoken[0]?.model ?? found?.name ?? named[0]?.base ?? asked;
  return {
    kind: 'lineage-show',
    model: shown,
    organisations: [...new Set(makers.length > 0 ? makers : stated)].filter((one) => one !== ''),
    lineage,
    notes: [...detected.notes],
    descendants: edges.edges.filter(({ base }) => base !== '' && keys.has(lineageKey(base))).map(statementOf),
    graph: lineageGraph(edges, shown, names),
    ...provenance(registry, null, null),
  };
}
