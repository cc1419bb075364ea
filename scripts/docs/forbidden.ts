import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Finding, ROOT } from './pages.js';

/** A folder of one machine, and a registry's host: neither belongs in a file that ships. */
const FORBIDDEN = [/(?:^|[\s"'`(=])\/(?:work|root|tmp|home\/\w+)\//m, /registry\.(?:npmjs|yarnpkg)\./];
const TEXT = /(?:\.(?:md|ts|js|cjs|json|cff|py|yml)|\/run)$/;

/** No tracked text names a folder of one machine or the host of a package registry. */
export function checkForbidden(): Finding[] {
  const tracked = execFileSync('git', ['ls-files'], { cwd: ROOT, encoding: 'utf8' }).split('\n');
  return tracked
    .filter((path) => TEXT.test(path) && existsSync(join(ROOT, path)))
    .flatMap((path) => {
      const text = readFileSync(join(ROOT, path), 'utf8');
      const found = FORBIDDEN.map((pattern) => pattern.exec(text)?.[0].trim()).filter(Boolean);
      return found.map((word) => `${path}: names "${word}"`);
    });
}
