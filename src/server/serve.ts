import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { createAdaptorServer } from '@hono/node-server';
import type { Hono } from 'hono';
import { HeadwayError, phrase } from '../contract/index.js';
import { refuseBroken } from './guard/broken-request.js';

const GRACE_MILLISECONDS = 5_000;

/** Slow and endless senders are cut off: headers within ten seconds, all of a request within a minute. */
const BOUNDS = {
  headersTimeout: 10_000,
  requestTimeout: 60_000,
  keepAliveTimeout: 5_000,
  connectionsCheckingInterval: 1_000,
  maxHeaderSize: 16 * 1024,
};
const MOST_CONNECTIONS = 1_024;
/** A connection on which nothing moves. Streams say something every ten seconds. */
const IDLE_MILLISECONDS = 120_000;

export interface ServeOptions {
  /** Default 8080; 0 takes any free port. */
  port?: number;
  /** Default 127.0.0.1: this machine only. */
  host?: string;
  /** Milliseconds in which the headers of a request must have come; ten seconds. */
  headersTimeout?: number;
}

export interface RunningServer {
  /** For example `http://127.0.0.1:8080`. */
  readonly address: string;
  /** Stops taking connections, lets open answers end (at most five seconds), then closes. */
  stop(): Promise<void>;
}

/** Serves an application. A port in use or refused is one clear `HeadwayError`. */
export async function serve(app: Hono, options: ServeOptions = {}): Promise<RunningServer> {
  const { port = 8080, host = '127.0.0.1', headersTimeout = BOUNDS.headersTimeout } = options;
  if (!Number.isInteger(port) || port < 0 || port > 65_535) {
    throw new HeadwayError({
      code: 'not-a-port',
      what: phrase`${port} is not a port`,
      where: '--port',
      remedy: 'choose a number from 0 to 65535',
    });
  }
  const server = createAdaptorServer({
    fetch: app.fetch,
    hostname: host,
    serverOptions: { ...BOUNDS, headersTimeout },
  }) as Server;
  server.maxConnections = MOST_CONNECTIONS;
  server.setTimeout(IDLE_MILLISECONDS);
  server.on('clientError', refuseBroken);
  await new Promise<void>((resolve, reject) => {
    server.once('error', (error: NodeJS.ErrnoException) => reject(listenError(error, host, port)));
    server.listen(port, host, resolve);
  });
  const bound = (server.address() as AddressInfo).port;
  return {
    address: `http://${host.includes(':') ? `[${host}]` : host}:${bound}`,
    stop: () =>
      new Promise((resolve) => {
        const timer = setTimeout(() => {
          server.closeAllConnections();
        }, GRACE_MILLISECONDS);
        server.close(() => {
          clearTimeout(timer);
          resolve();
        });
        server.closeIdleConnections();
      }),
  };
}

/** Waits for SIGINT or SIGTERM, then stops the server. A second signal ends the process at once. */
export async function stopOnSignal(server: RunningServer): Promise<void> {
  await new Promise<void>((resolve) => {
    const signals = ['SIGINT', 'SIGTERM'] as const;
    const onSignal = () => {
      for (const signal of signals) process.off(signal, onSignal);
      resolve();
    };
    for (const signal of signals) process.on(signal, onSignal);
  });
  await server.stop();
}

function listenError(error: NodeJS.ErrnoException, host: string, port: number): HeadwayError {
  const what =
    error.code === 'EADDRINUSE'
      ? 'the port is in use'
      : error.code === 'EACCES'
        ? 'the port may not be used'
        : `cannot listen: ${error.code ?? error.message}`;
  return new HeadwayError({
    code: error.code === 'EADDRINUSE' ? 'port-in-use' : 'cannot-listen',
    what,
    where: phrase`${host}:${port}`,
    remedy: 'choose another with --port (0 takes any free one), or stop what uses it',
  });
}
