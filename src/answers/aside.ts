import type { Worker } from 'node:worker_threads';
import {
  DEFAULTS,
  HeadwayError,
  type HeadwayErrorFields,
  type Parameters,
  phrase,
  type QuestionAnswers,
  type QuestionName,
  type SentQuestionAnswers,
  type SentQuestionName,
} from '../contract/index.js';
import { foregroundWorker } from '../lineage/compare/foreground-worker.js';
import type { Sent } from './ask-sent.js';
import type { ProgressListener } from './progress.js';

/** A question that another thread answers. */
export type AsideQuestion =
  | { readonly name: QuestionName; readonly parameters: Parameters }
  | { readonly sentName: SentQuestionName; readonly sent: Sent };

/** What the other thread sends back: how far it is, the answer, why it is refused, or what failed. */
export type AsideReply =
  | { readonly what: string; readonly share: number }
  | { readonly answer: unknown }
  | { readonly refused: HeadwayErrorFields }
  | { readonly failed: string };

export interface AskingOptions {
  /** Told how far the answer is. */
  readonly onProgress?: ProgressListener;
  /** Whoever asked has gone: a question that still waits is dropped. */
  readonly signal?: AbortSignal;
}

/** Answers in another thread, one question after another, so that long ones hold up no other. */
export interface Aside {
  ask<Name extends QuestionName>(
    name: Name,
    parameters: Parameters,
    options?: AskingOptions,
  ): Promise<QuestionAnswers[Name]>;
  send<Name extends SentQuestionName>(
    name: Name,
    sent: Sent,
    options?: AskingOptions,
  ): Promise<SentQuestionAnswers[Name]>;
  close(): Promise<void>;
}

export interface AsideOptions {
  /** Questions that may wait; more are told to come back. */
  readonly mostWaiting?: number;
  /** The longest that one question is worked at. */
  readonly milliseconds?: number;
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

interface Job extends AskingOptions {
  readonly question: AsideQuestion;
  readonly resolve: (answer: never) => void;
  readonly reject: (error: unknown) => void;
}

/** Starts the thread with the first question; after a failure of the thread the next question starts another. */
export function aside({ mostWaiting = 32, milliseconds = 60_000 }: AsideOptions = {}): Aside {
  const waiting: Job[] = [];
  let current: Job | null = null;
  let timer: NodeJS.Timeout | null = null;
  let worker: Worker | null = null;

  const started = (): Worker => {
    const thread = foregroundWorker(new URL('./aside-thread.js', import.meta.url));
    const ended = (error: Error) => {
      if (worker !== thread) return;
      worker = null;
      settle((job) => job.reject(error));
    };
    thread.on('message', (reply: AsideReply) => {
      if (worker !== thread) return;
      if ('share' in reply) current?.onProgress?.(reply.what, reply.share);
      else settle((job) => answered(job, reply));
    });
    thread.on('error', ended);
    thread.on('exit', () => ended(new Error('the thread that answers has ended')));
    return thread;
  };

  const settle = (how: (job: Job) => void): void => {
    const job = current;
    current = null;
    if (timer) clearTimeout(timer);
    if (job) how(job);
    next();
  };

  const next = (): void => {
    if (current) return;
    const job = waiting.shift() ?? null;
    if (job === null) {
      worker?.unref();
      return;
    }
    if (job.signal?.aborted) {
      job.reject(job.signal.reason);
      next();
      return;
    }
    current = job;
    worker ??= started();
    worker.ref();
    worker.postMessage(job.question);
    timer = setTimeout(() => {
      void worker?.terminate();
      worker = null;
      settle((late) => late.reject(tooSlow(milliseconds)));
    }, milliseconds);
  };

  const put = <Answer>(question: AsideQuestion, options: AskingOptions = {}): Promise<Answer> =>
    new Promise((resolve, reject) => {
      if (waiting.length >= mostWaiting) reject(busy());
      else waiting.push({ ...options, question, resolve, reject });
      next();
    });
  return {
    ask: (name, parameters, options) => put({ name, parameters }, options),
    send: (sentName, sent, options) => put({ sentName, sent }, options),
    close: async () => {
      const thread = worker;
      worker = null;
      await thread?.terminate();
      const error = stopped();
      for (const job of waiting.splice(0)) job.reject(error);
      settle((job) => job.reject(error));
    },
  };
}

function answered(job: Job, reply: Exclude<AsideReply, { share: number }>): void {
  if ('answer' in reply) job.resolve(reply.answer as never);
  else job.reject('refused' in reply ? new HeadwayError(reply.refused) : new Error(reply.failed));
}

function busy(): HeadwayError {
  return new HeadwayError({
    code: 'busy',
    what: 'too many long questions wait for an answer',
    remedy: 'try again in a minute',
    exitStatus: 3,
    httpStatus: 503,
  });
}

function tooSlow(milliseconds: number): HeadwayError {
  return new HeadwayError({
    code: 'too-slow',
    what: phrase`the answer took longer than ${milliseconds / 1000} seconds`,
    remedy: 'ask for less, or use the command line',
    exitStatus: 3,
    httpStatus: 503,
  });
}

function stopped(): HeadwayError {
  return new HeadwayError({
    code: 'stopped',
    what: 'the server is being stopped',
    remedy: 'ask again once it runs',
    exitStatus: 3,
    httpStatus: 503,
  });
}
