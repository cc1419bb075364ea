import { readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';

const folder = fileURLToPath(new URL('../web/', import.meta.url));

/** One script of the page for each file of web/, with what it needs, small. */
await build({
  entryPoints: readdirSync(folder)
    .filter((file) => file.endsWith('.ts'))
    .map((file) => folder + file),
  outdir: fileURLToPath(new URL('../dist/web/', import.meta.url)),
  bundle: true,
  minify: true,
  format: 'esm',
  target: 'es2022',
  logLevel: 'warning',
});
