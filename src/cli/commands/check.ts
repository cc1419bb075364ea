import { Command, Option } from 'commander';
import type { CheckAnswer, Verdict } from '../../contract/index.js';
import { outputFlags } from '../flags.js';
import { print } from '../output.js';

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
    .option('--keep', 'store the claims and their verdicts in the ledger')
    .addOption(
      new Option(
        '--fail-on <verdict>',
        'exit with status 1 where a claim is contradicted, overstated or understated',
      ).choices(['contradicted']),
    );
  outputFlags(command, ['table', 'json', 'html']);
  return command.action(async (source: string) => {
    const { published, keep, failOn } = command.opts<{
      published?: string;
      keep?: boolean;
      failOn?: string;
    }>();
    const { check } = await import('../../answers/check.js');
    const { withRegistry } = await import('../../answers/with-registry.js');
    const options = published === undefined ? {} : { published };
    const answer = await withRegistry((registry) => check(registry, source, options));
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
