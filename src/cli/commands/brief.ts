import { Command } from 'commander';
import { outputFlags } from '../flags.js';
import { print } from '../output.js';

export function briefCommand(): Command {
  const command = new Command('brief')
    .summary('a cited briefing over several documents')
    .description(
      'Reads several documents and writes their claims by question, each quoted, attributed and judged; documents of one origin count once; conflicts and oddities stand at the end.',
    )
    .argument('<documents...>', 'files or addresses');
  outputFlags(command, ['table', 'json', 'markdown', 'html']);
  return command.action(async (sources: string[]) => {
    const { brief } = await import('../../answers/brief.js');
    const { withRegistry } = await import('../../answers/with-registry.js');
    await print(command, await withRegistry((registry) => brief(registry, sources)));
  });
}
