import { Command } from 'commander';
import { outputFlags } from '../flags.js';
import { print } from '../output.js';

export function benchmarksCommand(): Command {
  const command = new Command('benchmarks')
    .summary('every benchmark with its guessing floor and its best score')
    .description(
      'Every benchmark: its guessing floor and ceiling and where they come from, how many versions it scores, and the best of them.',
    );
  outputFlags(command, ['table', 'csv', 'json']);
  return command.action(async () => {
    const { benchmarks } = await import('../../answers/benchmarks.js');
    const { withRegistry } = await import('../../answers/with-registry.js');
    await print(command, await withRegistry(benchmarks));
  });
}
