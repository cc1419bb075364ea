import { Command } from 'commander';
import { outputFlags } from '../flags.js';
import { print } from '../output.js';

export function dataCommand(): Command {
  const command = new Command('data')
    .summary('what is held, from when, under which licence')
    .description(
      'The data sets that are held: vintage, licence, rows, what was passed over; the measures they give.',
    );
  outputFlags(command, ['table', 'json']);
  return command.action(async () => {
    const { data } = await import('../../answers/data.js');
    const { withRegistry } = await import('../../answers/with-registry.js');
    await print(command, await withRegistry((registry) => data(registry)));
  });
}
