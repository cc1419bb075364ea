import { spawn, spawnSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { ZodType } from 'zod';
import { VERSION } from '../../src/contract/index.js';
import {
  dataAnswerSchema,
  explainAnswerSchema,
  gapAnswerSchema,
  modelsAnswerSchema,
  nowAnswerSchema,
} from '../../src/contract/schemas.js';
import { folder, headway, NO_HOME, PROGRAM } from './run.js';

const GAP = ['gap', '--follower', 'country=China', '--leader', 'country=United States', '--draws', '50'];
const ID = 'gap?follower=country%3DChina&leader=country%3DUS&measure=eci&as-of=2025-01-31&draws=20';

describe.concurrent('each command', () => {
  it.each<[string, string[], ZodType, RegExp]>([
    ['gap', GAP, gapAnswerSchema, /China stood [\d.]+ months/],
    [
      'models',
      ['models', '--where', 'country=China', '--limit', '3', '--draws', '20'],
      modelsAnswerSchema,
      /GLM|Qwen|DeepSeek|Kimi/,
    ],
    ['explain', ['explain', ID], explainAnswerSchema, /Crossing[\s\S]*Sources/],
    ['data', ['data'], dataAnswerSchema, /Data sets held: 15 \(shipped\)/],
    ['now', ['now'], nowAnswerSchema, /China[\s\S]*[Oo]pen weights/],
  ])('%s: a table, and one answer as JSON', async (_, args, schema, words) => {
    const [table, json] = await Promise.all([headway(args), headway([...args, '--json'])]);
    expect(table).toMatchObject({ status: 0, stderr: '' });
    expect(table.stdout.toString()).toMatch(words);
    expect(table.stdout.toString()).not.toContain('\u001b');
    expect(json).toMatchObject({ status: 0, stderr: '' });
    const answer = JSON.parse(json.stdout.toString());
    expect(schema.parse(answer)).toEqual(answer);
    expect(json.stdout.toString()).toMatch(/^\{.*\}\n$/);
  });

  it('gap as SVG, PNG and CSV, and the same into a file', async () => {
    const target = folder();
    const [svg, png, csv, file] = await Promise.all([
      headway([...GAP, '--format', 'svg']),
      headway([...GAP, '--format', 'png']),
      headway([...GAP, '--format', 'csv']),
      headway([...GAP, '--format', 'svg', '--output', join(target, 'gap.svg')]),
    ]);
    expect(svg.stdout.toString()).toMatch(/^<svg [^>]*xmlns="http:\/\/www.w3.org\/2000\/svg"/);
    expect([...png.stdout.subarray(0, 8)]).toEqual([137, 80, 78, 71, 13, 10, 26, 10]);
    expect(csv.stdout.toString().split('\n').length).toBeGreaterThan(10);
    expect(file).toMatchObject({ status: 0, stderr: '' });
    expect(file.stdout).toHaveLength(0);
    expect(readFileSync(join(target, 'gap.svg'))).toEqual(svg.stdout);
    expect(readdirSync(target)).toEqual(['gap.svg']);
  });

  it('a census, a list of models and a lineage as pictures', async () => {
    const svg = /^<svg [^>]*xmlns="http:\/\/www.w3.org\/2000\/svg"/;
    const asked = [
      ['census', '--by', 'province'],
      ['models', '--measure', 'eci'],
      ['lineage', 'show', 'Yi-34B'],
    ];
    for (const { status, stdout } of await Promise.all(
      asked.map((args) => headway([...args, '--format', 'svg'])),
    )) {
      expect(status).toBe(0);
      expect(stdout.toString()).toMatch(svg);
    }
  });

  it('the id of an answer explains it; two runs print the same bytes', async () => {
    const [first, second] = await Promise.all([headway([...GAP, '--json']), headway([...GAP, '--json'])]);
    expect(second.stdout).toEqual(first.stdout);
    const { id, months } = JSON.parse(first.stdout.toString());
    const explained = await headway(['explain', id, '--json']);
    expect(JSON.parse(explained.stdout.toString()).figure).toMatchObject({ code: 'gap', months });
  });

  it('what npm start runs prints, and with --once ends', async () => {
    const { scripts } = JSON.parse(readFileSync(join(PROGRAM, '..', '..', 'package.json'), 'utf8'));
    expect(scripts.start).toBe('node bin/headway.js now --serve');
    const ended = await headway(['now', '--serve', '--once']);
    expect(ended).toMatchObject({ status: 0, stderr: '' });
    expect(ended.stdout.toString()).not.toContain('until stopped');
  });

  it('help and version', async () => {
    const [help, one, version, none] = await Promise.all([
      headway(['--help']),
      headway(['gap', '--help']),
      headway(['--version']),
      headway([]),
    ]);
    for (const command of ['now', 'gap', 'models', 'explain', 'data', 'sync', 'serve']) {
      expect(help.stdout.toString()).toMatch(new RegExp(`^  ${command} `, 'm'));
    }
    expect(one.stdout.toString()).toContain('--carry-forward');
    expect(version.stdout.toString()).toBe(`${VERSION}\n`);
    expect(none).toMatchObject({ status: 2, stderr: help.stdout.toString() });
    expect(none.stdout).toHaveLength(0);
  });

  it('serve answers until a signal stops it, and then ends in peace', async () => {
    const { address, child, ended } = await serving();
    const page = await fetch(`${address}/`);
    expect(page.status).toBe(200);
    expect(await page.text()).toContain('<title>');
    child.kill('SIGTERM');
    expect(await ended).toBe(0);
  });

  it('serve answers others while a question draws anew, and refuses it as any other', async () => {
    const { address, child, ended } = await serving();
    const asked = `${address}/gap.json?follower=country%3DChina&leader=country%3DUS`;
    await (await fetch(asked)).text();
    const order: string[] = [];
    const slow = fetch(`${asked}&seed=99&refit-as-of=true&as-of=2026-01-31`).then(async (response) => {
      const answer = gapAnswerSchema.parse(await response.json());
      order.push('slow');
      return answer;
    });
    await new Promise((resolve) => setTimeout(resolve, 200));
    for (const path of ['/healthz', '/data.json']) {
      expect((await fetch(`${address}${path}`)).status).toBe(200);
      order.push(path);
    }
    expect(await slow).toMatchObject({ seed: 99, asOf: '2026-01-31' });
    expect(order).toEqual(['/healthz', '/data.json', 'slow']);
    const refused = await fetch(`${asked.replace('China', 'Narnia')}&seed=99`);
    expect([refused.status, (await refused.json()).code]).toEqual([400, 'unknown-country']);
    child.kill('SIGTERM');
    expect(await ended).toBe(0);
  });
});

/** A server of the built program on any free port. */
async function serving() {
  const child = spawn(process.execPath, [PROGRAM, 'serve', '--port', '0'], {
    env: { ...process.env, HEADWAY_HOME: NO_HOME },
  });
  const ended = new Promise((resolve) => child.on('close', (code) => resolve(code)));
  let printed = '';
  const address = await new Promise<string>((resolve, reject) => {
    child.stdout.on('data', (chunk) => {
      printed += chunk;
      const found = /http:\/\/127\.0\.0\.1:\d+/.exec(printed);
      if (found) resolve(found[0]);
    });
    child.on('close', () => reject(new Error(`it ended: ${printed}`)));
  });
  return { address, child, ended };
}

describe.skipIf(process.platform === 'win32')('pipes and terminals', () => {
  const shell = (command: string, environment: Record<string, string> = {}) =>
    spawnSync('sh', ['-c', command], {
      env: { ...process.env, HEADWAY_HOME: NO_HOME, NODE: process.execPath, PROGRAM, ...environment },
      encoding: 'utf8',
    });

  it('a reader that leaves early is no failure', () => {
    const { stdout, stderr } = shell(
      '{ "$NODE" "$PROGRAM" data --json; echo "status $?" >&2; } | head -c 20',
    );
    expect(stdout).toHaveLength(20);
    expect(stderr).toBe('status 0\n');
  });

  it.skipIf(!existsSync('/usr/bin/script'))('colours a terminal, unless NO_COLOR is set', () => {
    const command = `script -qec '"$NODE" "$PROGRAM" gap --follower country=China --leader country=US --draws 20' /dev/null`;
    const environment = { TERM: 'xterm-256color', NO_COLOR: '' };
    expect(shell(command, environment).stdout).toContain('\u001b[');
    expect(shell(command, { ...environment, NO_COLOR: '1' }).stdout).not.toContain('\u001b');
  });
});
