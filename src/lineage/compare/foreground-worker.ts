import { setFlagsFromString } from 'node:v8';
import { Worker } from 'node:worker_threads';

/**
 * A thread that compiles in the foreground: Node 20 aborts the process when a thread ends while V8 still compiles for it in
 * the background ("Assertion failed: (data.first) != nullptr" in node_platform.cc). Whatever may be ended at any moment is
 * started so.
 */
export function foregroundWorker(file: string | URL): Worker {
  setFlagsFromString('--no-concurrent-recompilation');
  const worker = new Worker(file, { execArgv: [] });
  const restore = () => setFlagsFromString('--concurrent-recompilation');
  worker.once('online', restore);
  worker.once('error', restore);
  return worker;
}
