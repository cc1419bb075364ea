import { readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import { scorecard } from './scorecard.mjs';

const root = fileURLToPath(new URL('../', import.meta.url));
const { dependencies } = JSON.parse(readFileSync(`${root}package.json`, 'utf8'));
/** Packages that every command loads, of many small files each: read as one file they start sooner. */
const TAKEN_IN = ['@duckdb/node-api', 'commander'];

/** One script of the page for each file of web/, and parts that are loaded when they are first needed. */
rmSync(`${root}dist/web`, { recursive: true, force: true });
await build({
  entryPoints: readdirSync(`${root}web`)
    .filter((file) => file.endsWith('.ts'))
    .map((file) => `${root}web/${file}`),
  outdir: `${root}dist/web`,
  bundle: true,
  splitting: true,
  chunkNames: 'part-[hash]',
  alias: { 'csv-parse/sync': 'csv-parse/browser/esm/sync' },
  minify: true,
  format: 'esm',
  target: 'es2022',
  logLevel: 'warning',
});

rmSync(`${root}dist/program`, { recursive: true, force: true });
/** The program in few files, and the threads it starts beside it: two hundred files take longer to open than to run. */
await build({
  entryPoints: ['cli/main', 'answers/aside-thread', 'lineage/compare/worker'].map(
    (file) => `${root}src/${file}.ts`,
  ),
  entryNames: '[name]',
  outdir: `${root}dist/program`,
  bundle: true,
  splitting: true,
  platform: 'node',
  format: 'esm',
  target: 'node20.19',
  external: [
    '@duckdb/node-bindings',
    ...Object.keys(dependencies).filter((name) => !TAKEN_IN.includes(name)),
  ],
  banner: {
    js: "import { createRequire as requireFrom } from 'node:module'; const require = requireFrom(import.meta.url);",
  },
  logLevel: 'warning',
});

/** What the evaluations found, for the page of the methods. */
writeFileSync(`${root}dist/scorecard.json`, `${JSON.stringify(scorecard())}\n`);
