import { Command } from 'commander';

export function mcpCommand(): Command {
  return new Command('mcp')
    .summary('serve an assistant over standard input and output')
    .description(
      'Serves the questions as tools of the Model Context Protocol over standard input and output, until the input ends. headway serve has the same over HTTP at /mcp.',
    )
    .action(async () => {
      const { ask, askSent, reopeningRegistry } = await import('../../answers/index.js');
      const { mcpOverStdio } = await import('../../server/mcp/stdio.js');
      const held = reopeningRegistry();
      await mcpOverStdio({
        ask: (name, parameters) => held.use((registry) => ask(registry, name, parameters)),
        send: (name, sent) => held.use((registry) => askSent(registry, name, sent)),
      });
      await held.close();
    });
}
