import { spawn } from 'node:child_process';
import { cpSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { beforeAll, describe, expect, it } from 'vitest';
import { openRegistry, verifyRegistry } from '../../src/registry/open-registry.js';
import { knownDataSets, SOURCES } from '../../src/sources/data-sets.js';
import { FIXTURE_DATA, temporaryFolder, upstreamCopy } from '../sources/support.js';

const CHILD = fileURLToPath(new URL('./kill-child.ts', import.meta.url));
const ROWS = 4000;
const IMPORT_KILLS = 16;
const BUILD_KILLS = 6;
const MINUTE = 60_000;

/** An upstream folder with enough rows that a kill can fall anywhere in its import. */
function upstreamWith(value: number): string {
  const upstream = upstreamCopy();
  const path = join(upstream, 'eci.csv');
  const rows = Array.from(
    { length: ROWS },
    (_, n) => `v${n},${value},2024-01-01,Birch,,API access,,,m${n},,`,
  );
  writeFileSync(path, `${readFileSync(path, 'utf8')}${rows.join('\n')}\n`);
  return upstream;
}

/** Runs the child, killed `after` milliseconds of its work; null lets it end. Gives how long it worked. */
async function run(work: string, from: string, home: string, data: string, after: number | null) {
  const child = spawn(process.execPath, ['--import', 'tsx', CHILD, work, from, home, data], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const ended = new Promise<{ code: number | null }>((resolve) => {
    child.on('exit', (code) => resolve({ code }));
  });
  await new Promise((resolve) => child.stdout.once('data', resolve));
  const start = performance.now();
  if (after !== null) {
    await Promise.race([ended, sleep(after)]);
    child.kill('SIGKILL');
  }
  const { code } = await ended;
  return { code, milliseconds: performance.now() - start };
}

async function verifiedHash(home: string, dataFolder: string): Promise<string> {
  const registry = await openRegistry({ home, dataFolder });
  try {
    expect(await verifyRegistry(registry)).toBe(true);
    return registry.contentHash;
  } finally {
    registry.close();
  }
}

describe.skipIf(process.platform === 'win32')('killed with -9', () => {
  it('is over every importer: the fixtures have a data set of each', () => {
    const read = new Set(knownDataSets(FIXTURE_DATA).map(({ source }) => source));
    expect([...read].sort()).toEqual(SOURCES.map(({ id }) => id).sort());
  });

  let random = 1;
  const nextRandom = () => {
    random = (random * 48_271) % 2_147_483_647;
    return random / 2_147_483_647;
  };
  beforeAll(() => {
    random = 20_261_122;
  });

  it(
    'an import leaves the old or the new, and does not block the next',
    async () => {
      const home = temporaryFolder();
      const sources = [upstreamWith(100), upstreamWith(101)];
      const hashes: string[] = [];
      let span = 0;
      for (const source of sources) {
        const { code, milliseconds } = await run('sync', source, home, FIXTURE_DATA, null);
        expect(code).toBe(0);
        span = Math.max(span, milliseconds);
        hashes.push(await verifiedHash(home, FIXTURE_DATA));
      }
      expect(new Set(hashes).size).toBe(2);
      let killed = 0;
      for (let turn = 0; turn < IMPORT_KILLS; turn += 1) {
        const source = sources[turn % 2]!;
        const { code, milliseconds } = await run('sync', source, home, FIXTURE_DATA, nextRandom() * span);
        if (code === null) killed += 1;
        else span = milliseconds;
        expect(hashes).toContain(await verifiedHash(home, FIXTURE_DATA));
      }
      expect(killed).toBeGreaterThan(IMPORT_KILLS / 4);
      expect((await run('sync', sources[0]!, home, FIXTURE_DATA, null)).code).toBe(0);
      expect(await verifiedHash(home, FIXTURE_DATA)).toBe(hashes[0]);
      expect(readdirSync(join(home, 'vintages')).sort()).toEqual(
        hashes.map((hash) => `${hash}.duckdb`).sort(),
      );
      expect(readdirSync(home).sort()).toEqual(['CURRENT', 'vintages']);
    },
    3 * MINUTE,
  );

  it(
    'a build of the snapshot leaves the old or the new',
    async () => {
      const home = temporaryFolder();
      const data = join(temporaryFolder(), 'data');
      cpSync(FIXTURE_DATA, data, { recursive: true });
      const sources = [upstreamWith(100), upstreamWith(101)];
      const hashes: string[] = [];
      let span = 0;
      for (const source of sources) {
        span = Math.max(span, (await run('snapshot', source, home, data, null)).milliseconds);
        hashes.push(await verifiedHash(home, data));
      }
      for (let turn = 0; turn < BUILD_KILLS; turn += 1) {
        await run('snapshot', sources[turn % 2]!, home, data, nextRandom() * span);
        expect(hashes).toContain(await verifiedHash(home, data));
      }
      expect((await run('snapshot', sources[0]!, home, data, null)).code).toBe(0);
      expect(await verifiedHash(home, data)).toBe(hashes[0]);
      expect(readdirSync(data).sort()).toEqual(['compiled', 'snapshot', 'sources.json']);
    },
    3 * MINUTE,
  );
});
