import { connect } from 'node:net';
import { afterEach, describe, expect, it } from 'vitest';
import { HeadwayError } from '../../src/contract/index.js';
import {
  createApp,
  type RunningServer,
  type ServeOptions,
  serve,
  stopOnSignal,
} from '../../src/server/index.js';
import { held } from './answers.js';

const running: RunningServer[] = [];
const start = async (port = 0, options: ServeOptions = {}) => {
  const server = await serve(createApp(held), { ...options, port });
  running.push(server);
  return server;
};

afterEach(async () => {
  for (const server of running.splice(0)) await server.stop();
});

describe('serve', () => {
  it('listens on this machine only, unless told otherwise', async () => {
    const { address } = await start();
    expect(address).toMatch(/^http:\/\/127\.0\.0\.1:\d+$/);
    expect(await (await fetch(`${address}/healthz`)).json()).toEqual({ status: 'ok' });
  });

  it('says in one line that a port is in use', async () => {
    const { address } = await start();
    const port = Number(new URL(address).port);
    const error = await start(port).catch((one: unknown) => one);
    expect(error).toBeInstanceOf(HeadwayError);
    expect((error as HeadwayError).message).toBe(
      `the port is in use (127.0.0.1:${port}); choose another with --port (0 takes any free one), or stop what uses it`,
    );
    expect((error as HeadwayError).exitStatus).toBe(2);
  });

  it('refuses what is not a port', async () => {
    for (const port of [-1, 65_536, 1.5, Number.NaN]) {
      await expect(start(port)).rejects.toMatchObject({ code: 'not-a-port' });
    }
  });

  it('stops on a signal', async () => {
    const server = await serve(createApp(held), { port: 0 });
    const stopped = stopOnSignal(server);
    process.emit('SIGTERM', 'SIGTERM');
    await stopped;
    await expect(fetch(`${server.address}/healthz`)).rejects.toThrow();
    expect(process.listeners('SIGTERM').length).toBe(0);
  });
});

/** What a server answers to bytes, until it closes the connection. */
function sayTo(address: string, ...parts: string[]): Promise<string> {
  const { hostname, port } = new URL(address);
  return new Promise((resolve, reject) => {
    const socket = connect(Number(port), hostname);
    const heard: Buffer[] = [];
    socket.on('data', (part) => heard.push(part));
    socket.on('close', () => resolve(Buffer.concat(heard).toString()));
    socket.on('error', reject);
    for (const part of parts) socket.write(part);
  });
}

describe('a hostile sender', () => {
  const REQUEST = 'GET /healthz HTTP/1.1\r\nHost: 127.0.0.1\r\n';

  it('that never ends its headers is cut off, with the reason', async () => {
    const { address } = await start(0, { headersTimeout: 300 });
    const answer = await sayTo(address, REQUEST, 'X-Slow: ');
    expect(answer).toMatch(/^HTTP\/1\.1 408 /);
    expect(answer).toContain('"code":"too-slow-sending"');
  });

  it('of headers or an address without end is told so', async () => {
    const { address } = await start();
    for (const said of [
      `GET /${'x'.repeat(20_000)} HTTP/1.1\r\nHost: 127.0.0.1\r\n\r\n`,
      `${REQUEST}X-Long: ${'x'.repeat(20_000)}\r\n\r\n`,
    ]) {
      expect(await sayTo(address, said)).toMatch(/^HTTP\/1\.1 431 [\s\S]*"code":"headers-too-large"/);
    }
    const long = await fetch(`${address}/gap?follower=${'x'.repeat(8_000)}`);
    expect([long.status, (await long.json()).code]).toEqual([414, 'address-too-long']);
  });

  it('of what is no HTTP, or two requests in one, is refused', async () => {
    const { address } = await start();
    for (const said of [
      '\x16\x03\x01\x02\x00\x01',
      'GET / HTTP/1.1\r\nHost : 127.0.0.1\r\n\r\n',
      'POST /api/v1/check HTTP/1.1\r\nHost: 127.0.0.1\r\nContent-Length: 5\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\n',
      'GET / HTTP/1.1\r\nHost: 127.0.0.1\r\nX-A: a\rSet-Cookie: b=1\r\n\r\n',
    ]) {
      const answer = await sayTo(address, said);
      expect(answer, JSON.stringify(said)).toMatch(/^HTTP\/1\.1 400 [\s\S]*"code":"not-http"/);
    }
  });

  it('gets no header of its own making, and no file by its path', async () => {
    const { address } = await start();
    const injected = await fetch(`${address}/gap?follower=a%0d%0aSet-Cookie:%20b=1`);
    expect(injected.status).toBe(400);
    expect(injected.headers.get('set-cookie')).toBeNull();
    for (const path of [
      '/web/../../package.json',
      '/web/%2e%2e/%2e%2e/package.json',
      '/web/..%2f..%2fpackage.json',
      '/fonts/....//lato-400.ttf',
      '//etc/passwd',
      '/style.css%00.html',
      '/api/v1/..%2f..%2fmcp',
    ]) {
      const answer = await sayTo(
        address,
        `GET ${path} HTTP/1.1\r\nHost: 127.0.0.1\r\nConnection: close\r\n\r\n`,
      );
      expect(answer, path).toMatch(/^HTTP\/1\.1 404 /);
    }
  });

  it('that closes before the answer harms nobody', async () => {
    const { address } = await start();
    const { hostname, port } = new URL(address);
    for (let i = 0; i < 20; i++) {
      const socket = connect(Number(port), hostname);
      socket.write(`${REQUEST}\r\n`, () => socket.destroy());
      socket.on('error', () => {});
    }
    expect((await fetch(`${address}/healthz`)).status).toBe(200);
  });
});
