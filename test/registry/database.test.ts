import { describe, expect, it } from 'vitest';
import { Database } from '../../src/registry/database.js';
import { createStatement, TABLES } from '../../src/registry/schema.js';

/** More than the 204,800 rows after which a streamed read stops when an appender shares its connection. */
const MANY = 210_000;

describe('Database', () => {
  it(`streams ${MANY} rows while it appends as many`, async () => {
    const database = await Database.open(':memory:', 'READ_WRITE');
    await database.createTables();
    for (let n = 0; n < MANY; n += 1) {
      await database.append('published_scale', { data_set: `d${n}`, intercept: n, factor: 1 });
    }
    await database.flush();
    for await (const rows of database.stream('SELECT * FROM published_scale ORDER BY intercept')) {
      for (const row of rows) {
        await database.append('published_difficulty', {
          data_set: row.data_set ?? null,
          benchmark: 'b',
          difficulty: row.intercept ?? null,
          slope: 1,
        });
      }
    }
    await database.flush();
    const [counted] = await database.rows('SELECT count(*) AS n FROM published_difficulty ORDER BY n');
    expect(counted).toEqual({ n: MANY });
    database.close();
  });

  it('gives days as ISO days, counts as numbers, and nothing as null', async () => {
    const database = await Database.open(':memory:', 'READ_WRITE');
    expect(
      await database.rows(
        `SELECT DATE '1969-07-20' AS day, count(*) AS n, 0.1::DOUBLE AS x, true AS yes, NULL AS none, $text AS text ORDER BY n`,
        { text: "it's" },
      ),
    ).toEqual([{ day: '1969-07-20', n: 1, x: 0.1, yes: true, none: null, text: "it's" }]);
    database.close();
  });

  it('writes the statement that creates a table', () => {
    const scale = TABLES.find((table) => table.name === 'published_scale')!;
    expect(createStatement(scale)).toBe(
      'CREATE TABLE published_scale ("data_set" VARCHAR NOT NULL, "intercept" DOUBLE NOT NULL, "factor" DOUBLE NOT NULL)',
    );
  });
});
