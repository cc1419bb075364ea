import { Command } from 'commander';
import { HeadwayError } from '../../contract/index.js';
import { outputFlags } from '../flags.js';
import { print } from '../output.js';

interface Flags {
  published?: string;
  reader?: string;
  model?: string;
}

export function checkCommand(): Command {
  const command = new Command('check')
    .summary('what a document claims, sentence by sentence')
    .description(
      'Reads a document (text, HTML, Markdown, PDF; a file, an address, or - for standard input) and lists its claims: who said what, when, and how it can be checked.',
    )
    .argument('<document>', 'a file, an address, or - for standard input')
    .option('--published <day>', 'the day the document was published, where it does not say so itself')
    .option(
      '--reader <address>',
      'an OpenAI-compatible address, whose model reads beside the grammar; key: HEADWAY_READER_KEY',
    )
    .option('--model <name>', 'the model of --reader');
  outputFlags(command, ['table', 'json']);
  return command.action(async (source: string) => {
    const { published, reader, model } = command.opts<Flags>();
    const { check } = await import('../../answers/check.js');
    const { withRegistry } = await import('../../answers/with-registry.js');
    const options = { ...(published !== undefined && { published }), ...readerOf(reader, model) };
    await print(command, await withRegistry((registry) => check(registry, source, options)));
  });
}

function readerOf(address: string | undefined, model: string | undefined) {
  if (address === undefined && model === undefined) return {};
  if (address === undefined || model === undefined) {
    throw new HeadwayError({
      code: 'missing-flag',
      what: '--reader and --model go together',
      where: address === undefined ? '--model' : '--reader',
      remedy: 'for example --reader http://localhost:8000/v1 --model NAME',
    });
  }
  const key = process.env.HEADWAY_READER_KEY;
  return { reader: { address, model, ...(key !== undefined && key !== '' && { key }) } };
}
