import { Command } from 'commander';
import { DEFAULTS, sensitivityQuery } from '../../contract/index.js';
import { outputFlags, parametersOf } from '../flags.js';
import { print } from '../output.js';

export function sensitivityCommand(): Command {
  const command = new Command('sensitivity')
    .summary('what moves a gap: which benchmark, which scores, which penalty')
    .description(
      'One gap under each choice that could have been made otherwise, one at a time: without each benchmark, private ones only, without self-reports, unknown access, other penalties; what moves it most first. With headway it takes minutes.',
    )
    .hook('preAction', async () => (await import('../progress.js')).showProgress())
    .option('--follower <group>', 'for example country=China')
    .option('--leader <group>', 'for example "country=United States"')
    .option('--method <definition>', 'daily, at-release or first-reach (default: daily)')
    .option('--tolerance <points>', 'points by which the follower may fall short of a level (default: 0)')
    .option('--measure <name>', `eci-refit or headway (default: ${DEFAULTS.measure})`)
    .option('--as-of <day>', 'nothing released after it counts (default: the newest release with a value)')
    .option('--vintage <day>', 'the newest data published by that day (default: the newest held)')
    .option('--since <day>', `frontiers start on that day (default: ${DEFAULTS.since})`)
    .option('--level <probability>', `probability of the interval (default: ${DEFAULTS.level})`)
    .option('--draws <number>', 'draws of the interval of each row (default: 200)')
    .option('--seed <number>', `seed of the draws (default: ${DEFAULTS.seed})`);
  outputFlags(command, ['table', 'csv', 'json']);
  command.addHelpText(
    'after',
    `
Examples:
  headway sensitivity --follower country=China --leader "country=United States"
  headway sensitivity --follower access=open-weights --leader access=closed --method first-reach --format csv`,
  );
  return command.action(async () => {
    const query = sensitivityQuery(parametersOf(command));
    const { sensitivity } = await import('../../answers/sensitivity.js');
    const { withRegistry } = await import('../../answers/with-registry.js');
    await print(command, await withRegistry((registry) => sensitivity(registry, query)));
  });
}
