import { fileURLToPath } from 'node:url';
import { Client, StreamableHTTPClientTransport, type Transport } from '@modelcontextprotocol/client';
import { StdioClientTransport } from '@modelcontextprotocol/client/stdio';
import { afterEach, describe, expect, it } from 'vitest';
import { PARAMETERS, QUESTIONS } from '../../src/contract/index.js';
import { createApp } from '../../src/server/index.js';
import { TOOLS } from '../../src/server/mcp/tools.js';
import { gap } from '../report/fixtures.js';
import { held } from './answers.js';

const app = createApp(held);
const clients: Client[] = [];

async function connect(transport: Transport): Promise<Client> {
  const client = new Client({ name: 'test', version: '1' });
  clients.push(client);
  await client.connect(transport);
  return client;
}

const overHttp = () =>
  connect(
    new StreamableHTTPClientTransport(new URL('http://127.0.0.1/mcp'), {
      fetch: async (url, init) => app.request(String(url), init as RequestInit),
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
    for (const { name, inputSchema, annotations } of tools.slice(0, -2)) {
      const question = QUESTIONS[name as (typeof TOOLS)[number]];
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

  it('answers over standard input and output, from the data that ship', async () => {
    const bin = fileURLToPath(new URL('../../bin/headway.js', import.meta.url));
    const client = await connect(
      new StdioClientTransport({
        command: process.execPath,
        args: [bin, 'mcp'],
        env: { HEADWAY_HOME: '/nowhere' },
      }),
    );
    const result = await client.callTool({ name: 'gap', arguments: { ...PAIR, measure: 'eci' } });
    expect(textOf(result)).toMatch(/On 2026-06-16, China stood 6\.9 months/);
    expect(result.structuredContent).toMatchObject({ kind: 'gap', measure: 'eci' });
    const checked = await client.callTool({
      name: 'check',
      arguments: { text: 'China trails the United States by two years.', published: '2024-02-21' },
    });
    expect(checked.structuredContent).toMatchObject({ claims: [{ type: 'lag', verdict: 'overstated' }] });
  });
});
