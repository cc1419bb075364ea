import { perRegistry } from './per-registry.js';

/** One published data set on one day. */
export interface DataSetFacts {
  readonly id: string;
  readonly source: string;
  readonly title: string;
  readonly publisher: string;
  /** ISO day: the vintage. */
  readonly publishedOn: string;
  readonly precision: string;
  readonly retrievedOn: string;
  readonly address: string;
  readonly licence: string;
  readonly attribution: string;
  readonly digest: string;
  readonly rows: number;
  readonly dropped: number;
}

/** Every data set that is held, newest first. */
export const dataSets = perRegistry(async (registry): Promise<readonly DataSetFacts[]> => {
  const rows = await registry.rows('SELECT * FROM data_set ORDER BY published_on DESC, id');
  return rows.map((row) => ({
    id: String(row.id),
    source: String(row.source),
    title: String(row.title),
    publisher: String(row.publisher),
    publishedOn: String(row.published_on),
    precision: String(row.precision),
    retrievedOn: String(row.retrieved_on),
    address: String(row.address),
    licence: String(row.licence),
    attribution: String(row.attribution),
    digest: String(row.digest),
    rows: Number(row.rows),
    dropped: Number(row.dropped),
  }));
});
