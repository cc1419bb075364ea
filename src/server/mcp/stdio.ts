import { serveStdio } from '@modelcontextprotocol/server/stdio';
import type { Ask } from '../ask.js';
import { mcpServer } from './tools.js';

/** The assistant's door over standard input and output, until the input ends. */
export function mcpOverStdio(ask: Ask): Promise<void> {
  return new Promise((resolve) => {
    process.stdin.once('end', resolve);
    process.stdin.once('close', resolve);
    serveStdio(() => mcpServer(ask));
  });
}
