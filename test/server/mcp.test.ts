import { fileURLToPath } from 'node:url';
import { Client, StreamableHTTPClientTransport, type Transport } from '@modelcontextprotocol/client';
import { StdioClientTransport } from '@modelcontextprotocol/client/stdio';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import {
  PARAMETERS,
  QUESTIONS,
  type QuestionAnswers,
  type SentQuestionAnswers,
} from '../../src/contract/index.js';
import { createApp } from '../../src/server/index.js';
import { DESCRIPTIONS, TOOLS } from '../../src/server/mcp/descriptions.js';
import { shipped } from '../answers/support.js';
import { gap } from '../report/fixtures.js';
import { held, heldOf } from './answers.js';

const app = createApp(held);
const clients: Client[] = [];

async function connect(transport: Transport): Promise<Client> {
  const client = new Client({ name: 'test', version: '1' });
  clients.push(client);
  await client.connect(transport);
  return client;
}

const overHttp = (to = app) =>
  connect(
    new StreamableHTTPClientTransport(new URL('http://127.0.0.1/mcp'), {
      fetch: async (url, init) => to.request(String(url), init as RequestInit),
    }),
  );

const overStdio = () =>
  connect(
    new StdioClientTransport({
      command: process.execPath,
      args: [fileURLToPath(new URL('../../bin/headway.js', import.meta.url)), 'mcp'],
      env: { HEADWAY_HOME: '/nowhere' },
    }),
  );

const textOf = (result: { content?: unknown }) => (result.content as { text: string }[])[0]!.text;
const PAIR = { follower: 'country=China', leader: 'country=United States' };

afterEach(async () => {
  for (const client of clients.splice(0)) await client.close();
});

describe('the assistant’s door', () => {
  it('lists the questions as read-only tools with their parameters', async () => {
    const { tools } = await (await overHttp()).listTools();
    expect(tools.map(({ name }) => name)).toEqual([...TOOLS, 'check', 'place']);
    for (const { name, inputSchema, description, annotations } of tools.slice(0, -2)) {
      expect(description).toBe(DESCRIPTIONS[name as keyof typeof DESCRIPTIONS]);
      const question = QUESTIONS[name as keyof typeof DESCRIPTIONS];
      expect(Object.keys(inputSchema.properties ?? {})).toEqual(question.parameters);
      expect(inputSchema.required ?? []).toEqual(question.required);
      expect(annotations?.readOnlyHint).toBe(true);
    }
    const level = tools[0]!.inputSchema.properties?.level as { description: string };
    expect(level.description).toContain(PARAMETERS.level.describes);
  });

  it('answers with the sentence to quote, and the whole answer beside', async () => {
    const result = await (await overHttp()).callTool({ name: 'gap', arguments: PAIR });
    expect(result.structuredContent).toEqual(JSON.parse(JSON.stringify(gap())));
    expect(textOf(result)).toContain('China stood 6.9 months');
  });

  it('says what is wrong, as a result of the tool', async () => {
    const client = await overHttp();
    const unknown = await client.callTool({
      name: 'gap',
      arguments: { ...PAIR, follower: 'country=Atlantis' },
    });
    expect(unknown.isError).toBe(true);
    expect(textOf(unknown)).toBe(
      'no model is in the group country=Atlantis (follower); write it as country=China',
    );
    const failed = await client.callTool({ name: 'gap', arguments: { ...PAIR, follower: 'explode' } });
    expect(textOf(failed)).not.toContain('secret');
    const misnamed = await client
      .callTool({ name: 'gap', arguments: { ...PAIR, colour: 'red' } })
      .then((result) => (result.isError ? textOf(result) : 'accepted'), String);
    expect(misnamed).toMatch(/colour/);
  });

  it('refuses a body beyond a megabyte', async () => {
    const response = await app.request('/mcp', {
      method: 'POST',
      headers: { 'Content-Type': 'application/json', Accept: 'application/json, text/event-stream' },
      body: `"${'x'.repeat(2 ** 20)}"`,
    });
    expect(response.status).toBe(413);
  });
});

type Answers = QuestionAnswers & SentQuestionAnswers;

describe.each(['over HTTP', 'over standard input and output'] as const)('every tool, called %s', (way) => {
  let registry: Awaited<ReturnType<typeof shipped>>;
  beforeAll(async () => {
    registry = await shipped();
  });
  afterAll(() => registry.close());
  const opened = () => (way === 'over HTTP' ? overHttp(createApp(heldOf(registry))) : overStdio());
  const RESULTS = 'benchmark,score,n\nGPQA diamond,0.71,198\nMATH level 5,0.92,1324';
  const figures = { measure: 'eci', draws: 100 };

  it('answers from the data that ship, with the day, the vintage and the interval, in short', async () => {
    const client = await opened();
    const call = async <Name extends keyof Answers>(name: Name, given: Record<string, unknown>) => {
      const result = await client.callTool({ name, arguments: given });
      expect(result.isError, `${name}: ${textOf(result)}`).not.toBe(true);
      expect(JSON.stringify(result.structuredContent).length, name).toBeLessThan(60_000);
      return { text: textOf(result), answer: result.structuredContent as unknown as Answers[Name] };
    };
    const gap = await call('gap', { ...PAIR, ...figures });
    expect(gap.text).toMatch(/On 2026-06-16, China stood 6\.9 months.*90 % interval.*daily/s);
    expect(gap.answer).toMatchObject({ kind: 'gap', asOf: '2026-06-16', vintage: '2026-07-08' });
    expect(gap.answer.months?.low).toBeLessThan(gap.answer.months?.high ?? 0);
    const why = await call('explain', { id: gap.answer.id });
    expect(why.text).toContain('https://epoch.ai');
    const coming = await call('forecast', { ...PAIR, by: '2027-01-01', draws: 100 });
    expect(coming.text).toMatch(/chance.*As of 2026-04-08/s);
    expect(coming.answer).toMatchObject({ kind: 'forecast', by: '2027-01-01' });
    const placed = await call('place', { results: RESULTS, groups: ['country=China'], draws: 100 });
    expect(placed.text).toMatch(/90 % interval.*as of 2026-04-08/s);
    expect(placed.answer.behind).toHaveLength(1);
    const checked = await call('check', {
      text: 'China trails the United States by two years.',
      published: '2024-02-21',
    });
    expect(checked.answer).toMatchObject({ claims: [{ type: 'lag', verdict: 'overstated' }] });
    expect((await call('models', figures)).answer.models).toHaveLength(10);
    expect((await call('model', { name: 'deepseek r1' })).text).toMatch(/^DeepSeek-R1/);
    expect((await call('census', { by: 'province' })).answer.entries.length).toBeLessThanOrEqual(10);
    expect((await call('lineage', { name: 'Yi-34B' })).answer.lineage).toMatchObject({ declared: 'unknown' });
    expect((await call('lineage-risk', { group: 'country=China', ...figures })).answer.kind).toBe(
      'lineage-risk',
    );
    expect((await call('claims', { limit: 3, speaker: 'Kai-Fu Lee' })).answer.entries.length).toBeGreaterThan(
      0,
    );
    expect((await call('data', {})).answer.dataSets.length).toBeGreaterThan(10);
    const diff = await call('data-diff', { from: '2026-05-01', to: '2026-07-08' });
    expect(diff.text).toContain('81 added, 1 removed, 340 changed');
  });

  it('says in one line what is wrong with what it was given', async () => {
    const client = await opened();
    const refused = async (name: string, given: Record<string, unknown>) => {
      const result = await client
        .callTool({ name, arguments: given })
        .then((one) => (one.isError ? textOf(one) : 'accepted'), String);
      return result.trim();
    };
    expect(await refused('gap', { ...PAIR, follower: 'country=Atlantis' })).toBe(
      '"Atlantis" is not a country (--follower); use an English name or an ISO 3166 code, for example country=China or country=CN',
    );
    expect(await refused('gap', { follower: 'country=China' })).toMatch(/leader/);
    expect(await refused('gap', { ...PAIR, 'as-of': 'yesterday' })).toMatch(/as-of/);
    expect(await refused('gap', { ...PAIR, method: 'guess' })).toMatch(/daily.*at-release.*first-reach/s);
    expect(await refused('forecast', { ...PAIR, by: '2020-01-01' })).toContain('not after the as-of day');
    expect(await refused('place', { results: 'benchmark,score\nNo such test,0.5' })).toContain(
      'No such test',
    );
    expect(await refused('model', { name: 'GPT' })).toMatch(/names no single model; near it are .*GPT/);
    expect(await refused('model', { name: 'x'.repeat(5000) })).toMatch(/^no model is called|too/);
    expect(await refused('explain', { id: 'rm -rf' })).toContain('is not the id of a figure');
    expect(await refused('check', { text: '' })).toMatch(/text/);
    expect(await refused('no-such-tool', {})).toMatch(/no-such-tool/);
  });
});
