import { DEFAULTS, HeadwayError, type Parameters } from '../contract/index.js';

/** A server that runs until a signal stops it. */
export interface Started {
  readonly address: string;
  /** Settles when the server has stopped. */
  readonly stopped: Promise<void>;
}

/** Serves the page over the registry; what is synced meanwhile is served from the next question on. */
export async function startServer(port: number, host: string): Promise<Started> {
  const { createApp, serve, stopOnSignal } = await import('../server/index.js');
  const { ask, reopeningRegistry } = await import('../answers/index.js');
  const held = reopeningRegistry();
  await held.current();
  const app = createApp(
    {
      ask: async (name, parameters) => ask(await held.current(), name, bounded(parameters)),
      contentHash: async () => (await held.current()).contentHash,
    },
    {
      onFailure: (error) =>
        process.stderr.write(`headway: ${error instanceof Error ? error.stack : error}\n`),
    },
  );
  const running = await serve(app, { port, host });
  return { address: running.address, stopped: stopOnSignal(running).then(() => held.close()) };
}

/** One question must not hold up the others for long: more draws than ship are left to the command line. */
function bounded(parameters: Parameters): Parameters {
  if (!(Number(parameters.draws) > DEFAULTS.draws)) return parameters;
  throw new HeadwayError({
    code: 'too-many-draws',
    what: `${parameters.draws} draws are too many for a page`,
    where: 'draws',
    remedy: `use at most ${DEFAULTS.draws}, or the command line`,
  });
}

export function portOf(text: string): number {
  const port = /^\d{1,5}$/.test(text) ? Number(text) : Number.NaN;
  if (port >= 0 && port <= 65_535) return port;
  throw new HeadwayError({
    code: 'not-a-port',
    what: `"${text}" is not a port`,
    where: '--port',
    remedy: 'choose a number from 0 to 65535',
  });
}
