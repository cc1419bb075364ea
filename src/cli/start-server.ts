import { DEFAULTS, HeadwayError, type Parameters, phrase, type QuestionName } from '../contract/index.js';
import type { Limits } from '../server/index.js';
import { complain } from './terminal.js';

/** A server that runs until a signal stops it. */
export interface Started {
  readonly address: string;
  /** Settles when the server has stopped. */
  readonly stopped: Promise<void>;
}

export interface StartOptions {
  readonly port: number;
  readonly host: string;
  /** Further names by which the server may be called. */
  readonly allowedHosts?: readonly string[];
  /** The address under which readers reach it: a flag's, else that of `HEADWAY_PUBLIC_ADDRESS`. */
  readonly publicAddress?: string;
  readonly limits?: Limits;
}

/** Serves the page over the registry; what is synced meanwhile is served from the next question on. The first page is prepared at once. */
export async function startServer({
  port,
  host,
  allowedHosts = [],
  publicAddress: flagged,
  limits = {},
}: StartOptions): Promise<Started> {
  const { createApp, hostNames, publicAddressOf, serve, stopOnSignal, tokenOf } = await import(
    '../server/index.js'
  );
  const { ask, aside, drawsAnew, reopeningRegistry } = await import('../answers/index.js');
  const { ledgerWrites } = await import('../answers/ledger/writes.js');
  const onFailure = (error: unknown) =>
    complain(`headway: ${error instanceof Error ? (error.stack ?? error.message) : error}`);
  const token = tokenOf();
  const set = flagged ?? process.env.HEADWAY_PUBLIC_ADDRESS;
  const publicAddress = set
    ? publicAddressOf(set, flagged ? '--public-address' : 'HEADWAY_PUBLIC_ADDRESS')
    : null;
  const names = publicAddress ? [...allowedHosts, new URL(publicAddress).hostname] : allowedHosts;
  const held = reopeningRegistry({ onUnopened: onFailure });
  const [drawing, reading] = [aside(), aside()];
  await held.open();
  const app = createApp(
    {
      ask: async (name, parameters, options) => {
        const asked = bounded(parameters);
        return SLOW.has(name) || drawsAnew(asked)
          ? drawing.ask(name, asked, options)
          : held.use((registry) => ask(registry, name, asked));
      },
      send: async (name, sent, options) =>
        reading.send(name, { ...sent, parameters: bounded(sent.parameters) }, options),
      contentHash: () => held.use(async ({ contentHash }) => contentHash),
      writes: token === null ? null : { token, ...ledgerWrites(held) },
    },
    { onFailure, hosts: hostNames(host, names), publicAddress, limits },
  );
  const running = await serve(app, { port, host });
  held.use((registry) => ask(registry, 'now', {})).catch(onFailure);
  const stopped = stopOnSignal(running).then(async () => {
    await Promise.all([held.close(), drawing.close(), reading.close()]);
  });
  return { address: running.address, stopped };
}

/** The ledger judges every claim as of its own day; comparisons are many gaps, sensitivity many fits. */
const SLOW: ReadonlySet<QuestionName> = new Set(['claims', 'comparisons', 'sensitivity']);

/** One question must not hold up the others for long: more draws than ship are left to the command line. */
function bounded(parameters: Parameters): Parameters {
  if (!(Number(parameters.draws) > DEFAULTS.draws)) return parameters;
  throw new HeadwayError({
    code: 'too-many-draws',
    what: phrase`${parameters.draws} draws are too many for a page`,
    where: 'draws',
    remedy: phrase`use at most ${DEFAULTS.draws}, or the command line`,
  });
}

export function portOf(text: string): number {
  const port = /^\d{1,5}$/.test(text) ? Number(text) : Number.NaN;
  if (port >= 0 && port <= 65_535) return port;
  throw new HeadwayError({
    code: 'not-a-port',
    what: phrase`"${text}" is not a port`,
    where: '--port',
    remedy: 'choose a number from 0 to 65535',
  });
}
