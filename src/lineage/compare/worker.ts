import { parentPort } from 'node:worker_threads';
import { TASKS, type TaskName } from './tasks.js';

/** A thread that runs the tasks it is sent, one after another. */
parentPort?.on('message', ({ name, input }: { name: TaskName; input: readonly never[] }) => {
  const task = TASKS[name] as unknown as (...input: readonly never[]) => unknown;
  parentPort?.postMessage(task(...input));
});
