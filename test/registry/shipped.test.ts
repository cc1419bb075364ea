import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { dayNumber } from '../../src/contract/day.js';
import { ACCESS } from '../../src/contract/words.js';
import { shippedDataFolder } from '../../src/registry/home.js';
import { openRegistry, verifyRegistry } from '../../src/registry/open-registry.js';
import type { Registry } from '../../src/registry/registry.js';
import { readManifest, snapshotFolder } from '../../src/registry/shipped.js';

let registry: Registry;
beforeAll(async () => {
  registry = await openRegistry({ home: join(import.meta.dirname, 'no-such-home') });
});
afterAll(() => registry.close());

const values = async (sql: string, parameters?: Record<string, string>) =>
  (await registry.rows(sql, parameters)).map((row) => Object.values(row));

/** Published values with their days and the countries of their organisations, ordered by day. */
const WITH_COUNTRIES = `
  SELECT v.id, CAST(v.released_on AS VARCHAR) AS day, p.value, v.access,
    list_sort(list_distinct(flatten(list(string_split(o.countries, ';'))))) AS countries
  FROM published_value p
  JOIN version v ON v.data_set = p.data_set AND v.id = p.version
  JOIN organisation o ON list_contains(string_split(v.organisations, ';'), o.name)
  WHERE p.data_set = $set AND v.released_on IS NOT NULL
  GROUP BY v.id, v.released_on, p.value, v.access
  ORDER BY v.released_on, v.id`;

describe('the shipped data', () => {
  it('are what the manifest says: content, files, counts', async () => {
    const folder = snapshotFolder(shippedDataFolder());
    const manifest = readManifest(shippedDataFolder());
    expect(registry.contentHash).toBe(manifest.contentHash);
    expect(await verifyRegistry(registry)).toBe(true);
    for (const [name, digest] of Object.entries(manifest.files)) {
      expect(
        createHash('sha256')
          .update(readFileSync(join(folder, name)))
          .digest('hex'),
      ).toBe(digest);
    }
    for (const [table, rows] of Object.entries(manifest.tables)) {
      expect(await values(`SELECT count(*) FROM ${table} ORDER BY 1`)).toEqual([[rows]]);
    }
  });

  it('hold the vintages of the published index', async () => {
    const sql = `SELECT d.id, CAST(d.published_on AS VARCHAR), d.precision, count(*), CAST(max(v.released_on) AS VARCHAR)
      FROM data_set d JOIN published_value p ON p.data_set = d.id
      JOIN version v ON v.data_set = d.id AND v.id = p.version WHERE p.measure = 'eci' GROUP BY ALL ORDER BY d.id`;
    // Counted with pandas: read_csv(file)[value column].notna().sum(), and max() of the days beside them.
    expect(await values(sql)).toEqual([
      ['epoch-eci-2026-02', '2026-02-28', 'about', 140, '2025-12-17'],
      ['epoch-eci-2026-04', '2026-04-30', 'about', 300, '2026-04-08'],
      ['epoch-eci-2026-05', '2026-05-01', 'about', 348, '2026-04-08'],
      ['epoch-eci-2026-07', '2026-07-08', 'about', 428, '2026-06-16'],
    ]);
  });

  it('hold the 1,324 scores of the paper: 179 versions, 38 benchmarks, 10 folds', async () => {
    const sql = `SELECT count(*), count(DISTINCT version), count(DISTINCT benchmark), count(DISTINCT fold),
      min(raw), max(raw) FROM score WHERE data_set = 'epoch-paper-2025-12' ORDER BY 1`;
    expect(await values(sql)).toEqual([[1324, 179, 38, 10, 0.001, 0.981]]);
  });

  it('give China 18 records in the vintage of July 2026', async () => {
    const rows = await registry.rows(WITH_COUNTRIES, { set: 'epoch-eci-2026-07' });
    const byDay = new Map<string, number>();
    for (const row of rows) {
      const countries = String(row.countries);
      if (!countries.includes('CN') || countries.includes('US') || row.access === 'unreleased') continue;
      byDay.set(String(row.day), Math.max(byDay.get(String(row.day)) ?? 0, Number(row.value)));
    }
    let frontier = Number.NEGATIVE_INFINITY;
    let records = 0;
    for (const [day, value] of byDay) {
      if (day < '2023-01-01' || value <= frontier) continue;
      frontier = value;
      records += 1;
    }
    expect(records).toBe(18);
  });

  it('name a country for every organisation with a score or rating, by codes of two letters', async () => {
    const unknown = `SELECT DISTINCT name FROM (SELECT unnest(string_split(organisations, ';')) AS name FROM
      (SELECT organisations FROM version UNION ALL SELECT organisations FROM earlier_model))
      WHERE name <> '' AND name NOT IN (SELECT name FROM organisation) AND name NOT IN (SELECT alias FROM organisation_alias)
      ORDER BY name`;
    expect(await values(unknown)).toEqual([]);
    const codes = await values('SELECT countries FROM organisation ORDER BY name');
    for (const [countries] of codes) expect(countries).toMatch(/^[A-Z]{2}(;[A-Z]{2})*$/);
  });

  it('use exactly the 42 benchmarks with a published difficulty in the index', async () => {
    const inIndex = await values('SELECT name FROM benchmark WHERE in_index ORDER BY name');
    expect(inIndex).toHaveLength(42);
    expect(await values('SELECT benchmark FROM published_difficulty ORDER BY benchmark')).toEqual(inIndex);
  });

  it('state floor, ceiling and reason of each benchmark; a unit without a ceiling stays out of the index', async () => {
    const rows = await registry.rows('SELECT * FROM benchmark ORDER BY name');
    for (const row of rows) {
      expect(row.floor_reason).not.toBe('');
      expect(row.floor_address).toMatch(/^https:\/\//);
      const { floor, ceiling } = row as { floor: number | null; ceiling: number | null };
      if (row.unit === 'fraction') {
        expect(ceiling).toBe(1);
        expect(floor).toBeGreaterThanOrEqual(0);
        expect(floor).toBeLessThanOrEqual(0.5);
      } else {
        expect([floor, ceiling, row.in_index]).toEqual([null, null, false]);
      }
    }
    const units = rows.filter((row) => row.unit !== 'fraction').map((row) => [row.name, row.unit]);
    expect(units).toEqual([
      ['METR time horizon', 'minutes'],
      ['WebDev Arena', 'Elo points'],
    ]);
  });

  it('keep every score between 0 and its ceiling, and no score of an unknown version', async () => {
    const outside = `SELECT count(*) FROM score s JOIN benchmark b ON b.name = s.benchmark
      WHERE s.raw < 0 OR s.raw > b.ceiling ORDER BY 1`;
    expect(await values(outside)).toEqual([[0]]);
  });

  it('list earlier models in the words and days of the contract', async () => {
    const rows = await registry.rows('SELECT * FROM earlier_model ORDER BY version');
    for (const row of rows) {
      expect(ACCESS).toContain(row.access);
      expect(dayNumber(String(row.released_on))).toBeLessThan(dayNumber('2023-01-01') as number);
      expect(row.address).toMatch(/^https:\/\//);
    }
    const day = (version: string) => rows.find((row) => row.version === version)?.released_on;
    expect(day('text-davinci-003')).toBe('2022-11-28');
    expect(day('code-davinci-002')).toBe('2022-03-15');
    expect(day('PaLM 540B')).toBe('2022-04-04');
  });

  it('give no address that is not http, and no hidden characters', async () => {
    const addresses = await values(
      'SELECT DISTINCT address FROM score WHERE address IS NOT NULL ORDER BY address',
    );
    for (const [address] of addresses) expect(address).toMatch(/^https?:\/\//);
    const names = await values(
      'SELECT id, model, display_name, organisations FROM version ORDER BY data_set, id',
    );
    for (const text of names.flat()) if (text !== null) expect(String(text)).toMatch(/^[^\p{Cc}]*$/u);
  });
});
