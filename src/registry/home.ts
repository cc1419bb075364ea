import {
  closeSync,
  existsSync,
  fsyncSync,
  mkdirSync,
  openSync,
  readFileSync,
  renameSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { homedir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { HeadwayError } from '../contract/error.js';
import { phrase } from '../contract/phrase.js';

/** How the next `CURRENT` is called until it is renamed. */
export const POINTER_BESIDE = '.CURRENT-';

const HASH = /^[0-9a-f]{64}$/;

/** `HEADWAY_HOME`, else the platform's data folder. It need not exist. */
export function homeFolder(environment = process.env, platform: string = process.platform): string {
  if (environment.HEADWAY_HOME) return environment.HEADWAY_HOME;
  if (platform === 'win32') {
    return join(environment.LOCALAPPDATA ?? join(homedir(), 'AppData', 'Local'), 'headway');
  }
  if (platform === 'darwin') return join(homedir(), 'Library', 'Application Support', 'headway');
  return join(environment.XDG_DATA_HOME || join(homedir(), '.local', 'share'), 'headway');
}

/** The `data` folder of this installation. */
export function shippedDataFolder(): string {
  return fileURLToPath(new URL('../../data', import.meta.url));
}

export function vintagesFolder(home: string): string {
  return join(home, 'vintages');
}

export function vintageFile(home: string, hash: string): string {
  return join(vintagesFolder(home), `${hash}.duckdb`);
}

/** A folder that can hold synced data, there or not yet; a file in its place is a `HeadwayError`. */
function requireHome(home: string): void {
  if (!existsSync(home) || statSync(home).isDirectory()) return;
  throw new HeadwayError({
    code: 'home-not-a-folder',
    what: 'this is a file, not a folder for synced data',
    where: home,
    remedy: 'set HEADWAY_HOME to a folder',
  });
}

/** Makes the folder for synced data where it is not there; one that cannot be made is a `HeadwayError`. */
export function makeHome(home: string): void {
  requireHome(home);
  try {
    mkdirSync(home, { recursive: true });
  } catch (error) {
    throw new HeadwayError({
      code: 'cannot-write',
      what: phrase`the folder for synced data cannot be made: ${(error as NodeJS.ErrnoException).code}`,
      where: home,
      remedy: 'set HEADWAY_HOME to a folder that you may write to',
    });
  }
}

/** The hash that `CURRENT` names, or null without one. A pointer that points nowhere is a `HeadwayError`. */
export function currentVintage(home: string): string | null {
  requireHome(home);
  const pointer = join(home, 'CURRENT');
  if (!existsSync(pointer)) return null;
  const hash = readFileSync(pointer, 'utf8').trim();
  if (HASH.test(hash) && existsSync(vintageFile(home, hash))) return hash;
  throw new HeadwayError({
    code: 'lost-vintage',
    what: 'CURRENT names data that are not there',
    where: pointer,
    remedy: 'delete CURRENT to go back to the shipped data, then sync again',
  });
}

/** Makes a vintage the current one: written beside, flushed to the disk, renamed. */
export function setCurrentVintage(home: string, hash: string): void {
  const beside = join(home, `${POINTER_BESIDE}${process.pid}`);
  writeFileSync(beside, `${hash}\n`);
  renameDurably(beside, join(home, 'CURRENT'));
}

/** Renames after the content has reached the disk; the folder's entry follows it there. */
export function renameDurably(from: string, to: string): void {
  flush(from);
  renameSync(from, to);
  flushFolder(dirname(to));
}

function flush(path: string): void {
  const file = openSync(path, 'r+');
  try {
    fsyncSync(file);
  } finally {
    closeSync(file);
  }
}

/** Flushes a folder's entries; Windows has no such call. */
export function flushFolder(path: string): void {
  if (process.platform === 'win32') return;
  const folder = openSync(path, 'r');
  try {
    fsyncSync(folder);
  } finally {
    closeSync(folder);
  }
}
