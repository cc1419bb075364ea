import { describe, expect, it } from 'vitest';
import type { ClaimType } from '../../../src/contract/index.js';
import { readOf } from './read.js';

type Row = [ClaimType, string, number | null, number | null, string];

describe('values whose unit or figure goes without saying', () => {
  it.each<Row>([
    ['compute', 'xAI has 200,000 in one cluster.', 2e5, 2e5, 'chips'],
    ['compute', 'DeepSeek trained the model with 2.3 million GPU hours.', 2.3e6, 2.3e6, 'gpu-hours'],
    ['compute', 'OpenAI will build a data centre of 1.4 gigawatts.', 1.4, 1.4, 'GW'],
    ['compute', '该公司用64颗昇腾芯片训练了这个模型。', 64, 64, 'chips'],
    ['rank', 'The first Chinese entry sits in twenty-fourth place on the leaderboard.', 24, 24, 'rank'],
    ['capability', 'DeepSeek R1 scored 1,361 on the Arena, ahead of GPT-4o.', 1361, 1361, 'points'],
    ['trend', 'The gap between China and the US has doubled.', 2, 2, 'times'],
    ['lag', 'China is a year, a year and a half behind the US in AI.', 1, 1.5, 'years'],
    ['lag', 'China is three, four years behind the US in AI.', 3, 4, 'years'],
  ])('%s: %s', (type, text, min, max, unit) => {
    expect(readOf(type, text).map(({ value }) => value)).toContainEqual({ min, max, unit });
  });

  it('a count of tests won is no measure of ability', () => {
    const claims = readOf('capability', 'DeepSeek R1 outperforms GPT-4o on four of the tasks.');
    expect(claims.length).toBeGreaterThan(0);
    for (const { value } of claims) expect(value).toBeNull();
  });

  it('"double digits" is no multiple', () => {
    const [claim] = readOf('trend', 'The gap between China and the US shrank from double digits.');
    expect(claim?.value ?? null).toBeNull();
  });
});
