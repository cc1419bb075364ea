import { existsSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { fileURLToPath } from 'node:url';
import type { Worker } from 'node:worker_threads';
import { foregroundWorker } from './foreground-worker.js';
import type { Rows } from './rows.js';
import { TASKS, type TaskName } from './tasks.js';

type Input<N extends TaskName> = Parameters<(typeof TASKS)[N]>;
type Output<N extends TaskName> = ReturnType<(typeof TASKS)[N]>;

/** Runs tasks, here or in other threads. What a task gives does not depend on where it runs. */
export interface Threads {
  run<N extends TaskName>(name: N, ...input: Input<N>): Promise<Output<N>>;
  close(): Promise<void>;
}

const MOST_THREADS = 4;
/** Multiplications below which a task is not worth sending. */
const WORTH_SENDING = 1 << 24;
const WORKER = fileURLToPath(new URL('./worker.js', import.meta.url));

/** Everything in the calling thread. */
export const HERE: Threads = {
  run: async (name, ...input) => runHere(name, input),
  close: async () => {},
};

/**
 * As many threads as there are processors, at most four, started when the first large task comes. With one
 * processor, or uncompiled, everything runs in the calling thread.
 */
export function threads(count = Math.min(MOST_THREADS, availableParallelism())): Threads {
  return count > 1 && existsSync(WORKER) ? new WorkerThreads(count) : HERE;
}

interface Job {
  readonly name: TaskName;
  readonly input: readonly unknown[];
  readonly resolve: (output: never) => void;
  readonly reject: (error: unknown) => void;
}

/** A worker and the job it has. */
interface Slot {
  readonly worker: Worker;
  job: Job | null;
}

/** Each worker has one job at a time, so that what waits is held once and not copied. */
class WorkerThreads implements Threads {
  readonly #slots: Slot[] = [];
  readonly #queue: Job[] = [];

  constructor(private readonly count: number) {}

  run<N extends TaskName>(name: N, ...input: Input<N>): Promise<Output<N>> {
    if (workOf(input) < WORTH_SENDING) return HERE.run(name, ...input);
    return new Promise<Output<N>>((resolve, reject) => {
      this.#queue.push({ name, input, resolve, reject });
      this.#next();
    });
  }

  async close(): Promise<void> {
    await Promise.all(this.#slots.splice(0).map(({ worker }) => worker.terminate()));
  }

  #next(): void {
    if (this.#queue.length === 0) return;
    const free = this.#slots.find(({ job }) => job === null);
    if (!free && this.#slots.length >= this.count) return;
    const slot = free ?? this.#start();
    slot.job = this.#queue.shift()!;
    slot.worker.postMessage({ name: slot.job.name, input: slot.job.input });
  }

  #start(): Slot {
    const slot: Slot = { worker: foregroundWorker(WORKER), job: null };
    slot.worker.on('message', (output) => {
      slot.job?.resolve(output as never);
      slot.job = null;
      this.#next();
    });
    slot.worker.on('error', (error) => {
      for (const { reject } of [slot.job, ...this.#queue.splice(0)].filter((job) => job !== null))
        reject(error);
      slot.job = null;
    });
    this.#slots.push(slot);
    return slot;
  }
}

function runHere<N extends TaskName>(name: N, input: Input<N>): Output<N> {
  const task = TASKS[name] as unknown as (...input: Input<N>) => Output<N>;
  return task(...input);
}

/** Multiplications of a product of the first rows with all others, or themselves, which every task does at least once. */
function workOf(input: readonly unknown[]): number {
  const rows = input
    .flat()
    .filter((one): one is Rows => typeof one === 'object' && one !== null && 'width' in one);
  const [first, ...others] = rows;
  if (!first) return 0;
  return others.length === 0
    ? first.count * first.values.length
    : others.reduce((sum, other) => sum + first.count * other.values.length, 0);
}
