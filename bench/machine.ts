import { cpus } from 'node:os';

/** The machine and the day, as every benchmark prints them. */
export function machine(): string {
  const processors = cpus();
  const day = new Date().toISOString().slice(0, 10);
  return `${day}, Node ${process.versions.node}, ${process.platform} ${process.arch}, ${processors.length} × ${processors[0]?.model.trim()}`;
}
