import { Command } from 'commander';
import { modelsQuery } from '../../contract/index.js';
import { measureFlags, outputFlags, parametersOf } from '../flags.js';
import { print } from '../output.js';

export function modelCommand(): Command {
  const command = new Command('model')
    .summary('one model with all that is known')
    .description(
      'One model: makers, names, values with interval and rank, neighbours, scores, lineage, sources.',
    )
    .argument('<name>', 'any of its names, for example GPT-5');
  outputFlags(measureFlags(command), ['table', 'json']);
  return command.action(async (name: string) => {
    const query = modelsQuery(parametersOf(command));
    const { model } = await import('../../answers/model.js');
    const { withRegistry } = await import('../../answers/with-registry.js');
    await print(command, await withRegistry((registry) => model(registry, name, query)));
  });
}
