import { Command } from 'commander';
import { portOf, startServer } from '../start-server.js';
import { write } from '../terminal.js';

export function serveCommand(): Command {
  const command = new Command('serve')
    .summary('serve the page and its data until stopped')
    .description('Serves the page and its data on this machine until stopped with Ctrl-C.')
    .option('--port <number>', 'port; 0 takes any free one', '8080')
    .option('--host <address>', 'address to listen on', '127.0.0.1');
  return command.action(async () => {
    const { port, host } = command.opts<{ port: string; host: string }>();
    const running = await startServer(portOf(port), host);
    await write(`Headway serves ${running.address} until stopped (Ctrl-C).\n`);
    await running.stopped;
  });
}
