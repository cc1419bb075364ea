import { Command } from 'commander';
import { outputFlags } from '../flags.js';
import { print } from '../output.js';

export function checkCommand(): Command {
  const command = new Command('check')
    .summary('what a document claims, sentence by sentence')
    .description(
      'Reads a document (text, HTML, Markdown, PDF; a file, an address, or - for standard input) and lists its claims: who said what, when, and how it can be checked.',
    )
    .argument('<document>', 'a file, an address, or - for standard input')
    .option('--published <day>', 'the day the document was published, where it does not say so itself');
  outputFlags(command, ['table', 'json']);
  return command.action(async (source: string) => {
    const { published } = command.opts<{ published?: string }>();
    const { check } = await import('../../answers/check.js');
    const { withRegistry } = await import('../../answers/with-registry.js');
    const options = published === undefined ? {} : { published };
    await print(command, await withRegistry((registry) => check(registry, source, options)));
  });
}
