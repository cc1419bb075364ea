import { parentPort } from 'node:worker_threads';
import { HeadwayError } from '../contract/index.js';
import type { AsideQuestion, AsideReply } from './aside.js';
import { ask } from './ask.js';
import { askSent } from './ask-sent.js';
import { listenToProgress } from './progress.js';
import { reopeningRegistry } from './reopening-registry.js';

const held = reopeningRegistry();
const SHORTEST_STEP = 0.01;

const send = (reply: AsideReply) => parentPort?.postMessage(reply);

parentPort?.on('message', async (question: AsideQuestion) => {
  let last: { what: string; share: number } | null = null;
  listenToProgress((what, share) => {
    if (last?.what === what && Math.abs(share - last.share) < SHORTEST_STEP && share < 1) return;
    last = { what, share };
    send(last);
  });
  send(await replyTo(question));
});

async function replyTo(question: AsideQuestion): Promise<AsideReply> {
  try {
    return {
      answer: await held.use(
        (registry): Promise<unknown> =>
          'sent' in question
            ? askSent(registry, question.sentName, question.sent)
            : ask(registry, question.name, question.parameters),
      ),
    };
  } catch (error) {
    if (!(error instanceof HeadwayError)) {
      return { failed: error instanceof Error ? `${error.stack}` : String(error) };
    }
    return { refused: error.fields() };
  }
}
