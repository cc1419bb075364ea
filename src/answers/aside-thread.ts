import { parentPort } from 'node:worker_threads';
import { HeadwayError } from '../contract/index.js';
import type { AsideQuestion, AsideReply, AsideRequest } from './aside.js';
import { explain } from './explain.js';
import { gap } from './gap.js';
import { models } from './models.js';
import { reopeningRegistry } from './with-registry.js';

const held = reopeningRegistry();

parentPort?.on('message', async (request: AsideRequest) => {
  parentPort?.postMessage(await replyTo(request));
});

async function replyTo(request: AsideRequest): Promise<AsideReply> {
  const { id } = request;
  try {
    return { id, answer: await answerTo(request) };
  } catch (error) {
    if (!(error instanceof HeadwayError)) {
      return { id, failed: error instanceof Error ? `${error.stack}` : String(error) };
    }
    const { code, what, where, remedy, exitStatus, httpStatus } = error;
    const place = { ...(where !== null && { where }), ...(remedy !== null && { remedy }) };
    return { id, refused: { code, what, ...place, exitStatus, httpStatus } };
  }
}

async function answerTo(question: AsideQuestion): Promise<unknown> {
  const registry = await held.current();
  if (question.kind === 'gap') return gap(registry, question.asked);
  if (question.kind === 'models') return models(registry, question.asked);
  return explain(registry, question.asked);
}
