import { serveStdio } from '@modelcontextprotocol/server/stdio';
import { mcpServer, type Tools } from './tools.js';

/** The assistant's door over standard input and output, until the input ends. */
export function mcpOverStdio(tools: Tools): Promise<void> {
  return new Promise((resolve) => {
    process.stdin.once('end', resolve);
    process.stdin.once('close', resolve);
    serveStdio(() => mcpServer(tools));
  });
}
