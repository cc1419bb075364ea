import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { forecastAnswerSchema, placeAnswerSchema } from '../../src/contract/schemas.js';
import { headway } from './run.js';

const RESULTS = join(import.meta.dirname, '../../examples/my-results.csv');
const FORECAST = ['forecast', '--follower', 'country=China', '--leader', 'country=US', '--by', '2026-09-30'];

describe.concurrent('place and forecast on the command line', () => {
  it('place: a table, one answer as JSON, groups given again and again', async () => {
    const groups = ['--group', 'country=China', '--group', 'organisation=OpenAI'];
    const [table, json] = await Promise.all([
      headway(['place', RESULTS]),
      headway(['place', RESULTS, '--json', ...groups]),
    ]);
    expect(table).toMatchObject({ status: 0, stderr: '' });
    expect(table.stdout.toString()).toMatch(/my-results\.csv stands at[\s\S]*neighbour/);
    const answer = placeAnswerSchema.parse(JSON.parse(json.stdout.toString()));
    expect(answer.behind.map(({ group }) => group)).toEqual(['country=China', 'organisation=OpenAI']);
  });

  it('forecast: a table, and one answer as JSON', async () => {
    const [table, json] = await Promise.all([headway(FORECAST), headway([...FORECAST, '--json'])]);
    expect(table).toMatchObject({ status: 0, stderr: '' });
    expect(table.stdout.toString()).toMatch(/overtakes[\s\S]*The record/);
    forecastAnswerSchema.parse(JSON.parse(json.stdout.toString()));
  });

  it('wrong use ends with status 2, one line and nothing on standard output', async () => {
    const runs = [['place', 'no-such-file.json'], FORECAST.slice(0, 5), [...FORECAST, '--by', 'soon']];
    for (const ended of await Promise.all(runs.map((args) => headway(args)))) {
      expect(ended.status).toBe(2);
      expect(ended.stdout).toHaveLength(0);
      expect(ended.stderr).toMatch(/^headway: [^\n]+\n$/);
    }
  });
});
