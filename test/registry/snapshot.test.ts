import { cpSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { buildSnapshot } from '../../scripts/build-snapshot.js';
import { FIXTURE_DATA, setCell, temporaryFolder, UPSTREAM, upstreamCopy } from '../sources/support.js';

function dataFolder(): string {
  const folder = join(temporaryFolder(), 'data');
  cpSync(FIXTURE_DATA, folder, { recursive: true });
  return folder;
}

function bytesOf(folder: string): Record<string, string> {
  const names = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) =>
    entry.isFile(),
  );
  return Object.fromEntries(
    names.map((entry) => {
      const path = join(entry.parentPath, entry.name);
      return [path.slice(folder.length), readFileSync(path, 'utf8')];
    }),
  );
}

describe('buildSnapshot', () => {
  it('gives the same bytes twice, in two folders and over itself', async () => {
    const [one, two] = [dataFolder(), dataFolder()];
    await buildSnapshot(UPSTREAM, one);
    await buildSnapshot(upstreamCopy(), two);
    const bytes = bytesOf(one);
    expect(bytesOf(two)).toEqual(bytes);
    await buildSnapshot(UPSTREAM, one);
    expect(bytesOf(one)).toEqual(bytes);
    expect(readdirSync(one).sort()).toEqual(['compiled', 'snapshot', 'sources.json']);
  });

  it('writes canonical CSV: ordered by key, shortest numbers, LF', async () => {
    const folder = dataFolder();
    await buildSnapshot(UPSTREAM, folder);
    const lines = readFileSync(join(folder, 'snapshot', 'score.csv'), 'utf8').split('\n');
    expect(lines.slice(0, 4)).toEqual([
      'data_set,benchmark,version,raw,standard_error,address,fold,file,row',
      'tiny-benchmarks,Quiz,acorn-1_high,0.905,0.015,https://example.org/quiz?a=1,,benchmarks/quiz.csv,2',
      'tiny-benchmarks,Quiz,acorn-1_high,0.885,,,,benchmarks/quiz.csv,3',
      'tiny-benchmarks,Quiz,birch-7b,0.25,,,,benchmarks/quiz.csv,4',
    ]);
    expect(lines.at(-1)).toBe('');
  });

  it('ships what is made from the facts, with its digest in the manifest', async () => {
    const folder = dataFolder();
    const { manifest } = await buildSnapshot(UPSTREAM, folder, async (registry) => {
      const [row] = await registry.rows('SELECT count(*) AS n FROM score ORDER BY n');
      return [{ path: 'draws/count.txt', bytes: Buffer.from(`${registry.contentHash} ${row?.n}`) }];
    });
    expect(readFileSync(join(folder, 'snapshot', 'draws', 'count.txt'), 'utf8')).toBe(
      `${manifest.contentHash} 11`,
    );
    expect(manifest.files['draws/count.txt']).toMatch(/^[0-9a-f]{64}$/);
    expect(manifest.tables.score).toBe(11);
    const epoch = manifest.dataSets.filter(({ id }) => /^tiny-(benchmarks|eci|paper)/.test(id));
    expect(manifest.dataSets).toHaveLength(12);
    expect(epoch.map(({ id, vintage, precision }) => [id, vintage, precision])).toEqual([
      ['tiny-benchmarks', '2026-01-31', 'day'],
      ['tiny-eci', '2026-01-31', 'day'],
      ['tiny-eci-by-model', '2026-01-31', 'about'],
      ['tiny-paper', '2026-01-31', 'day'],
    ]);
  });

  it.each<[string, string, (upstream: string) => void]>([
    ['a data set is missing', 'missing-file', (upstream) => rmSync(join(upstream, 'paper.csv'))],
    [
      'a value cannot be',
      'invalid-value',
      (upstream) => setCell(join(upstream, 'paper.csv'), 'performance', '1.4'),
    ],
  ])('leaves the snapshot as it was when %s', async (_name, code, breakIt) => {
    const folder = dataFolder();
    await buildSnapshot(UPSTREAM, folder);
    const bytes = bytesOf(folder);
    const upstream = upstreamCopy();
    breakIt(upstream);
    await expect(buildSnapshot(upstream, folder)).rejects.toMatchObject({ code, exitStatus: 2 });
    expect(bytesOf(folder)).toEqual(bytes);
  });
});
