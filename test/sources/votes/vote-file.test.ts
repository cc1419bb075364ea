import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DuckDBInstance } from '@duckdb/node-api';
import fc from 'fast-check';
import { afterAll, describe, expect, it } from 'vitest';
import { HeadwayError } from '../../../src/contract/error.js';
import { type VoteColumns, VoteFile } from '../../../src/sources/votes/index.js';

const folder = mkdtempSync(join(tmpdir(), 'headway-votes-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

let files = 0;
function file(content: string | Buffer, name = `votes-${++files}.txt`): string {
  const path = join(folder, name);
  writeFileSync(path, content);
  return path;
}

async function tally(path: string, columns: Partial<VoteColumns> = {}) {
  const votes = await VoteFile.open(path, columns);
  try {
    return { format: votes.format, ...(await votes.tally()) };
  } finally {
    votes.close();
  }
}

const refusal = (path: string, columns: Partial<VoteColumns> = {}) =>
  tally(path, columns).then(
    () => null,
    (error: unknown) => {
      expect(error).toBeInstanceOf(HeadwayError);
      return error as HeadwayError;
    },
  );

async function parquet(rows: string): Promise<string> {
  const path = join(folder, `votes-${++files}.parquet`);
  const connection = await (await DuckDBInstance.create(':memory:')).connect();
  await connection.run(`COPY (${rows}) TO '${path}' (FORMAT parquet)`);
  connection.closeSync();
  return path;
}

describe('the three formats', () => {
  const rows = [
    ['a', 'b', 'model_a'],
    ['b', 'a', 'model_a'],
    ['a', 'b', 'tie (bothbad)'],
    ['c', 'a', 'c'],
  ];
  const expected = [
    { left: 0, right: 1, wins: 1, losses: 0, ties: 1 },
    { left: 1, right: 0, wins: 1, losses: 0, ties: 0 },
    { left: 2, right: 0, wins: 1, losses: 0, ties: 0 },
  ];
  const check = async (path: string, format: string) => {
    const found = await tally(path);
    expect(found.format).toBe(format);
    expect(found.models).toEqual(['a', 'b', 'c']);
    expect(found.pairs.sort((p, q) => p.left - q.left)).toEqual(expected);
    expect([found.rows, found.bothBad, found.unknownWinner]).toEqual([4, 1, 0]);
  };

  it('CSV, with a byte order mark, quotes and CRLF', () =>
    check(
      file(
        `\ufeff"model_a",x,model_b,winner\r\n${rows.map(([l, r, w]) => `"${l}",1,${r},${w}\r\n`).join('')}`,
      ),
      'csv',
    ));

  it('tab-separated', () =>
    check(file(`left\tright\twinner\n${rows.map((row) => row.join('\t')).join('\n')}`), 'csv'));

  it('JSONL', () =>
    check(
      file(rows.map(([left, right, winner]) => JSON.stringify({ left, x: [1], right, winner })).join('\n')),
      'jsonl',
    ));

  it('Parquet', async () => {
    const values = rows.map((row) => `(${row.map((cell) => `'${cell}'`).join(', ')})`).join(', ');
    await check(await parquet(`SELECT * FROM (VALUES ${values}) AS t(model_a, model_b, winner)`), 'parquet');
  });
});

describe('what does not count', () => {
  it('is counted: no name, one model twice, an unknown winner', async () => {
    const path = file('left,right,winner\na,b,left\n,b,left\na,a,tie\na,b,Left\nb,a,\n"a ",b,tie\n');
    const { unnamed, selfVotes, unknownWinner, unknownWinners, models, rows } = await tally(path);
    expect([unnamed, selfVotes, unknownWinner, rows]).toEqual([1, 1, 2, 6]);
    expect(unknownWinners.sort()).toEqual(['', 'Left']);
    expect(models).toEqual(['a', 'a ', 'b']);
  });
});

describe('bad input', () => {
  it.each([
    ['an empty file', '', 'not-a-vote-file'],
    ['no such column', 'x,y,z\n1,2,3\n', 'no-such-column'],
    ['a column named twice', 'left,left,right,winner\na,a,b,left\n', 'not-a-vote-file'],
    ['a row too short', 'left,right,winner\na,b,left\na,b\n', 'not-a-vote-file'],
    ['a row too long', 'left,right,winner\na,b,left,c\n', 'not-a-vote-file'],
    ['an open quote', 'left,right,winner\na,b,"left\n', 'not-a-vote-file'],
    ['an open quote in the header', '"left,right,winner\na,b,left\n', 'not-a-vote-file'],
    ['broken JSON', '{"left":"a","right":"b","winner":"tie"}\n{"left":', 'not-a-vote-file'],
    ['a JSON array', '[{"left":"a","right":"b","winner":"tie"}]', 'not-a-vote-file'],
    ['a model named like an outcome', 'left,right,winner\ntie,b,left\n', 'not-a-vote-file'],
    ['no text', Buffer.from([1, 0, 2, 0, 3]), 'not-a-vote-file'],
    ['no Parquet', 'PAR1 and nothing else', 'not-a-vote-file'],
    ['no UTF-8', Buffer.from('left,right,winner\na\xff,b,left\n', 'latin1'), 'not-a-vote-file'],
    ['a line of 3 MB', `left,right,winner\n${'x'.repeat(3e6)},b,left\na,b,left\n`, 'not-a-vote-file'],
    [
      'a last line of 64 MB, which DuckDB leaves out',
      `left,right,winner\na,b,left\n${'x'.repeat(2 ** 26)},b,left\n`,
      'not-a-vote-file',
    ],
    ['a header of 100 KB', 'x'.repeat(1e5), 'not-a-vote-file'],
  ])('%s: one line', async (_, content, code) => {
    const error = await refusal(file(content));
    expect(error?.code).toBe(code);
    expect(error?.exitStatus).toBe(2);
    expect(error?.message).not.toMatch(/\n/);
  });

  it('refuses anything but one ordinary file', async () => {
    file('left,right,winner\na,b,left\n', 'one.csv');
    for (const path of [
      folder,
      join(folder, 'none.csv'),
      join(folder, '*.csv'),
      'https://example.com/votes.csv',
    ])
      expect((await refusal(path))?.code).toBe('no-such-file');
    expect((await refusal(file('left,right,winner\na,b,left\n', 'o?e.csv')))?.code).toBe('no-such-file');
  });

  it('names the columns there are', async () => {
    const error = await refusal(file('left,right,vote\na,b,left\n'));
    expect(error?.remedy).toContain('"vote"');
    expect((await refusal(file('left,right,winner\na,b,left\n'), { winner: 'left' }))?.code).toBe(
      'no-such-column',
    );
  });

  it('never does worse than a HeadwayError on any text', async () => {
    await fc.assert(
      fc.asyncProperty(fc.string({ unit: 'binary', maxLength: 60 }), async (body) => {
        const error = await refusal(file(`left,right,winner\n${body}`, 'any.csv'));
        expect(error === null || error.exitStatus === 2).toBe(true);
      }),
      { numRuns: 60 },
    );
  });
});

describe('names and paths', () => {
  it('may hold quotes, commas and SQL', async () => {
    const names = [`O'Neil "x", y`, "'); DROP TABLE tally; --", '模型'];
    const quoted = names.map((name) => `"${name.replaceAll('"', '""')}"`);
    const path = file(
      `"le'ft",right,winner\n${quoted[0]},${quoted[1]},left\n${quoted[1]},${quoted[2]},tie\n`,
      "vo'tes.csv",
    );
    expect((await tally(path, { left: "le'ft" })).models).toEqual([...names].sort());
  });
});

describe('inOrder', () => {
  it('gives every vote that counts in the order of the file', async () => {
    const lines = Array.from(
      { length: 50_000 },
      (_, i) => `m${i % 7},m${(i + 1) % 7},${i % 3 ? 'left' : 'tie'},${i}`,
    );
    const path = file(
      `left,right,winner,x\nm1,m1,left,9\n${lines.join('\n')}\nm1,m2,what,3\nm1,m2,right,?\n`,
    );
    const votes = await VoteFile.open(path);
    const { models } = await votes.tally();
    let seen = 0;
    for await (const { size, left, right, outcome, features } of votes.inOrder(['x']))
      for (let row = 0; row < size; row++, seen++) {
        if (seen === 50_000) {
          expect([outcome[row], features[0][row]]).toEqual([0, NaN]);
          continue;
        }
        if (
          features[0][row] !== seen ||
          models[left[row]] !== `m${seen % 7}` ||
          models[right[row]] !== `m${(seen + 1) % 7}`
        )
          throw new Error(`vote ${seen} is out of order`);
        if (outcome[row] !== (seen % 3 ? 1 : 0.5)) throw new Error(`vote ${seen} has another outcome`);
      }
    expect(seen).toBe(50_001);
    votes.close();
  });
});
