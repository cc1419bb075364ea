import { Command } from 'commander';
import { portOf, startServer } from '../start-server.js';
import { write } from '../terminal.js';

export function serveCommand(): Command {
  const command = new Command('serve')
    .summary('serve the page and its data until stopped')
    .description(
      'Serves the page, the API and the assistant’s door on this machine until stopped with Ctrl-C. It stores nothing, unless HEADWAY_TOKEN is set and sent.',
    )
    .option('--port <number>', 'port; 0 takes any free one', '8080')
    .option('--host <address>', 'address to listen on', '127.0.0.1')
    .option(
      '--allow-host <names>',
      'further names by which it may be called, joined by commas; behind a proxy, the public one',
    )
    .option(
      '--public-address <address>',
      'scheme and host under which readers reach it, for permalinks, citations and the line that embeds',
    );
  return command.action(async () => {
    const { port, host, allowHost, publicAddress } = command.opts<{
      port: string;
      host: string;
      allowHost?: string;
      publicAddress?: string;
    }>();
    const running = await startServer({
      port: portOf(port),
      host,
      allowedHosts: namesIn(allowHost),
      ...(publicAddress !== undefined && { publicAddress }),
    });
    await write(`Headway serves ${running.address} until stopped (Ctrl-C).\n`);
    await running.stopped;
  });
}

function namesIn(text = ''): string[] {
  return text
    .split(',')
    .map((name) => name.trim())
    .filter((name) => name !== '');
}
