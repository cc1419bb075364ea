import { Command } from 'commander';
import { historyQuery } from '../../contract/index.js';
import { FORMATS, measureFlags, outputFlags, parametersOf } from '../flags.js';
import { print } from '../output.js';

export function historyCommand(): Command {
  const command = new Command('history')
    .summary('the gap over time, with its interval')
    .description(
      'The gap by the daily definition, week by week back from the as-of day, with its interval: on the values that are held now.',
    )
    .option('--follower <group>', 'for example country=China')
    .option('--leader <group>', 'for example "country=United States"')
    .option('--tolerance <points>', 'points by which the follower may fall short of a level (default: 0)');
  outputFlags(measureFlags(command), FORMATS);
  return command.action(async () => {
    const query = historyQuery(parametersOf(command));
    const { history } = await import('../../answers/history.js');
    const { withRegistry } = await import('../../answers/with-registry.js');
    await print(command, await withRegistry((registry) => history(registry, query)));
  });
}
