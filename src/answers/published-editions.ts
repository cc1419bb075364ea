import { dataSets, earlierModels, type Registry } from '../registry/index.js';
import { type Groups, type Sides, sidesOf } from './groups.js';
import { type MeasureTable, measureTable } from './measures/index.js';

/** An edition of Epoch's index as published, and the models of both groups in it. */
export interface PublishedEdition {
  readonly vintage: string;
  readonly table: MeasureTable;
  readonly sides: Sides;
}

/** Every edition of Epoch's index that is held, the oldest first. */
export async function publishedEditions(
  registry: Registry,
  groups: Groups,
  since: number,
): Promise<PublishedEdition[]> {
  const known = await earlierModels(registry);
  const days = (await dataSets(registry))
    .filter((set) => set.source === 'epoch-eci')
    .map((set) => set.publishedOn)
    .sort();
  const editions: PublishedEdition[] = [];
  for (const vintage of days) {
    const table = await measureTable(registry, 'eci', vintage);
    editions.push({ vintage, table, sides: sidesOf(table, groups, since, known) });
  }
  return editions;
}
