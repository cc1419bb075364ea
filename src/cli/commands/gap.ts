import { Command } from 'commander';
import { gapQuery } from '../../contract/index.js';
import { FORMATS, measureFlags, outputFlags, parametersOf } from '../flags.js';
import { print } from '../output.js';

export function gapCommand(): Command {
  const command = new Command('gap')
    .summary('how many months and points one group is behind another')
    .description(
      'How many months and points the follower is behind the leader: by one of three definitions, with an interval, the trend, and the records that decide it.',
    )
    .option('--follower <group>', 'for example country=China')
    .option('--leader <group>', 'for example "country=United States"')
    .option('--method <definition>', 'daily, at-release or first-reach (default: daily)')
    .option('--tolerance <points>', 'points by which the follower may fall short of a level (default: 0)')
    .option('--events <kinds>', 'mark dated events: kinds joined by commas, or all; no cause is asserted')
    .option('--carry-forward', 'allow an as-of day after the newest release with a value');
  outputFlags(measureFlags(command), FORMATS);
  command.addHelpText(
    'after',
    `
Examples:
  headway gap --follower country=China --leader "country=United States"
  headway gap --follower access=open-weights --leader access=closed --method first-reach
  headway gap --follower country=China --leader "country=United States" --events export-rule --format svg
  headway gap --follower 'organisation="Mistral AI"' --leader organisation=OpenAI --format svg --output gap.svg`,
  );
  return command.action(async () => {
    const query = gapQuery(parametersOf(command));
    const { gap } = await import('../../answers/gap.js');
    const { withRegistry } = await import('../../answers/with-registry.js');
    await print(command, await withRegistry((registry) => gap(registry, query)));
  });
}
