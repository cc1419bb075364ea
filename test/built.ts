import { execFileSync } from 'node:child_process';
import { readdirSync, statSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const ROOT = fileURLToPath(new URL('..', import.meta.url));

/** Builds dist/ once for the tests that start the program, where it is missing or older than src/. */
export default function buildWhenOld(): void {
  const built = statSync(join(ROOT, 'dist', 'program', 'main.js'), { throwIfNoEntry: false })?.mtimeMs ?? 0;
  const files = ['src', 'web'].flatMap((folder) =>
    readdirSync(join(ROOT, folder), { recursive: true, withFileTypes: true }).filter((file) => file.isFile()),
  );
  const newest = Math.max(...files.map((file) => statSync(join(file.parentPath, file.name)).mtimeMs));
  if (built > newest) return;
  const compiler = createRequire(import.meta.url).resolve('typescript/bin/tsc');
  for (const script of [[compiler, '-p', 'tsconfig.build.json'], ['scripts/bundle.mjs']]) {
    execFileSync(process.execPath, script, { cwd: ROOT, stdio: 'inherit' });
  }
}
