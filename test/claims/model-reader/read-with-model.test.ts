import { createServer, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterEach, describe, expect, it } from 'vitest';
import { mergeClaims } from '../../../src/claims/model-reader/merge-claims.js';
import { readWithModel } from '../../../src/claims/model-reader/read-with-model.js';
import { articleOf } from '../../../src/documents/article.js';
import { parseText } from '../../../src/documents/formats/text.js';
import { postJson } from '../../../src/fetch/post-json.js';
import { read } from '../reading/read.js';

const text = 'China trails the US by two years. The mood in the hall was festive.';
const article = articleOf(parseText(text), { source: 'test', format: 'text' });
const item = {
  quote: 'China trails the US by two years',
  type: 'lag',
  relation: 'behind',
  speaker: null,
  voice: 'narrator',
  subject: 'China',
  object: 'the US',
  value: { min: 2, max: 2, unit: 'years' },
  hedge: null,
};
const completion = (content: unknown) =>
  JSON.stringify({
    choices: [{ message: { content: typeof content === 'string' ? content : JSON.stringify(content) } }],
  });

let close = () => {};
afterEach(() => close());

async function serve(
  answer: (response: ServerResponse, body: string, key: string | undefined) => void,
): Promise<string> {
  const server = createServer((request, response) => {
    let body = '';
    request.on('data', (chunk) => {
      body += chunk;
    });
    request.on('end', () => answer(response, body, request.headers.authorization));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  close = () => {
    server.closeAllConnections();
    server.close();
  };
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}/v1/chat/completions`;
}

const readFrom = (address: string) =>
  readWithModel(article, 'm', (body) => postJson(address, body, { milliseconds: 300, key: 'secret' }));

describe('a model reader', () => {
  it('sends the text with a schema and keeps quotes that stand in it', async () => {
    let sent = '';
    let given: string | undefined;
    const invented = { ...item, quote: 'China trails the US by ten years' };
    const address = await serve((response, body, key) => {
      sent = body;
      given = key;
      response.end(completion({ claims: [item, invented, { nonsense: true }] }));
    });
    const { claims, notes } = await readFrom(address);
    expect(claims.map(({ quote, start, foundBy }) => [quote, start, foundBy])).toEqual([
      [item.quote, 0, ['m']],
    ]);
    expect(notes).toEqual([{ code: 'claims-dropped', claims: 2, model: 'm' }]);
    expect(JSON.parse(sent)).toMatchObject({ model: 'm', response_format: { type: 'json_schema' } });
    expect(given).toBe('Bearer secret');
  });

  it('merges what both readers found', async () => {
    const address = await serve((response) => response.end(completion({ claims: [item] })));
    const { claims } = await readFrom(address);
    const merged = mergeClaims('d', read(text), claims);
    expect(merged.map(({ id, foundBy }) => [id, foundBy])).toEqual([['d-1', ['grammar', 'm']]]);
  });

  it.each([
    ['junk', 'not json', 'junk-answer'],
    ['half JSON', completion('{"claims": [{"quote": "China'), 'junk-answer'],
    ['no choices', '{"choices": []}', 'junk-answer'],
  ])('%s is refused in one line', async (_, body, code) => {
    const address = await serve((response) => response.end(body));
    await expect(readFrom(address)).rejects.toMatchObject({ code });
  });

  it('an error, a redirect, silence and a broken answer are refused, and the key is not told', async () => {
    let address = await serve((response) => response.writeHead(500).end('secret'));
    await expect(readFrom(address)).rejects.toMatchObject({ code: 'refused-status' });
    close();
    address = await serve((response) => response.writeHead(302, { location: 'http://127.0.0.1:1/' }).end());
    await expect(readFrom(address)).rejects.toMatchObject({ code: 'refused-status' });
    close();
    address = await serve(() => {});
    const error = await readFrom(address).catch((reason) => reason);
    expect(error).toMatchObject({ code: 'too-slow' });
    expect(error.message).not.toContain('secret');
    close();
    address = await serve((response) => {
      response.writeHead(200, { 'content-length': '100' });
      response.write('{');
      response.destroy();
    });
    await expect(readFrom(address)).rejects.toMatchObject({ name: 'HeadwayError' });
    await expect(readFrom('ftp://example.org/')).rejects.toMatchObject({ code: 'refused-address' });
  });
});
