import { execFile } from 'node:child_process';
import { once } from 'node:events';
import { rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { reopeningRegistry } from '../../src/answers/index.js';
import { currentVintage, type Registry, vintageFile } from '../../src/registry/index.js';
import { syncFrom } from '../../src/sources/sync-from.js';
import { FIXTURE_DATA, temporaryFolder, UPSTREAM } from '../sources/support.js';

const SETS = 'SELECT count(*)::INTEGER AS n FROM data_set ORDER BY n';
const sync = (home: string) => syncFrom(UPSTREAM, { home, dataFolder: FIXTURE_DATA });

describe('a registry that reopens', () => {
  it('answers what has begun from the old data, and what begins from the new', async () => {
    const home = temporaryFolder();
    const held = reopeningRegistry({ home });
    let go = () => {};
    const gate = new Promise<void>((resolve) => {
      go = resolve;
    });
    let old: Registry | null = null;
    const begun = held.use(async (registry) => {
      old = registry;
      await gate;
      return [registry.contentHash, await registry.rows(SETS)];
    });
    await held.use(async () => {});
    const { contentHash } = await sync(home);
    const asked = await held.use(async (registry) => [registry.contentHash, await registry.rows(SETS)]);
    go();
    const [oldHash, oldSets] = await begun;
    expect(asked[0]).toBe(contentHash);
    expect(oldHash).not.toBe(contentHash);
    expect(oldSets).not.toEqual(asked[1]);
    await new Promise((resolve) => setImmediate(resolve));
    await expect((old as Registry | null)?.rows(SETS)).rejects.toThrow();
    await held.close();
  });

  it('tells the reader without paths why nothing can be opened, and recovers', async () => {
    const home = temporaryFolder();
    const told: unknown[] = [];
    const held = reopeningRegistry({ home, onUnopened: (error) => told.push(error) });
    const pointer = join(home, 'CURRENT');
    writeFileSync(pointer, `${'a'.repeat(64)}\n`);
    const refused = await held.use(async () => {}).catch((error: unknown) => error);
    expect(refused).toMatchObject({ code: 'lost-vintage', httpStatus: 503, where: null });
    expect(String(refused)).not.toContain(home);
    expect(String(told[0])).toContain(pointer);
    await expect(held.open()).rejects.toThrow(pointer);
    rmSync(pointer);
    expect(await held.use(async ({ location }) => location)).toBe('shipped');
    await held.close();
  });

  it('says that another process has the data open for writing', async () => {
    const home = temporaryFolder();
    await sync(home);
    const file = vintageFile(home, currentVintage(home) as string);
    const script = `const { DuckDBInstance } = require('@duckdb/node-api');
      DuckDBInstance.create(process.argv[1]).then(() => { console.log('open'); setInterval(() => {}, 1000); });`;
    const writer = execFile(process.execPath, ['-e', script, file], { cwd: process.cwd() });
    await once(writer.stdout as NonNullable<typeof writer.stdout>, 'data');
    const held = reopeningRegistry({ home });
    await expect(held.open()).rejects.toMatchObject({ code: 'locked-data' });
    await expect(held.use(async () => {})).rejects.toMatchObject({ code: 'locked-data', httpStatus: 503 });
    writer.kill();
    await once(writer, 'exit');
    expect(await held.use(async ({ location }) => location)).toBe('synced');
    await held.close();
  });
});
