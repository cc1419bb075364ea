import { cpSync, existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { buildSnapshot } from '../../scripts/build-snapshot.js';
import { shippedDataFolder } from '../../src/registry/home.js';
import { snapshotFolder } from '../../src/registry/shipped.js';
import { temporaryFolder } from '../sources/support.js';

const SOURCES = fileURLToPath(new URL('../../../shared/sources', import.meta.url));

describe.skipIf(!existsSync(SOURCES))('with the upstream files in ../shared', () => {
  it('building the snapshot gives the bytes that ship', async () => {
    const shipped = shippedDataFolder();
    const data = join(temporaryFolder(), 'data');
    cpSync(join(shipped, 'compiled'), join(data, 'compiled'), { recursive: true });
    cpSync(join(shipped, 'sources.json'), join(data, 'sources.json'));
    const { manifest, imports } = await buildSnapshot(SOURCES, data);
    const tables = readdirSync(join(data, 'snapshot')).filter((name) => name.endsWith('.csv'));
    expect(tables.length).toBeGreaterThan(5);
    for (const name of tables) {
      expect(
        readFileSync(join(data, 'snapshot', name)).equals(readFileSync(join(snapshotFolder(shipped), name))),
      ).toBe(true);
    }
    expect(manifest.dataSets).toHaveLength(15);
    expect(imports.flatMap((report) => report.unknownOrganisations)).toEqual([]);
  });
});
