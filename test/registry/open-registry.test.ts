import { cpSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { homedir } from 'node:os';
import { join } from 'node:path';
import { DuckDBInstance } from '@duckdb/node-api';
import { describe, expect, it } from 'vitest';
import { buildSnapshot } from '../../scripts/build-snapshot.js';
import { homeFolder, vintageFile } from '../../src/registry/home.js';
import { openRegistry, verifyRegistry } from '../../src/registry/open-registry.js';
import { SCHEMA_VERSION } from '../../src/registry/schema.js';
import { syncFrom } from '../../src/sources/sync-from.js';
import { FIXTURE_DATA, temporaryFolder, UPSTREAM } from '../sources/support.js';

async function dataWithSnapshot(): Promise<string> {
  const folder = join(temporaryFolder(), 'data');
  cpSync(FIXTURE_DATA, folder, { recursive: true });
  await buildSnapshot(UPSTREAM, folder);
  return folder;
}

describe('openRegistry', () => {
  it('reads the shipped snapshot where nothing was synced, and writes nothing', async () => {
    const home = join(temporaryFolder(), 'never-made');
    const dataFolder = await dataWithSnapshot();
    const registry = await openRegistry({ home, dataFolder });
    expect(registry.location).toBe('shipped');
    expect(registry.drawsFolder).toBeNull();
    expect(await verifyRegistry(registry)).toBe(true);
    expect(
      await registry.rows(
        `SELECT v.id, v.released_on, p.value, p.row FROM published_value p
         JOIN version v ON v.data_set = p.data_set AND v.id = p.version
         WHERE p.data_set = $set AND v.released_on <= CAST($day AS DATE) ORDER BY v.released_on`,
        { set: 'tiny-eci', day: '2024-05-02' },
      ),
    ).toEqual([
      { id: 'acorn-1_high', released_on: '2024-03-01', value: 120.25, row: 2 },
      { id: 'birch-7b', released_on: '2024-05-02', value: 101, row: 3 },
    ]);
    registry.close();
    expect(readdirSync(join(home, '..'))).toEqual([]);
  });

  it('holds the same facts shipped and synced', async () => {
    const dataFolder = await dataWithSnapshot();
    const home = temporaryFolder();
    const { contentHash } = await syncFrom(UPSTREAM, { home, dataFolder: FIXTURE_DATA });
    const shipped = await openRegistry({ home: temporaryFolder(), dataFolder });
    const synced = await openRegistry({ home, dataFolder });
    expect([shipped.location, synced.location]).toEqual(['shipped', 'synced']);
    expect(shipped.contentHash).toBe(contentHash);
    expect(synced.contentHash).toBe(contentHash);
    shipped.close();
    synced.close();
  });

  it('keeps the shipped data sets when one is synced', async () => {
    const dataFolder = await dataWithSnapshot();
    const home = temporaryFolder();
    await syncFrom(join(UPSTREAM, 'eci.csv'), { home, dataFolder });
    const registry = await openRegistry({ home, dataFolder });
    expect(await registry.rows('SELECT count(*) AS n FROM data_set ORDER BY n')).toEqual([{ n: 12 }]);
    registry.close();
  });

  it('answers SELECT only, and reaches no file', async () => {
    const registry = await openRegistry({ home: temporaryFolder(), dataFolder: await dataWithSnapshot() });
    await expect(registry.rows('DROP TABLE score')).rejects.toThrow('not a SELECT');
    await expect(registry.rows("COPY score TO 'scores.csv'")).rejects.toThrow();
    await expect(
      registry.rows(`SELECT * FROM read_text('${import.meta.filename}') ORDER BY 1`),
    ).rejects.toThrow();
    await expect(registry.rows('SET threads = 1')).rejects.toThrow();
    registry.close();
  });

  it('notices facts that are not those of the manifest', async () => {
    const dataFolder = await dataWithSnapshot();
    const path = join(dataFolder, 'snapshot', 'published_value.csv');
    writeFileSync(path, readFileSync(path, 'utf8').replace('120.25', '120.5'));
    const registry = await openRegistry({ home: temporaryFolder(), dataFolder });
    expect(await verifyRegistry(registry)).toBe(false);
    registry.close();
  });

  it('reads the old snapshot when a build was killed between its renames', async () => {
    const dataFolder = await dataWithSnapshot();
    cpSync(join(dataFolder, 'snapshot'), join(dataFolder, 'snapshot.old'), { recursive: true });
    rmSync(join(dataFolder, 'snapshot'), { recursive: true });
    const registry = await openRegistry({ home: temporaryFolder(), dataFolder });
    expect(await verifyRegistry(registry)).toBe(true);
    registry.close();
  });

  it.each<[string, string, (dataFolder: string) => void]>([
    ['no snapshot', 'broken-data', (data) => rmSync(join(data, 'snapshot'), { recursive: true })],
    ['a missing table', 'broken-data', (data) => rmSync(join(data, 'snapshot', 'score.csv'))],
    [
      'a table of other columns',
      'broken-data',
      (data) => writeFileSync(join(data, 'snapshot', 'version.csv'), 'a,b\n1,2\n'),
    ],
    [
      'a text where a number should be',
      'broken-data',
      (data) => editFile(join(data, 'snapshot', 'score.csv'), '0.905', 'much'),
    ],
    [
      'a manifest that is no JSON',
      'broken-data',
      (data) => writeFileSync(join(data, 'snapshot', 'manifest.json'), '{'),
    ],
    [
      'a manifest of something else',
      'broken-data',
      (data) => writeFileSync(join(data, 'snapshot', 'manifest.json'), 'null'),
    ],
    [
      'a newer schema',
      'newer-data',
      (data) =>
        editFile(
          join(data, 'snapshot', 'manifest.json'),
          `"schemaVersion": ${SCHEMA_VERSION}`,
          `"schemaVersion": ${SCHEMA_VERSION + 1}`,
        ),
    ],
  ])('refuses %s in one line', async (_name, code, breakIt) => {
    const dataFolder = await dataWithSnapshot();
    breakIt(dataFolder);
    const opened = openRegistry({ home: temporaryFolder(), dataFolder });
    await expect(opened).rejects.toMatchObject({
      code,
      exitStatus: 2,
      message: expect.not.stringContaining('\n'),
    });
  });

  it.each<[string, string, (home: string, hash: string) => Promise<void> | void]>([
    ['a pointer to nothing', 'lost-vintage', (home, hash) => rmSync(vintageFile(home, hash))],
    [
      'a pointer that is no hash',
      'lost-vintage',
      (home) => writeFileSync(join(home, 'CURRENT'), '../../elsewhere\n'),
    ],
    ['an empty pointer', 'lost-vintage', (home) => writeFileSync(join(home, 'CURRENT'), '')],
    [
      'a file that is no database',
      'broken-data',
      (home, hash) => writeFileSync(vintageFile(home, hash), 'text'),
    ],
    [
      'a database cut short',
      'broken-data',
      (home, hash) => {
        const path = vintageFile(home, hash);
        writeFileSync(path, readFileSync(path).subarray(0, 5000));
      },
    ],
    [
      'a database of a newer schema',
      'newer-data',
      (home, hash) => setSchemaVersion(home, hash, SCHEMA_VERSION + 1),
    ],
    ['a database of an older schema', 'older-data', (home, hash) => setSchemaVersion(home, hash, 0)],
  ])('refuses %s in one line, with what to do', async (_name, code, breakIt) => {
    const home = temporaryFolder();
    const { contentHash } = await syncFrom(UPSTREAM, { home, dataFolder: FIXTURE_DATA });
    await breakIt(home, contentHash);
    const error = await openRegistry({ home, dataFolder: FIXTURE_DATA }).catch((thrown: unknown) => thrown);
    expect(error).toMatchObject({ code, exitStatus: 2, remedy: expect.stringMatching(/./) });
    expect((error as Error).message).not.toContain('\n');
    await expect(syncFrom(UPSTREAM, { home, dataFolder: FIXTURE_DATA })).rejects.toMatchObject({ code });
  });
});

describe('homeFolder', () => {
  it.each([
    ['linux', { HEADWAY_HOME: '/a' }, '/a'],
    ['linux', { XDG_DATA_HOME: '/x' }, join('/x', 'headway')],
    ['linux', {}, join(homedir(), '.local', 'share', 'headway')],
    ['darwin', {}, join(homedir(), 'Library', 'Application Support', 'headway')],
    ['win32', { LOCALAPPDATA: 'C' }, join('C', 'headway')],
  ])('on %s with %o', (platform, environment, folder) => {
    expect(homeFolder(environment, platform)).toBe(folder);
  });
});

function editFile(path: string, from: string, to: string): void {
  const text = readFileSync(path, 'utf8');
  expect(text).toContain(from);
  writeFileSync(path, text.replace(from, to));
}

async function setSchemaVersion(home: string, hash: string, version: number): Promise<void> {
  mkdirSync(home, { recursive: true });
  const instance = await DuckDBInstance.create(vintageFile(home, hash));
  const connection = await instance.connect();
  await connection.run(`UPDATE meta SET schema_version = ${version}`);
  connection.closeSync();
  instance.closeSync();
}
