import type { LineageShowAnswer } from '../../contract/index.js';
import { csv } from './csv.js';

const COLUMNS = ['model', 'kind', 'base', 'stated_by', 'licence', 'address'];

/** Every statement of the graph around a model. */
export function lineageCsv({ graph }: LineageShowAnswer): string {
  return csv(
    COLUMNS,
    graph.edges.map(({ model, kind, base, statedBy, licence, address }) => [
      ...[model, kind, base, statedBy, licence, address],
    ]),
  );
}
