import { Command } from 'commander';
import { forecastQuery } from '../../contract/index.js';
import { measureFlags, outputFlags, parametersOf } from '../flags.js';
import { print } from '../output.js';

export function forecastCommand(): Command {
  const command = new Command('forecast')
    .summary('the gap on a coming day, and the chance of overtaking')
    .description(
      'The distribution of the gap in months and points on a coming day, the chance that the follower overtakes the leader by then, and how well such forecasts did in the past. Nothing released after the as-of day enters.',
    )
    .option('--follower <group>', 'for example country=China')
    .option('--leader <group>', 'for example "country=United States"')
    .option('--by <day>', 'the day to forecast')
    .option('--tolerance <points>', 'points by which the follower must exceed the leader (default: 0)');
  outputFlags(measureFlags(command), ['table', 'json']);
  return command.action(async () => {
    const query = forecastQuery(parametersOf(command));
    const { forecast } = await import('../../answers/forecast.js');
    const { withRegistry } = await import('../../answers/with-registry.js');
    await print(command, await withRegistry((registry) => forecast(registry, query)));
  });
}
