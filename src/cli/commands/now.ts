import { Command } from 'commander';
import { outputFlags } from '../flags.js';
import { print } from '../output.js';
import { portOf, startServer } from '../start-server.js';
import { write } from '../terminal.js';

export function nowCommand(): Command {
  const command = new Command('now')
    .summary('the headline comparisons, with a chart')
    .description(
      'How many months China is behind the United States and open weights behind closed: by each definition, with intervals, trend, records and a chart. With --serve it then serves the page.',
    )
    .option('--serve', 'then serve the page until stopped')
    .option('--once', 'print and exit, even with --serve')
    .option('--port <number>', 'port of --serve; 0 takes any free one', '8080')
    .option('--host <address>', 'address of --serve', '127.0.0.1');
  outputFlags(command, ['table', 'json']);
  return command.action(async () => {
    const { serve, once, port, host } = command.opts<{
      serve?: boolean;
      once?: boolean;
      port: string;
      host: string;
    }>();
    const number = portOf(port);
    const { now } = await import('../../answers/now.js');
    const { withRegistry } = await import('../../answers/with-registry.js');
    await print(command, await withRegistry((registry) => now(registry)));
    if (!serve || once) return;
    const running = await startServer({ port: number, host });
    await write(`\nHeadway serves ${running.address} until stopped (Ctrl-C).\n`);
    await running.stopped;
  });
}
