import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { forecastAnswerSchema, placeAnswerSchema } from '../../src/contract/schemas.js';
import { headway } from './run.js';

const RESULTS = join(import.meta.dirname, '../../examples/my-results.csv');
const FORECAST = ['forecast', '--follower', 'country=China', '--leader', 'country=US', '--by', '2026-09-30'];

describe.concurrent('place and forecast on the command line', () => {
  it('place: one answer as JSON, groups given again and again', async () => {
    const groups = ['--group', 'country=China', '--group', 'organisation=OpenAI'];
    const { status, stdout, stderr } = await headway(['place', RESULTS, '--json', ...groups]);
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
    const answer = placeAnswerSchema.parse(JSON.parse(stdout.toString()));
    expect(answer.behind.map(({ group }) => group)).toEqual(['country=China', 'organisation=OpenAI']);
  });

  it('forecast: one answer as JSON', async () => {
    const { status, stdout, stderr } = await headway([...FORECAST, '--json']);
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
    forecastAnswerSchema.parse(JSON.parse(stdout.toString()));
  });

  it('wrong use ends with status 2, one line and nothing on standard output', async () => {
    const runs = [['place', 'no-such-file.json'], FORECAST.slice(0, 5)];
    for (const ended of await Promise.all(runs.map((args) => headway(args)))) {
      expect(ended.status).toBe(2);
      expect(ended.stdout).toHaveLength(0);
      expect(ended.stderr).toMatch(/^headway: [^\n]+\n$/);
    }
  });
});
