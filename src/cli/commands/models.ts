import { Command } from 'commander';
import { modelsQuery } from '../../contract/index.js';
import { measureFlags, outputFlags, parametersOf } from '../flags.js';
import { print } from '../output.js';

export function modelsCommand(): Command {
  const command = new Command('models')
    .summary('the models of a group with their values')
    .description('The models of a group with their values on a measure, intervals, ranks and records.')
    .option('--where <group>', 'for example "country=China and access=open-weights"')
    .option('--sort <field>', 'value, released or model (default: value)')
    .option('--limit <number>', 'how many to list (default: 50)');
  outputFlags(measureFlags(command), ['table', 'csv', 'json', 'svg', 'png']);
  return command.action(async () => {
    const query = modelsQuery(parametersOf(command));
    const { models } = await import('../../answers/models.js');
    const { withRegistry } = await import('../../answers/with-registry.js');
    await print(command, await withRegistry((registry) => models(registry, query)));
  });
}
