import { fork } from 'node:child_process';

/** Runs this script again in `count` processes, one share of the work each, and gathers what they send. */
export function inProcesses<T>(
  script: string,
  task: string,
  count: number,
  extra: string[] = [],
): Promise<T[]> {
  return Promise.all(
    Array.from(
      { length: count },
      (_, index) =>
        new Promise<T>((resolve, reject) => {
          const child = fork(script, ['worker', task, String(index), String(count), ...extra], {
            serialization: 'advanced',
          });
          child.on('message', (message) => {
            resolve(message as T);
            child.disconnect();
          });
          child.on('error', reject);
          child.on('exit', (code) => {
            if (code) reject(new Error(`a worker ended with status ${code}`));
          });
        }),
    ),
  );
}
