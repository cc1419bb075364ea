import { serve } from '@hono/node-server';
import { Hono } from 'hono';
import { startServer } from '../../dist/cli/start-server.js';

/** The program's server without its limits on one address, and beside it a bare Hono route, in one process. The bare one ends with the other. */
const { address, stopped } = await startServer({
  port: 0,
  host: '127.0.0.1',
  limits: { perSecond: 1e9, concurrent: 1e9 },
});
const bare = new Hono().get('/', (context) => context.json({ status: 'ok' }));
serve({ fetch: bare.fetch, port: 0, hostname: '127.0.0.1' }, ({ port }) => {
  process.send?.({ address, bare: `http://127.0.0.1:${port}` });
});
await stopped;
process.exit();
