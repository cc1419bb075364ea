import { DEFAULTS, HeadwayError, type Parameters, type QuestionName } from '../contract/index.js';
import { complain } from './terminal.js';

/** A server that runs until a signal stops it. */
export interface Started {
  readonly address: string;
  /** Settles when the server has stopped. */
  readonly stopped: Promise<void>;
}

/** Serves the page over the registry; what is synced meanwhile is served from the next question on. */
export async function startServer(port: number, host: string): Promise<Started> {
  const { createApp, serve, stopOnSignal } = await import('../server/index.js');
  const { ask, aside, checkSent, drawsAnew, reopeningRegistry } = await import('../answers/index.js');
  const held = reopeningRegistry();
  const thread = aside();
  await held.current();
  const app = createApp(
    {
      ask: async (name, parameters) => {
        const asked = bounded(parameters);
        return SLOW.has(name) || drawsAnew(asked)
          ? thread.ask(name, asked)
          : ask(await held.current(), name, asked);
      },
      check: async (sent) => checkSent(await held.current(), sent),
      contentHash: async () => (await held.current()).contentHash,
    },
    {
      onFailure: (error) => complain(`headway: ${error instanceof Error ? error.stack : error}`),
    },
  );
  const running = await serve(app, { port, host });
  const stopped = stopOnSignal(running).then(async () => {
    await Promise.all([held.close(), thread.close()]);
  });
  return { address: running.address, stopped };
}

/** The ledger judges every claim as of its own day; comparisons are many gaps. */
const SLOW: ReadonlySet<QuestionName> = new Set(['claims', 'comparisons']);

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
