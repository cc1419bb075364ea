import { readdirSync, rmSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';

const folder = fileURLToPath(new URL('../web/', import.meta.url));
const outdir = fileURLToPath(new URL('../dist/web/', import.meta.url));

/** One script of the page for each file of web/, and parts that are loaded when they are first needed. */
rmSync(outdir, { recursive: true, force: true });
await build({
  entryPoints: readdirSync(folder)
    .filter((file) => file.endsWith('.ts'))
    .map((file) => folder + file),
  outdir,
  bundle: true,
  splitting: true,
  chunkNames: 'part-[hash]',
  minify: true,
  format: 'esm',
  target: 'es2022',
  logLevel: 'warning',
});
