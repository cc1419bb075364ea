import { Command } from 'commander';

export function mcpCommand(): Command {
  return new Command('mcp')
    .summary('serve an assistant over standard input and output')
    .description(
      'Serves the questions as tools of the Model Context Protocol over standard input and output, until the input ends. headway serve has the same over HTTP at /mcp.',
    )
    .action(async () => {
      const { ask, checkSent, reopeningRegistry } = await import('../../answers/index.js');
      const { mcpOverStdio } = await import('../../server/mcp/stdio.js');
      const held = reopeningRegistry();
      await mcpOverStdio({
        ask: async (name, parameters) => ask(await held.current(), name, parameters),
        check: async (sent) => checkSent(await held.current(), sent),
      });
      await held.close();
    });
}
