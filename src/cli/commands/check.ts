import { Command, Option } from 'commander';
import { type CheckAnswer, HeadwayError, type Verdict } from '../../contract/index.js';
import { outputFlags } from '../flags.js';
import { print } from '../output.js';

interface Flags {
  published?: string;
  reader?: string;
  model?: string;
  keep?: boolean;
  failOn?: string;
}

/** Verdicts that `--fail-on contradicted` asks about: what was measured is not what was said. */
const REFUTED: ReadonlySet<Verdict> = new Set(['contradicted', 'overstated', 'understated']);

export function checkCommand(): Command {
  const command = new Command('check')
    .summary('what a document claims, and whether it holds')
    .description(
      'Reads a document (text, HTML, Markdown, PDF; a file, an address, or - for standard input), lists its claims (who said what, when) and sets beside each what is measured, with a verdict.',
    )
    .argument('<document>', 'a file, an address, or - for standard input')
    .option('--published <day>', 'the day the document was published, where it does not say so itself')
    .option(
      '--reader <address>',
      'an OpenAI-compatible address, whose model reads beside the grammar; key: HEADWAY_READER_KEY',
    )
    .option('--model <name>', 'the model of --reader')
    .option('--keep', 'store the claims and their verdicts in the ledger')
    .addOption(
      new Option(
        '--fail-on <verdict>',
        'exit with status 1 where a claim is contradicted, overstated or understated',
      ).choices(['contradicted']),
    );
  outputFlags(command, ['table', 'json', 'html']);
  return command.action(async (source: string) => {
    const { published, reader, model, keep, failOn } = command.opts<Flags>();
    const options = { ...(published !== undefined && { published }), ...readerOf(reader, model) };
    const reading = import('../../answers/check.js').then((module) => {
      module.prepareReader();
      return module;
    });
    const { withRegistry } = await import('../../answers/with-registry.js');
    const answer = await withRegistry(async (registry) => {
      const { check } = await reading;
      return check(registry, source, options);
    });
    if (keep) {
      const { keepClaims } = await import('../../answers/ledger/keep-claims.js');
      keepClaims(answer);
    }
    await print(command, answer);
    if (failOn !== undefined && isRefuted(answer)) process.exitCode = 1;
  });
}

function isRefuted({ claims }: CheckAnswer): boolean {
  return claims.some(({ verdict }) => verdict !== null && REFUTED.has(verdict));
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
