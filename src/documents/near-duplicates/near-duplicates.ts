import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { DuckDBBlobValue, DuckDBConnection } from '@duckdb/node-api';
import { createDatabase } from '../../registry/duckdb.js';
import { bandsOf } from './min-hash.js';
import { shared, shinglesOf } from './shingles.js';

export interface NearDuplicate {
  /** The earlier of the two in the order given. */
  first: string;
  second: string;
  /** Shared shingles over all shingles of both. */
  jaccard: number;
  /** Shared shingles over those of the shorter document. */
  containment: number;
}

export interface NearDuplicateOptions {
  /** A pair is given where its Jaccard index reaches this; .3 by default. */
  minJaccard?: number;
  /** … or its containment reaches this; .6 by default. */
  minContainment?: number;
}

const MEMORY = '256MB';

/**
 * Pairs of documents that share text: copies of one wire report, not retellings in other words. Candidates share a
 * MinHash band, found by grouping in SQL; the shingles of each are then compared. Each document of a group is
 * compared with the group's first, so that the cost is linear in the number of documents; signatures and shingles
 * are kept on disk, in a temporary folder.
 *
 * @param documents an id and a text each
 */
export async function* nearDuplicates(
  documents: Iterable<{ id: string; text: string }> | AsyncIterable<{ id: string; text: string }>,
  { minJaccard = 0.3, minContainment = 0.6 }: NearDuplicateOptions = {},
): AsyncGenerator<NearDuplicate> {
  const folder = await mkdtemp(join(tmpdir(), 'headway-near-duplicates-'));
  const instance = await createDatabase(join(folder, 'bands.duckdb'), {
    memory_limit: MEMORY,
    temp_directory: join(folder, 'spill'),
    preserve_insertion_order: 'false',
  });
  const connection = await instance.connect();
  try {
    await load(connection, documents);
    await connection.run(CANDIDATES);
    const result = await connection.stream(PAIRS);
    for await (const rows of result.yieldRows()) {
      for (const [first, second, a, b] of rows as [string, string, DuckDBBlobValue, DuckDBBlobValue][]) {
        const [setA, setB] = [setOf(a), setOf(b)];
        const both = shared(setA, setB);
        const jaccard = both / (setA.length + setB.length - both);
        const containment = both / Math.min(setA.length, setB.length);
        if (jaccard >= minJaccard || containment >= minContainment)
          yield { first, second, jaccard, containment };
      }
    }
  } finally {
    connection.closeSync();
    instance.closeSync();
    await rm(folder, { recursive: true, force: true });
  }
}

const TABLES = `
  CREATE TABLE documents (number INTEGER, id VARCHAR, shingles BLOB);
  CREATE TABLE bands (number INTEGER, band UTINYINT, hash UINTEGER);`;

const CANDIDATES = `
  CREATE TABLE candidates AS
  WITH groups AS (
    SELECT band, hash, min(number) AS first FROM bands GROUP BY band, hash HAVING count(*) > 1
  )
  SELECT DISTINCT first, number AS second FROM bands JOIN groups USING (band, hash) WHERE number > first`;

const PAIRS = `
  SELECT a.id, b.id, a.shingles, b.shingles
  FROM candidates
  JOIN documents a ON a.number = first
  JOIN documents b ON b.number = second
  ORDER BY first, second`;

async function load(
  connection: DuckDBConnection,
  documents: Iterable<{ id: string; text: string }> | AsyncIterable<{ id: string; text: string }>,
): Promise<void> {
  await connection.run(TABLES);
  const texts = await connection.createAppender('documents');
  const bands = await connection.createAppender('bands');
  let number = 0;
  for await (const { id, text } of documents) {
    const shingles = shinglesOf(text);
    if (shingles.length === 0) continue;
    texts.appendInteger(number);
    texts.appendVarchar(id);
    texts.appendBlob(new Uint8Array(shingles.buffer, shingles.byteOffset, shingles.byteLength));
    texts.endRow();
    for (const [band, hash] of bandsOf(shingles).entries()) {
      bands.appendInteger(number);
      bands.appendUTinyInt(band);
      bands.appendUInteger(hash);
      bands.endRow();
    }
    number++;
    if (number % 2_000 === 0) {
      texts.flushSync();
      bands.flushSync();
    }
  }
  texts.closeSync();
  bands.closeSync();
}

function setOf(blob: DuckDBBlobValue): Uint32Array {
  const bytes = Uint8Array.from(blob.bytes);
  return new Uint32Array(bytes.buffer);
}
