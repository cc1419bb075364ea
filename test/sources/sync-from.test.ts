import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { describe, expect, it } from 'vitest';
import { openRegistry, verifyRegistry } from '../../src/registry/open-registry.js';
import { readCsv } from '../../src/sources/read-csv.js';
import { syncFrom } from '../../src/sources/sync-from.js';
import { entryOf, FIXTURE_DATA, setCell, temporaryFolder, UPSTREAM, upstreamCopy } from './support.js';

/** More rows than the 204,800 after which DuckDB stops when a read and an appender share a connection. */
const MANY = 210_000;

function optionsIn(home: string) {
  return { home, dataFolder: FIXTURE_DATA };
}

async function counts(home: string): Promise<Record<string, number>> {
  const registry = await openRegistry(optionsIn(home));
  try {
    expect(await verifyRegistry(registry)).toBe(true);
    const rows = await registry.rows(
      'SELECT data_set, count(*) AS n FROM version GROUP BY ALL ORDER BY data_set',
    );
    return Object.fromEntries(rows.map((row) => [String(row.data_set), Number(row.n)]));
  } finally {
    registry.close();
  }
}

describe('syncFrom', () => {
  it('imports every data set of an upstream folder, with counts and what was passed over', async () => {
    const home = temporaryFolder();
    const report = await syncFrom(UPSTREAM, optionsIn(home));
    expect(report.imports.map(({ dataSet, kept, dropped }) => [dataSet, kept, dropped.length])).toEqual([
      ['tiny-benchmarks', { version: 3, score: 7, published_difficulty: 2, published_scale: 1 }, 5],
      ['tiny-eci', { version: 5, published_value: 4 }, 0],
      ['tiny-eci-by-model', { version: 3, published_value: 3 }, 0],
      ['tiny-paper', { version: 3, score: 4 }, 0],
      ['tiny-models', { model_record: 3 }, 0],
      ['tiny-systems', { model_record: 2 }, 0],
      ['tiny-distilled', { distillation: 2 }, 0],
      ['tiny-arena-history', { version: 2, arena_rating: 5, edition: 4 }, 0],
      ['tiny-arena-categories', { version: 2, arena_rating: 3, edition: 1 }, 0],
      ['tiny-prices', { price: 2 }, 1],
      ['tiny-horizon', { version: 2, published_value: 3 }, 1],
      ['tiny-chinese-models', { census_entry: 5, edition: 3 }, 1],
    ]);
    expect(readFileSync(join(home, 'CURRENT'), 'utf8')).toBe(`${report.contentHash}\n`);
    expect(readdirSync(home).sort()).toEqual(['CURRENT', 'vintages']);
    expect(readdirSync(join(home, 'vintages'))).toEqual([`${report.contentHash}.duckdb`]);
  });

  it('gives the same hash for the same facts, in one run or one by one', async () => {
    const [atOnce, oneByOne] = [temporaryFolder(), temporaryFolder()];
    const whole = await syncFrom(UPSTREAM, optionsIn(atOnce));
    let last = '';
    for (const path of readdirSync(UPSTREAM).reverse()) {
      last = (await syncFrom(join(UPSTREAM, path), optionsIn(oneByOne))).contentHash;
    }
    expect(last).toBe(whole.contentHash);
    expect(await counts(oneByOne)).toEqual({
      'tiny-benchmarks': 3,
      'tiny-eci': 5,
      'tiny-eci-by-model': 3,
      'tiny-paper': 3,
      'tiny-arena-categories': 2,
      'tiny-arena-history': 2,
      'tiny-horizon': 2,
    });
  });

  it('replaces a data set and keeps the old vintage for those who read it', async () => {
    const home = temporaryFolder();
    const upstream = upstreamCopy();
    const first = await syncFrom(upstream, optionsIn(home));
    const reader = await openRegistry(optionsIn(home));
    setCell(join(upstream, 'eci.csv'), 'ECI Score', '121');
    const second = await syncFrom(upstream, optionsIn(home));
    expect(second.contentHash).not.toBe(first.contentHash);
    const value = "SELECT value FROM published_value WHERE version = 'acorn-1_high' ORDER BY value";
    expect(await reader.rows(value)).toEqual([{ value: 120.25 }]);
    reader.close();
    const after = await openRegistry(optionsIn(home));
    expect(await after.rows(value)).toEqual([{ value: 121 }]);
    after.close();
  });

  it('changes nothing when a file is at fault', async () => {
    const home = temporaryFolder();
    const upstream = upstreamCopy();
    const { contentHash } = await syncFrom(upstream, optionsIn(home));
    writeFileSync(join(upstream, 'paper.csv'), 'not,a table\n');
    await expect(syncFrom(upstream, optionsIn(home))).rejects.toMatchObject({
      code: 'missing-column',
      exitStatus: 2,
    });
    expect(readFileSync(join(home, 'CURRENT'), 'utf8').trim()).toBe(contentHash);
    expect(readdirSync(join(home, 'vintages'))).toEqual([`${contentHash}.duckdb`]);
    expect(existsSync(join(home, 'sync.lock'))).toBe(false);
  });

  it('reports organisations that have no country', async () => {
    const upstream = upstreamCopy();
    setCell(join(upstream, 'eci.csv'), 'Organization', 'Zelkova');
    const { imports } = await syncFrom(join(upstream, 'eci.csv'), optionsIn(temporaryFolder()));
    expect(imports[0]?.unknownOrganisations).toEqual(['Zelkova']);
  });

  it.each([
    ['nowhere', 'missing-file'],
    ['fixtures', 'unknown-data-set'],
  ])('says what it looked for at %s', async (name, code) => {
    const path = name === 'fixtures' ? temporaryFolder() : join(temporaryFolder(), name);
    await expect(syncFrom(path, optionsIn(temporaryFolder()))).rejects.toMatchObject({ code, exitStatus: 2 });
  });

  it(`keeps all of ${MANY} rows, on import and when another data set is imported after`, async () => {
    const home = temporaryFolder();
    const upstream = temporaryFolder();
    const header =
      'Model version,ECI Score,Release date,Organization,Model accessibility,Model name,Display name';
    const lines = Array.from(
      { length: MANY },
      (_, n) => `v${n},${n % 200},2024-01-01,Birch,API access,m${n % 100},`,
    );
    writeFileSync(join(upstream, 'eci.csv'), `${header}\n${lines.join('\n')}\n`);
    await syncFrom(upstream, optionsIn(home));
    await syncFrom(join(UPSTREAM, 'paper.csv'), optionsIn(home));
    expect(await counts(home)).toEqual({ 'tiny-eci': MANY, 'tiny-paper': 3 });
  }, 180_000);

  it('streams: memory does not grow with the file', async () => {
    setFlagsFromString('--expose-gc');
    const collect = runInNewContext('gc') as () => void;
    const path = join(temporaryFolder(), 'long.csv');
    const line = `${'x'.repeat(200)},1\n`;
    writeFileSync(path, `name,value\n${line.repeat(MANY)}`);
    let most = 0;
    let rows = 0;
    collect();
    const before = process.memoryUsage().heapUsed;
    for await (const record of readCsv(path, 'long.csv', () => ({ ordered: ['name', 'value'] }))) {
      rows += 1;
      if (record.row % 20_000 !== 0) continue;
      collect();
      most = Math.max(most, process.memoryUsage().heapUsed - before);
    }
    expect(rows).toBe(MANY);
    expect(most).toBeLessThan(10_000_000);
  });

  it('the fixtures’ list of sources is read as the shipped one is', () => {
    expect(entryOf('tiny-paper')).toMatchObject({ source: 'epoch-paper', published_on: '2026-01-31' });
  });
});
