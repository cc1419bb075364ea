import {
  censusQuery,
  DEFAULTS,
  gapQuery,
  HeadwayError,
  modelsQuery,
  type Parameters,
} from '../contract/index.js';
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
  const { aside, census, data, drawsAnew, explain, gap, models, now, reopeningRegistry } = await import(
    '../answers/index.js'
  );
  const held = reopeningRegistry();
  const thread = aside();
  await held.current();
  const app = createApp(
    {
      now: async () => now(await held.current()),
      contentHash: async () => (await held.current()).contentHash,
      gap: async (query) => {
        const asked = bounded(gapQuery(query));
        return drawsAnew(query) ? thread.gap(asked) : gap(await held.current(), asked);
      },
      models: async (query) => {
        const asked = bounded(modelsQuery(query));
        return drawsAnew(query) ? thread.models(asked) : models(await held.current(), asked);
      },
      census: async (query) => census(await held.current(), censusQuery(query)),
      data: async () => data(await held.current()),
      explain: async (id) =>
        drawsAnew(parametersIn(id)) ? thread.explain(id) : explain(await held.current(), id),
    },
    {
      onFailure: (error) => complain(`headway: ${error instanceof Error ? error.stack : error}`),
    },
  );
  const running = await serve(app, { port, host });
  return {
    address: running.address,
    stopped: stopOnSignal(running)
      .then(() => Promise.all([held.close(), thread.close()]))
      .then(() => {}),
  };
}

/** The parameters that the id of a figure holds. */
const parametersIn = (id: string): Parameters =>
  Object.fromEntries(new URLSearchParams(id.slice(id.indexOf('?') + 1)));

/** One question must not hold up the others for long: more draws than ship are left to the command line. */
function bounded<Query extends { readonly draws: number }>(query: Query): Query {
  if (query.draws <= DEFAULTS.draws) return query;
  throw new HeadwayError({
    code: 'too-many-draws',
    what: `${query.draws} draws are too many for a page`,
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
