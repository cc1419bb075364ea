import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { withSyncLock } from '../../src/registry/lock.js';
import { temporaryFolder } from '../sources/support.js';

function deadProcess(): number {
  return spawnSync(process.execPath, ['-e', '']).pid;
}

describe('sync.lock', () => {
  it('lets one in at a time and is gone afterwards', async () => {
    const home = temporaryFolder();
    await withSyncLock(home, async () => {
      const second = withSyncLock(home, async () => 'never');
      await expect(second).rejects.toMatchObject({ code: 'sync-running', exitStatus: 2 });
      expect(existsSync(join(home, 'sync.lock'))).toBe(true);
    });
    expect(readdirSync(home)).toEqual([]);
    expect(await withSyncLock(home, async () => 'again')).toBe('again');
  });

  it('is freed when the work fails', async () => {
    const home = temporaryFolder();
    await expect(withSyncLock(home, async () => Promise.reject(new Error('no')))).rejects.toThrow('no');
    expect(readdirSync(home)).toEqual([]);
  });

  it.each([
    ['of a dead process', `${deadProcess()}\n`],
    ['that is empty', ''],
    ['that names nothing', 'someone\n'],
    ['of an earlier process with our number', `${process.pid}\n`],
  ])('is taken over from a lock %s', async (_name, content) => {
    const home = temporaryFolder();
    writeFileSync(join(home, 'sync.lock'), content);
    writeFileSync(join(home, `sync.lock.${deadProcess()}.0`), content);
    expect(await withSyncLock(home, async () => 'in')).toBe('in');
    expect(readdirSync(home)).toEqual([]);
  });

  it('is left to a living process', async () => {
    const home = temporaryFolder();
    writeFileSync(join(home, 'sync.lock'), `${process.ppid}\n`);
    await expect(withSyncLock(home, async () => 'never')).rejects.toMatchObject({ code: 'sync-running' });
    expect(readdirSync(home)).toEqual(['sync.lock']);
  });
});
