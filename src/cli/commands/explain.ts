import { Command } from 'commander';
import { outputFlags } from '../flags.js';
import { print } from '../output.js';

export function explainCommand(): Command {
  const command = new Command('explain')
    .summary('the derivation of a figure, down to the rows and sources')
    .description(
      'The derivation of a figure: the crossing, the frontiers, the draws, the fit, the scores with their rows and addresses, the data sets.',
    )
    .argument('<id>', 'the id that an answer gives; quote it, as it holds & and ?');
  outputFlags(command, ['table', 'json']);
  return command.action(async (id: string) => {
    const { explain } = await import('../../answers/explain.js');
    const { withRegistry } = await import('../../answers/with-registry.js');
    await print(command, await withRegistry((registry) => explain(registry, id)));
  });
}
