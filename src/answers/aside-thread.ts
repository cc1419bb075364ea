import { parentPort } from 'node:worker_threads';
import { HeadwayError } from '../contract/index.js';
import type { AsideReply, AsideRequest } from './aside.js';
import { ask } from './ask.js';
import { reopeningRegistry } from './with-registry.js';

const held = reopeningRegistry();

parentPort?.on('message', async (request: AsideRequest) => {
  parentPort?.postMessage(await replyTo(request));
});

async function replyTo({ id, name, parameters }: AsideRequest): Promise<AsideReply> {
  try {
    return { id, answer: await ask(await held.current(), name, parameters) };
  } catch (error) {
    if (!(error instanceof HeadwayError)) {
      return { id, failed: error instanceof Error ? `${error.stack}` : String(error) };
    }
    const { code, what, where, remedy, exitStatus, httpStatus } = error;
    const place = { ...(where !== null && { where }), ...(remedy !== null && { remedy }) };
    return { id, refused: { code, what, ...place, exitStatus, httpStatus } };
  }
}
