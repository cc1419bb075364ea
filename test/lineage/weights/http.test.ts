import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, describe, expect, it } from 'vitest';
import type { FetchLike } from '../../../src/lineage/weights/http-source.js';
import { openWeights } from '../../../src/lineage/weights/store.js';
import { safetensorsOf } from './build.js';

const file = safetensorsOf({ a: { shape: [1000, 2], values: Array.from({ length: 2000 }, (_, i) => i) } });
const servers: { close(): void }[] = [];
afterAll(() => {
  for (const server of servers) server.close();
});

type Answer = (range: [number, number], request: IncomingMessage, response: ServerResponse) => void;

async function serve(answer: Answer): Promise<string> {
  const server = createServer((request, response) => {
    const [, from, to] = /^bytes=(\d+)-(\d+)$/.exec(request.headers.range ?? '') ?? [];
    answer([Number(from), Number(to)], request, response);
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  servers.push(server);
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}/m/model.safetensors`;
}

const good: Answer = ([from, to], _, response) => {
  response.writeHead(206, { 'content-range': `bytes ${from}-${to}/${file.length}`, etag: '"1"' });
  response.end(file.subarray(from, to + 1));
};

const open = async (answer: Answer) =>
  openWeights(await serve(answer), { fetch: fetch as unknown as FetchLike });

describe('httpSource', () => {
  it('reads no more than the header and the rows that are asked for', async () => {
    const store = await open(good);
    expect([...(await store.read('a', { from: 500, to: 501 }))]).toEqual([1000, 1001]);
    const [size, format] = [1, 9 + 22];
    expect(store.bytesRead).toBe(size + format + (file.length - 8000) + 8);
    await store.close();
  });

  it.each<[string, Answer, RegExp]>([
    ['a server that ignores Range', (_, __, response) => response.end(file), /ignores Range/],
    ['an error', (_, __, response) => response.writeHead(404).end(), /said 404/],
    [
      'another range than was asked for',
      (_, __, response) => response.writeHead(206, { 'content-range': `bytes 7-7/${file.length}` }).end('x'),
      /another range/,
    ],
    [
      'more than was asked for',
      ([from, to], _, response) =>
        response.writeHead(206, { 'content-range': `bytes ${from}-${to}/${file.length}` }).end(file),
      /more than was asked for/,
    ],
    [
      'less than was promised',
      ([from, to], _, response) =>
        response
          .writeHead(206, { 'content-range': `bytes ${from}-${to}/${file.length}` })
          .end(file.subarray(from, to)),
      /cut short/,
    ],
    [
      'a file that changes between reads',
      ([from, to], _, response) => {
        response.writeHead(206, { 'content-range': `bytes ${from}-${to}/${file.length}`, etag: `"${from}"` });
        response.end(file.subarray(from, to + 1));
      },
      /changed on the server/,
    ],
    [
      'a compressed range',
      ([from, to], _, response) =>
        response
          .writeHead(206, {
            'content-range': `bytes ${from}-${to}/${file.length}`,
            'content-encoding': 'unheard-of',
          })
          .end(file.subarray(from, to + 1)),
      /compressed a range/,
    ],
  ])('refuses %s', async (_, answer, message) => {
    await expect(open(answer)).rejects.toThrow(message);
  });
});
