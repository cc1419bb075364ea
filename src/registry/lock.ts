import { linkSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { HeadwayError } from '../contract/error.js';
import { phrase } from '../contract/phrase.js';
import { makeHome } from './home.js';

const held = new Set<string>();
let taken = 0;

/**
 * Runs `work` while this process alone holds `sync.lock`. The lock of a process that is gone is taken over.
 *
 * The file appears with its content at once (a hard link), so a killed process leaves no empty lock.
 *
 * @param patience milliseconds to wait for a living process that holds it
 * @throws HeadwayError when a living process still holds it then
 */
export async function withSyncLock<T>(home: string, work: () => Promise<T>, patience = 0): Promise<T> {
  makeHome(home);
  const lock = join(home, 'sync.lock');
  await takeBy(lock, Date.now() + patience);
  held.add(lock);
  removeLeftovers(home);
  try {
    return await work();
  } finally {
    held.delete(lock);
    rmSync(lock, { force: true });
  }
}

async function takeBy(lock: string, deadline: number): Promise<void> {
  for (;;) {
    try {
      return take(lock);
    } catch (error) {
      const isBusy = error instanceof HeadwayError && error.code === 'sync-running';
      if (!isBusy || Date.now() >= deadline) throw error;
    }
    await new Promise((resolve) => setTimeout(resolve, 20 + 30 * Math.random()));
  }
}

function take(lock: string): void {
  const mine = `${lock}.${process.pid}.${taken++}`;
  writeFileSync(mine, `${process.pid}\n`);
  try {
    if (link(mine, lock)) return;
    const holder = holderOf(lock);
    if (holder !== null && isAlive(holder, lock)) throw busy(lock, holder);
    putAside(lock, `${mine}.stale`, holder);
    if (!link(mine, lock)) throw busy(lock, holderOf(lock));
  } finally {
    rmSync(mine, { force: true });
  }
}

/** Removes what killed processes left while they were taking the lock. */
function removeLeftovers(home: string): void {
  for (const name of readdirSync(home)) {
    const holder = Number(/^sync\.lock\.(\d+)\./.exec(name)?.[1]);
    if (holder && holder !== process.pid && !isAlive(holder, '')) rmSync(join(home, name), { force: true });
  }
}

function link(from: string, to: string): boolean {
  try {
    linkSync(from, to);
    return true;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'EEXIST') return false;
    throw error;
  }
}

/** Moves the stale lock away; when another process was faster, what was moved is a living lock and goes back. */
function putAside(lock: string, aside: string, holder: number | null): void {
  try {
    renameSync(lock, aside);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return;
    throw error;
  }
  if (holderOf(aside) !== holder) link(aside, lock);
  rmSync(aside, { force: true });
}

function holderOf(lock: string): number | null {
  try {
    const holder = Number.parseInt(readFileSync(lock, 'utf8'), 10);
    return Number.isInteger(holder) && holder > 0 ? holder : null;
  } catch {
    return null;
  }
}

function isAlive(holder: number, lock: string): boolean {
  if (holder === process.pid) return held.has(lock);
  try {
    process.kill(holder, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}

function busy(lock: string, holder: number | null): HeadwayError {
  return new HeadwayError({
    code: 'sync-running',
    what: phrase`another sync is running${holder === null ? '' : phrase` (process ${holder})`}`,
    where: lock,
    remedy: 'wait until it has ended',
  });
}
