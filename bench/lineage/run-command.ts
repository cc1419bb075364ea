import { spawnSync } from 'node:child_process';

/** One run of the compiled command in a process of its own. */
export interface CommandRun {
  readonly answer: string;
  /** Seconds, from start to exit. */
  readonly wall: number;
  /** Seconds of processor time, all threads together. */
  readonly processor: number;
  /** Greatest memory held, in bytes. */
  readonly memory: number;
}

const SCRIPT = `
process.argv.splice(1, 1, 'headway');
process.on('exit', () => {
  const { user, system } = process.cpuUsage();
  process.stderr.write('\\nused ' + (user + system) + ' ' + process.resourceUsage().maxRSS);
});
await import('./bin/headway.js');`;

/** Runs `headway` with these arguments. @throws Error with what it printed when it does not end well */
export function runCommand(...args: readonly string[]): CommandRun {
  const started = performance.now();
  const { stdout, stderr, status } = spawnSync(
    process.execPath,
    ['--input-type=module', '-e', SCRIPT, 'headway', ...args],
    { encoding: 'utf8', maxBuffer: 1e8 },
  );
  const wall = (performance.now() - started) / 1000;
  if (status !== 0) throw new Error(stderr);
  const [, processor, memory] = /used (\d+) (\d+)$/.exec(stderr) ?? [];
  return { answer: stdout, wall, processor: Number(processor) / 1e6, memory: Number(memory) * 1024 };
}
