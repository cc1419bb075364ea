import { Command, Option } from 'commander';
import { CLAIM_TYPES, type ClaimsQuery, claimsQuery, VERDICTS } from '../../contract/index.js';
import { type Format, outputFlags, parametersOf } from '../flags.js';
import { print } from '../output.js';

export function claimsCommand(): Command {
  const command = new Command('claims')
    .summary('the ledger: what was claimed, by whom, and how it held')
    .description('The ledger of claims: those that ship, and those kept with check --keep.');
  command.addCommand(listCommand(), { isDefault: true });
  command.addCommand(resolveCommand());
  command.addCommand(contestCommand());
  return command;
}

function listCommand(): Command {
  const command = new Command('list')
    .summary('the claims of the ledger, with their verdicts (the default)')
    .description(
      'Lists the claims of the ledger with their verdicts. A picture (svg, png) shows the months claimed over the measured gap.',
    )
    .addOption(new Option('--type <type>', 'only claims of one type').choices([...CLAIM_TYPES]))
    .addOption(new Option('--verdict <verdict>', 'only claims with one verdict').choices([...VERDICTS]))
    .option('--speaker <name>', 'only claims of one speaker, with the speaker’s record')
    .option('--from <day>', 'said on that day or later')
    .option('--to <day>', 'said on that day or earlier')
    .addOption(new Option('--origin <origin>', 'where they come from').choices(['shipped', 'kept']));
  outputFlags(command, ['table', 'csv', 'json', 'claimreview', 'svg', 'png']);
  return command.action(async () => {
    const { claims } = await import('../../answers/ledger/claims.js');
    const { withRegistry } = await import('../../answers/with-registry.js');
    const query = queryOf(command);
    await print(command, await withRegistry((registry) => claims(registry, query)));
  });
}

function queryOf(command: Command): ClaimsQuery {
  const { format } = command.opts<{ format: Format }>();
  return claimsQuery(parametersOf(command), format === 'svg' || format === 'png');
}

function resolveCommand(): Command {
  const command = new Command('resolve')
    .summary('resolve the forecasts whose horizon has passed')
    .description(
      'Resolves each forecast whose horizon has passed by the data of its last day, and stores the outcome. Prints what was resolved.',
    );
  outputFlags(command, ['table', 'json']);
  return command.action(async () => {
    const { resolveClaims } = await import('../../answers/ledger/claims.js');
    const { withRegistry } = await import('../../answers/with-registry.js');
    await print(command, await withRegistry((registry) => resolveClaims(registry)));
  });
}

function contestCommand(): Command {
  const command = new Command('contest')
    .summary('object to a verdict')
    .description('Stores an objection to a claim of the ledger; it is shown beside the verdict.')
    .argument('<id>', 'the claim’s id, as claims prints it')
    .requiredOption('--because <text>', 'the objection')
    .option('--by <name>', 'who objects');
  outputFlags(command, ['table', 'json']);
  return command.action(async (id: string) => {
    const { because, by } = command.opts<{ because: string; by?: string }>();
    const { contest } = await import('../../answers/ledger/claims.js');
    const { withRegistry } = await import('../../answers/with-registry.js');
    const objection = { text: because, by: by ?? null };
    await print(command, await withRegistry((registry) => contest(registry, id, objection)));
  });
}
