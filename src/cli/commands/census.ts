import { Command } from 'commander';
import { censusQuery } from '../../contract/index.js';
import { outputFlags, parametersOf } from '../flags.js';
import { print } from '../output.js';

export function censusCommand(): Command {
  const command = new Command('census')
    .summary('how many models there are, by country, province, access and more')
    .description(
      'Counts the models that the lists hold, each once, with shares, what the count means and which lists it rests on.',
    )
    .option(
      '--by <field>',
      'country, province, organisation, kind, modality, hardware, access, parameters or year (default: country)',
    )
    .option('--where <group>', 'for example "country=China and parameters>1B"')
    .option('--as-of <day>', 'nothing released or listed after it counts (default: everything listed)')
    .option('--limit <number>', 'how many entries the JSON lists (default: 50)');
  outputFlags(command, ['table', 'csv', 'json', 'svg', 'png']);
  return command.action(async () => {
    const query = censusQuery(parametersOf(command));
    const { census } = await import('../../answers/census.js');
    const { withRegistry } = await import('../../answers/with-registry.js');
    await print(command, await withRegistry((registry) => census(registry, query)));
  });
}
