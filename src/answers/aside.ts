import { Worker } from 'node:worker_threads';
import {
  DEFAULTS,
  type ExplainAnswer,
  type GapAnswer,
  type GapQuery,
  HeadwayError,
  type HeadwayErrorFields,
  type ModelsAnswer,
  type ModelsQuery,
  type Parameters,
} from '../contract/index.js';

/** A question that another thread answers. */
export type AsideQuestion =
  | { readonly kind: 'gap'; readonly asked: GapQuery }
  | { readonly kind: 'models'; readonly asked: ModelsQuery }
  | { readonly kind: 'explain'; readonly asked: string };

export type AsideRequest = AsideQuestion & { readonly id: number };

/** What the other thread sends back: the answer, why it is refused, or what failed. */
export type AsideReply =
  | { readonly id: number; readonly answer: unknown }
  | { readonly id: number; readonly refused: HeadwayErrorFields }
  | { readonly id: number; readonly failed: string };

/** Answers in another thread, so that a question that draws anew holds up no other. */
export interface Aside {
  gap(asked: GapQuery): Promise<GapAnswer>;
  models(asked: ModelsQuery): Promise<ModelsAnswer>;
  explain(asked: string): Promise<ExplainAnswer>;
  close(): Promise<void>;
}

/** Whether parameters ask for draws or a fit that do not ship: seconds of work. */
export function drawsAnew(parameters: Parameters): boolean {
  const { seed } = parameters;
  return parameters['refit-as-of'] === 'true' || (seed !== undefined && Number(seed) !== DEFAULTS.seed);
}

/** Starts the thread with the first question; after a failure of the thread the next question starts another. */
export function aside(): Aside {
  type Waiting = { resolve: (answer: never) => void; reject: (error: unknown) => void };
  const waiting = new Map<number, Waiting>();
  let worker: Worker | null = null;
  let asked = 0;
  const ask = <T>(question: AsideQuestion): Promise<T> =>
    new Promise<T>((resolve, reject) => {
      const id = asked++;
      waiting.set(id, { resolve, reject });
      worker ??= started();
      worker.postMessage({ ...question, id } satisfies AsideRequest);
    });
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
  const ended = (error: unknown): void => {
    worker = null;
    for (const { reject } of waiting.values()) reject(error);
    waiting.clear();
  };
  return {
    gap: (query) => ask({ kind: 'gap', asked: query }),
    models: (query) => ask({ kind: 'models', asked: query }),
    explain: (id) => ask({ kind: 'explain', asked: id }),
    close: async () => {
      await worker?.terminate();
    },
  };
}
