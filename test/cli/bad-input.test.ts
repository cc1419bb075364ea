import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { cpSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import type { AddressInfo } from 'node:net';
import { createServer, type Server } from 'node:net';
import { join } from 'node:path';
import { DuckDBInstance } from '@duckdb/node-api';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { contentOf, folder, headway } from './run.js';

const PAIR = ['--follower', 'country=China', '--leader', 'country=US'];
const gap = (...more: string[]) => ['gap', ...PAIR, ...more];

/** One line on standard error, exit 2, nothing on standard output. */
async function expectRefused(
  args: string[],
  words: string | RegExp,
  environment: Record<string, string> = {},
) {
  const { status, stdout, stderr } = await headway(args, environment);
  expect(stderr).toMatch(/^headway: [^\n]+\n$/);
  expect(stderr).toMatch(words);
  expect(stderr).not.toMatch(/\bat .*\.js:\d+/);
  expect([status, stdout.length]).toEqual([2, 0]);
}

describe.concurrent('a wrong question', () => {
  it.each<[string, string[], string | RegExp]>([
    ['an unknown command', ['frobnicate'], "unknown command 'frobnicate'"],
    ['an unknown flag', gap('--colour', 'red'), "unknown option '--colour'"],
    ['a flag without its value', ['gap', '--follower'], 'argument missing'],
    ['an argument too many', ['data', 'everything'], 'too many arguments'],
    ['an unknown format', gap('--format', 'gif'), 'Allowed choices'],
    ['no leader', ['gap', '--follower', 'country=China'], '--leader is missing'],
    ['an unknown measure', gap('--measure', 'iq'), 'headway, headway:DOMAIN, eci-refit, eci, benchmark:NAME'],
    ['an unknown benchmark', gap('--measure', 'benchmark:Nothing'), 'there is no benchmark "Nothing"'],
    ['an unknown field', ['gap', '--follower', 'colour=red', '--leader', 'country=US'], 'is not a field'],
    ['an unknown country', ['models', '--where', 'country=Narnia'], '"Narnia" is not a country'],
    ['a broken group', ['models', '--where', 'country=China and ('], 'is not a group'],
    ['an empty group', ['gap', '--follower', 'country=Iceland', '--leader', 'country=US'], 'has no model'],
    ['a group of one', ['gap', '--follower', 'model=Yi-34B', '--leader', 'country=US'], 'has one model'],
    ['an as-of day before all data', gap('--as-of', '2020-01-01'), 'before the first release'],
    ['an as-of day after all data', gap('--as-of', '2099-01-01'), '--carry-forward'],
    ['no day', gap('--as-of', '2025-02-30'), 'is not a day'],
    ['a flag given twice', gap('--as-of', '2025-01-01', '--as-of', '2025-02-01'), '--as-of is given twice'],
    ['two formats', gap('--json', '--format', 'png'), '--json and --format png contradict each other'],
    ['a sync from a device', ['sync', '--from', '/dev/null'], 'neither a file nor a folder'],
    ['a vintage before all', gap('--vintage', '2020-01-01'), 'the vintages held are'],
    ['a level of 2', gap('--level', '2'), '--level'],
    ['half a draw', gap('--draws', '100.5'), 'whole number'],
    ['too many draws', gap('--draws', '1000000'), '--draws'],
    ['a negative tolerance', gap('--tolerance=-1'), '--tolerance'],
    ['an unknown definition', gap('--method', 'guess'), 'daily, at-release, first-reach'],
    ['an unknown order', ['models', '--sort', 'beauty'], '--sort'],
    ['an id that is none', ['explain', 'junk'], 'is not the id of a figure'],
    [
      'characters that reorder a line or drive a terminal',
      ['gap', '--follower', 'country=\u202eanihC\u2066\u009b31m\u001b[31m', '--leader', 'country=US'],
      /^[^\p{Cc}\p{Cf}]*\n$/u,
    ],
    [
      'such characters in what the parser of flags refuses',
      ['gap', '--method\u202e\u009b'],
      /^[^\p{Cc}\p{Cf}]*\n$/u,
    ],
    ['a hostile id', ['explain', 'gap?follower=%1b[31m&leader=x\n\ny'], /^[^\p{Cc}]*\n$/u],
    ['no id', ['explain'], "missing required argument 'id'"],
    ['no port', ['serve', '--port', '99999'], 'is not a port'],
    ['a port that is a word', ['now', '--serve', '--port', 'http'], 'is not a port'],
    ['a sync from nowhere', ['sync', '--from', '/no/such/folder'], 'no such file or folder'],
    ['a sync without a path', ['sync'], '--from'],
    ['an unknown data set', ['sync', 'weather', '--from', '.'], 'there is no data set "weather"'],
    [
      'an output folder that is not there',
      ['data', '--output', '/no/such/folder/file'],
      'cannot be written: ENOENT',
    ],
  ])('%s', async (_, args, words) => {
    await expectRefused(args, words);
  });
});

describe.concurrent('a wrong place', () => {
  let server: Server;
  beforeAll(async () => {
    server = createServer();
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  });
  afterAll(() => new Promise((resolve) => server.close(resolve)));

  it('a port in use', async () => {
    const { port } = server.address() as AddressInfo;
    await expectRefused(['serve', '--port', String(port)], 'the port is in use');
  });

  it('a HEADWAY_HOME that is a file, to read from and to write to', async () => {
    const file = join(folder(), 'home');
    writeFileSync(file, 'a file\n');
    await expectRefused(['data'], 'a file, not a folder', { HEADWAY_HOME: file });
    await expectRefused(['sync', '--from', upstream()], 'a file, not a folder', { HEADWAY_HOME: file });
    expect(readFileSync(file, 'utf8')).toBe('a file\n');
  });

  it('a HEADWAY_HOME below a file', async () => {
    const file = join(folder(), 'file');
    writeFileSync(file, '');
    await expectRefused(['sync', '--from', upstream()], 'cannot be made', {
      HEADWAY_HOME: join(file, 'home'),
    });
  });

  it('a pointer to data that are not there, a database of a newer version, a database that is none', async () => {
    const home = folder();
    const hash = createHash('sha256').update('newer').digest('hex');
    mkdirSync(join(home, 'vintages'));
    writeFileSync(join(home, 'CURRENT'), `${hash}\n`);
    await expectRefused(['data'], 'CURRENT names data that are not there', { HEADWAY_HOME: home });
    const path = join(home, 'vintages', `${hash}.duckdb`);
    writeFileSync(path, 'not a database');
    await expectRefused(['data'], 'cannot be read', { HEADWAY_HOME: home });
    writeFileSync(path, '');
    const instance = await DuckDBInstance.create(path.replace(hash, 'new'));
    const connection = await instance.connect();
    await connection.run(`CREATE TABLE meta AS SELECT 999 AS schema_version, '${hash}' AS content_hash`);
    connection.closeSync();
    instance.closeSync();
    cpSync(path.replace(hash, 'new'), path);
    const before = contentOf(home);
    await expectRefused(gap(), 'of schema 999', { HEADWAY_HOME: home });
    expect(contentOf(home)).toEqual(before);
  });
});

const HEADER =
  'Model version,ECI Score,Release date,Organization,Country,Model accessibility,Training compute (FLOP),Confidence,Model name,Description,Display name';
const ROW = 'yi-34b,118,2023-11-02,01.AI,China,Open weights (restricted use),,Confident,Yi-34B,,Yi-34B';
const FILE = 'epoch_capabilities_index_2026-07.csv';

/** An upstream folder that holds one small edition of the index. */
function upstream(content: string | Buffer = `${HEADER}\n${ROW}\n`): string {
  const made = folder();
  writeFileSync(join(made, FILE), content);
  return made;
}

describe('a wrong file', () => {
  const home = folder();
  let before: string[];
  beforeAll(async () => {
    const { status, stderr } = await headway(['sync', '--from', upstream()], { HEADWAY_HOME: home });
    expect([status, stderr]).toEqual([0, '']);
    before = contentOf(home);
    expect(before.length).toBeGreaterThan(2);
  });

  it.each<[string, string | Buffer, RegExp]>([
    ['empty', '', /epoch_capabilities_index_2026-07\.csv/],
    ['not a table', 'not,a table\n', /column/],
    [
      'a picture',
      Buffer.from([137, 80, 78, 71, 13, 10, 26, 10, 0, 255, 254]),
      /epoch_capabilities_index_2026-07\.csv/,
    ],
    ['columns missing', `${HEADER.replace('ECI Score', 'Rank')}\n${ROW}\n`, /ECI Score/],
    ['cut off within a row', `${HEADER}\n${ROW}\n${ROW.slice(0, 30)}`, /truncated/],
    ['cut off within quotation marks', `${HEADER}\n${ROW}\n"half a na`, /truncated/],
    ['Latin-1', Buffer.from(`${HEADER}\n${ROW.replace('Yi-34B,,', 'Yï-34B,,')}\n`, 'latin1'), /UTF-8/],
    ['UTF-16', Buffer.from(`\ufeff${HEADER}\n${ROW}\n`, 'utf16le'), /UTF-/],
    [
      'a value that is no number',
      `${HEADER}\n${ROW.replace('118', 'high')}\n`,
      /row 2.*ECI Score|ECI Score.*row 2/,
    ],
    [
      'a release day of 2099',
      `${HEADER}\n${ROW.replace('2023-11-02', '2099-11-02')}\n`,
      /more than 400 days after .*row 2, column "Release date"/,
    ],
    ['a day that is none', `${HEADER}\n${ROW.replace('2023-11-02', '2023-02-30')}\n`, /row 2/],
  ])('%s', async (_, content, words) => {
    await expectRefused(['sync', '--from', upstream(content)], words, { HEADWAY_HOME: home });
  });

  it('a score of 140 %', async () => {
    const made = folder();
    const file = join(made, 'fit_input.csv');
    const header = 'model_id,model,benchmark_id,benchmark,performance,date,benchmark_release_date,fold';
    writeFileSync(file, `${header}\nm1,yi-34b,b1,MMLU,1.4,2023-11-02,2021-01-01,5\n`);
    const words = /not between 0 and 1 .*row 2, column "performance"/;
    await expectRefused(['sync', '--from', file], words, { HEADWAY_HOME: home });
  });

  it('a named pipe, which would never end, given itself and inside a folder', async () => {
    const made = folder();
    const pipe = join(made, FILE);
    execFileSync('mkfifo', [pipe]);
    for (const path of [pipe, made]) {
      await expectRefused(['sync', '--from', path], 'neither a file nor a folder', { HEADWAY_HOME: home });
    }
  });

  it('changes nothing that was held', () => {
    expect(contentOf(home)).toEqual(before);
  });
});
