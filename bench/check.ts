import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { loadavg, tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { checkSent } from '../src/answers/check-sent.js';
import { claims } from '../src/answers/ledger/claims.js';
import { quantile, Random } from '../src/measure/index.js';
import { openRegistry } from '../src/registry/index.js';
import { generatedArticle } from './claims/generated-article.js';
import { machine } from './machine.js';

/**
 * Times `headway check` of an article of 3 KB: as a whole process, and inside a running one, first and again; and the
 * ledger that ships, first and again. In clock's milliseconds, with the load of the machine beside.
 *
 * Run `npm run build` first; the command that is timed is the compiled one.
 */
const RUNS = 9;
const INSIDE = 20;
const root = fileURLToPath(new URL('..', import.meta.url));
const folder = mkdtempSync(join(tmpdir(), 'headway-bench-'));
const generator = new Random(6);
const article = () => generatedArticle(() => generator.uniform(), 3_000);
const file = join(folder, 'article.txt');
writeFileSync(file, article());
const kinds = {
  'node start': ['-e', '0'],
  'headway check, 3 KB, whole process': [
    'bin/headway.js',
    'check',
    file,
    '--published',
    '2025-06-01',
    '--json',
  ],
  'headway claims, whole process': ['bin/headway.js', 'claims', '--json'],
};
const env = { ...process.env, HEADWAY_HOME: folder };
const times = new Map<string, number[]>(Object.keys(kinds).map((name) => [name, []]));
for (let run = -1; run < RUNS; run++) {
  for (const [name, parameters] of Object.entries(kinds)) {
    const start = process.hrtime.bigint();
    const { status, stderr } = spawnSync(process.execPath, parameters, { cwd: root, env, encoding: 'utf8' });
    if (status !== 0) throw new Error(`${name} ended with ${status}: ${stderr}`);
    if (run >= 0) times.get(name)?.push(Number(process.hrtime.bigint() - start) / 1e6);
  }
}
const registry = await openRegistry({ home: folder });
const timed = async (name: string, ask: () => Promise<unknown>) => {
  const start = process.hrtime.bigint();
  await ask();
  times.set(name, [...(times.get(name) ?? []), Number(process.hrtime.bigint() - start) / 1e6]);
};
const check = () => checkSent(registry, { document: Buffer.from(article()), published: '2025-06-01' });
const everything = {
  type: null,
  verdict: null,
  speaker: null,
  from: null,
  to: null,
  origin: null,
  measured: true,
};
await timed('check inside a process, the first', check);
for (let i = 0; i < INSIDE; i++) await timed('check inside a process, another article each', check);
await timed('ledger inside a process, the first', () => claims(registry, everything, folder));
for (let i = 0; i < 5; i++)
  await timed('ledger inside a process, again', () => claims(registry, everything, folder));
registry.close();
rmSync(folder, { recursive: true });

console.log(`${machine()}; load ${loadavg()[0].toFixed(1)}; milliseconds`);
for (const [name, values] of times) {
  const sorted = values.sort((x, y) => x - y);
  const [least, median, greatest] = [0, 0.5, 1].map((p) => quantile(sorted, p).toFixed(0).padStart(5));
  console.log(`${name.padEnd(46)} min ${least}  median ${median}  max ${greatest}  (${sorted.length})`);
}
