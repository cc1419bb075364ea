import { afterEach, describe, expect, it } from 'vitest';
import { HeadwayError } from '../../src/contract/index.js';
import { createApp, type RunningServer, serve, stopOnSignal } from '../../src/server/index.js';
import { held } from './answers.js';

const running: RunningServer[] = [];
const start = async (port = 0) => {
  const server = await serve(createApp(held), { port });
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
