import http from 'node:http';
import type { AddressInfo } from 'node:net';
import { Fetcher, type FetcherSettings } from '../../src/fetch/fetcher.js';

/** A server on loopback with a fetcher that may ask it, and what it was asked. */
export async function localServer(handler: http.RequestListener, settings: FetcherSettings = {}) {
  const asked: http.IncomingMessage[] = [];
  const server = http.createServer((request, response) => {
    asked.push(request);
    response.on('error', () => {});
    handler(request, response);
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  const { port } = server.address() as AddressInfo;
  const fetcher = new Fetcher({ allowAddresses: [`127.0.0.1:${port}`], ...settings });
  const close = () =>
    new Promise<void>((done) => {
      server.closeAllConnections();
      server.close(() => done());
    });
  return { origin: `http://127.0.0.1:${port}`, port, asked, fetcher, close };
}

/** Answers 404 to robots.txt, which allows everything, and leaves the rest to `handler`. */
export function withoutRobots(handler: http.RequestListener): http.RequestListener {
  return (request, response) => {
    if (request.url === '/robots.txt') response.writeHead(404).end();
    else handler(request, response);
  };
}
