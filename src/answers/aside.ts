import { Worker } from 'node:worker_threads';
import {
  DEFAULTS,
  HeadwayError,
  type HeadwayErrorFields,
  type Parameters,
  type QuestionAnswers,
  type QuestionName,
} from '../contract/index.js';

/** A question that another thread answers. */
export interface AsideRequest {
  readonly id: number;
  readonly name: QuestionName;
  readonly parameters: Parameters;
}

/** What the other thread sends back: the answer, why it is refused, or what failed. */
export type AsideReply =
  | { readonly id: number; readonly answer: unknown }
  | { readonly id: number; readonly refused: HeadwayErrorFields }
  | { readonly id: number; readonly failed: string };

/** Answers in another thread, so that a question that draws anew holds up no other. */
export interface Aside {
  ask<Name extends QuestionName>(name: Name, parameters: Parameters): Promise<QuestionAnswers[Name]>;
  close(): Promise<void>;
}

/** Whether a question asks for draws or a fit that do not ship: seconds of work. An id holds the parameters of its figure. */
export function drawsAnew(parameters: Parameters): boolean {
  const { id, seed, draws, measure = '' } = parameters;
  if (id !== undefined) {
    return drawsAnew(Object.fromEntries(new URLSearchParams(id.slice(id.indexOf('?') + 1))));
  }
  return (
    parameters['refit-as-of'] === 'true' ||
    measure.startsWith('headway:') ||
    (seed !== undefined && Number(seed) !== DEFAULTS.seed) ||
    (draws !== undefined && Number(draws) > DEFAULTS.draws)
  );
}

interface Waiting {
  readonly resolve: (answer: never) => void;
  readonly reject: (error: unknown) => void;
}

/** Starts the thread with the first question; after a failure of the thread the next question starts another. */
export function aside(): Aside {
  const waiting = new Map<number, Waiting>();
  let worker: Worker | null = null;
  let asked = 0;
  const ended = (error: unknown): void => {
    worker = null;
    for (const { reject } of waiting.values()) reject(error);
    waiting.clear();
  };
  const started = (): Worker => {
    const thread = new Worker(new URL('./aside-thread.js', import.meta.url));
    thread.on('message', (reply: AsideReply) => {
      const { resolve, reject } = waiting.get(reply.id) as Waiting;
      waiting.delete(reply.id);
      if ('answer' in reply) resolve(reply.answer as never);
      else reject('refused' in reply ? new HeadwayError(reply.refused) : new Error(reply.failed));
    });
    thread.on('error', ended);
    thread.on('exit', () => ended(new Error('the thread that draws has ended')));
    return thread;
  };
  return {
    ask: (name, parameters) =>
      new Promise((resolve, reject) => {
        const id = asked++;
        waiting.set(id, { resolve, reject });
        worker ??= started();
        worker.postMessage({ id, name, parameters } satisfies AsideRequest);
      }),
    close: async () => {
      await worker?.terminate();
    },
  };
}
