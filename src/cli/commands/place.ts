import { Command } from 'commander';
import { placeQuery } from '../../contract/index.js';
import { measureFlags, outputFlags, parametersOf } from '../flags.js';
import { print } from '../output.js';

export function placeCommand(): Command {
  const command = new Command('place')
    .summary('your own evaluation results on the index')
    .description(
      'Places a model on the index by its evaluation results: its value with an interval, the months behind each group’s frontier, its neighbours, and which further benchmark would narrow the interval most.',
    )
    .argument(
      '<results>',
      'results_*.json of lm-evaluation-harness, an Inspect log as JSON, the folder of a HELM run, or a CSV of benchmark, score, n',
    )
    .option(
      '--group <group>',
      'a group to stand behind; may be given again (default: the United States, China, all models)',
      (value: string, before: string[] = []) => [...before, value],
    )
    .option('--skip-unknown', 'list tasks that are no benchmark held, instead of refusing the file');
  outputFlags(measureFlags(command), ['table', 'json', 'svg', 'png', 'html']);
  return command.action(async (file: string) => {
    const { group, ...parameters } = parametersOf(command);
    const query = placeQuery(
      parameters,
      group === undefined ? [] : command.opts<{ group: string[] }>().group,
    );
    const { place } = await import('../../answers/place.js');
    const { withRegistry } = await import('../../answers/with-registry.js');
    await print(command, await withRegistry((registry) => place(registry, file, query)));
  });
}
