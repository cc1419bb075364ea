import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { type RateRequest, rate } from '../../src/answers/rate.js';
import { HeadwayError } from '../../src/contract/error.js';
import { rateAnswerSchema } from '../../src/contract/rate.js';
import { RATE_METHODS } from '../../src/contract/rate-method.js';
import { messagesIn } from '../../src/report/messages/index.js';
import { rateText } from '../../src/report/text/rate.js';
import { generatedPath, peers } from '../measure/ratings/votes.js';

const folder = mkdtempSync(join(tmpdir(), 'headway-rate-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

function file(rows: string[], name = 'votes.csv'): string {
  const path = join(folder, name);
  writeFileSync(path, ['left,right,winner', ...rows, ''].join('\n'));
  return path;
}

const ask = async (request: RateRequest) => rateAnswerSchema.parse(await rate(request, 'test'));
const refusal = async (request: RateRequest) => {
  const error = await rate(request, 'test').then(
    () => null,
    (thrown: unknown) => thrown,
  );
  expect(error).toBeInstanceOf(HeadwayError);
  return (error as HeadwayError).code;
};

describe('rate', () => {
  it('gives arena-rank’s ratings from the file of votes', async () => {
    const { ratings, converged, votes } = await ask({ file: generatedPath, level: 0.95 });
    expect(converged).toBe(true);
    expect(votes).toEqual({ rows: 1500, counted: 1500, rated: 1500 });
    for (const { name, rating, low, high } of ratings) {
      const theirs = peers.generated.arenaRank.tight[name];
      [rating, low, high].forEach((value, i) => {
        expect(Math.abs(value! - theirs[i])).toBeLessThan(0.1);
      });
    }
  });

  it('gives arena-rank’s ratings with covariates, reweighted, ridge 1', async () => {
    const { ratings, style } = await ask({
      file: generatedPath,
      style: ['length', 'bold'],
      ridge: 1,
      reweight: 50,
    });
    const theirs = peers.generated.arenaRank.contextual;
    for (const { name, rating } of ratings)
      expect(Math.abs(rating! - theirs.ratings[name])).toBeLessThan(0.1);
    style.forEach(({ coefficient }, f) => {
      expect(coefficient).toBeCloseTo(theirs.coefficients[f], 5);
    });
  });

  it('gives evalica’s Elo ratings from the file of votes', async () => {
    const { ratings } = await ask({ file: generatedPath, method: 'elo' });
    for (const { name, rating } of ratings)
      expect(rating! / peers.generated.evalica.elo[name]).toBeCloseTo(1, 9);
  });

  it.each(RATE_METHODS)('rates by %s, in order, each with a rank, the same each time', async (method) => {
    const answer = await ask({ file: generatedPath, method });
    expect(answer.ratings).toHaveLength(8);
    const scores = answer.ratings.map(({ score }) => score);
    expect(scores).toEqual([...scores].sort((a, b) => b - a));
    expect(answer.ratings[0].rank).toBe(1);
    expect(answer.contentHash).toMatch(/^[0-9a-f]{64}$/);
    expect(await ask({ file: generatedPath, method })).toEqual(answer);
  });

  it('has ratings with a mean of 1000', async () => {
    for (const intervals of ['sandwich', 'bootstrap', 'none'] as const) {
      const { ratings } = await ask({ file: generatedPath, intervals });
      const mean = ratings.reduce((sum, { rating }) => sum + rating!, 0) / ratings.length;
      expect(mean).toBeCloseTo(1000, 6);
    }
  });
});

describe('degenerate votes are said', () => {
  it('never lost, never won, apart: listed with what can be said', async () => {
    const path = file([
      ...Array(6).fill('a,b,left'),
      ...Array(6).fill('a,b,right'),
      ...Array(9).fill('top,a,left'),
      'b,last,left',
      'x,y,left',
    ]);
    const answer = await ask({ file: path });
    expect(answer.ratings.map(({ name, rating }) => [name, rating])).toEqual([
      ['a', 1000],
      ['b', 1000],
    ]);
    const of = (name: string) => answer.unrated.find((model) => model.name === name)!;
    expect(of('top').standing).toBe('above');
    // 9 wins of 9 have a chance of 10 % at odds p^9 = 0.1: 400 log10(p / (1 - p)) = 213.8 above a.
    expect(of('top').low).toBeCloseTo(1000 + 400 * Math.log10(0.1 ** (1 / 9) / (1 - 0.1 ** (1 / 9))), 6);
    expect(of('top').high).toBeNull();
    expect(of('last')).toMatchObject({ standing: 'below', low: null });
    expect(of('last').high).toBeGreaterThan(1000);
    expect(of('x')).toMatchObject({ standing: 'apart', low: null, high: null });
    expect(answer.unratedTotal).toBe(4);
    expect(answer.componentsTotal).toBe(5);
    expect(answer.notes).toContainEqual({ code: 'without-rating', models: 4, of: 6 });
    expect(rateText(answer, { words: messagesIn('en') })).toMatch(
      /top {2}9 votes, at least 1214: no rated model/,
    );
  });

  it('all ties: equal ratings, no interval', async () => {
    const answer = await ask({ file: file(['a,b,tie', 'b,c,tie']) });
    expect(answer.ratings.map(({ rating, low, rank }) => [rating, low, rank])).toEqual([
      [1000, null, 1],
      [1000, null, 1],
      [1000, null, 1],
    ]);
    expect(answer.notes).toContainEqual({ code: 'every-vote-a-tie' });
    expect(await refusal({ file: file(['a,b,tie']), method: 'davidson' })).toBe('no-finite-estimate');
  });

  it('excluded votes are counted, with examples', async () => {
    const answer = await ask({ file: file(['a,b,left', 'a,b,right', 'a,a,left', 'a,b,neither', ',b,left']) });
    expect(answer.excluded).toEqual([
      { reason: 'unknown-winner', votes: 1, examples: ['neither'] },
      { reason: 'unnamed-model', votes: 1, examples: [] },
      { reason: 'same-model', votes: 1, examples: [] },
    ]);
    expect(answer.votes).toEqual({ rows: 5, counted: 2, rated: 2 });
  });

  it.each([
    ['no vote', [], 'no-votes'],
    ['only unknown winners', ['a,b,A', 'a,b,B'], 'no-votes'],
    ['one model', ['a,a,left'], 'no-votes'],
    ['one vote', ['a,b,left'], 'no-finite-estimate'],
    ['a chain of wins', ['a,b,left', 'b,c,left', 'c,d,left'], 'no-finite-estimate'],
  ])('%s: an error', async (_, rows, code) => {
    expect(await refusal({ file: file(rows) })).toBe(code);
  });

  it('covariates that separate the votes: an error', async () => {
    const path = join(folder, 'separated.csv');
    const rows = Array.from({ length: 40 }, (_, i) => `a,b,${i % 2 ? 'left' : 'right'},${i % 2}`);
    writeFileSync(path, ['left,right,winner,x', ...rows].join('\n'));
    expect(await refusal({ file: path, style: ['x'] })).toBe('no-finite-estimate');
    const { style } = await ask({ file: path, style: ['x'], ridge: 1 });
    expect(Number.isFinite(style[0].coefficient)).toBe(true);
  });

  it('100,000 models with one vote each: an error for strengths, scores for counting', async () => {
    const rows = Array.from({ length: 50_000 }, (_, i) => `m${2 * i},m${2 * i + 1},left`);
    const path = file(rows, 'many.csv');
    expect(await refusal({ file: path })).toBe('no-finite-estimate');
    expect((await rate({ file: path, method: 'counting' }, 'test')).ratings).toHaveLength(100_000);
  });

  it('more models than a fit takes: an error', async () => {
    const rows = Array.from({ length: 2001 }, (_, i) => `m${i},m${(i + 1) % 2001},left`);
    expect(await refusal({ file: file(rows) })).toBe('too-many-models');
  });
});

describe('options', () => {
  it.each([
    [{ method: 'glicko' }],
    [{ level: 1 }],
    [{ level: NaN }],
    [{ draws: 3 }],
    [{ seed: -1 }],
    [{ reweight: 0 }],
    [{ reweight: 50, method: 'elo' }],
    [{ style: ['length'], method: 'davidson' }],
    [{ style: ['length', 'length'] }],
    [{ ridge: 1 }],
  ])('%j is refused', async (options) => {
    expect(await refusal({ file: generatedPath, ...(options as object) })).toBe('bad-option');
  });

  it('a covariate that is no column is refused by name', async () => {
    expect(await refusal({ file: generatedPath, style: ['lenght'] })).toBe('no-such-column');
  });
});
