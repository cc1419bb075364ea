import { Command } from 'commander';
import { jsonText, write } from '../terminal.js';

export function syncCommand(): Command {
  const command = new Command('sync')
    .summary('bring in new data from a folder, file, zip or address')
    .description(
      'Imports data sets from a local folder or file, a zip, or an http(s) address of a file or zip into HEADWAY_HOME. A data set is known by the name of its file or folder. What is held of other data sets is kept; killed at any moment, the old data or the new are held, never a half.',
    )
    .argument('[sources...]', 'ids of data sets; without any, all that the folder holds')
    .requiredOption(
      '--from <path>',
      'the folder with the upstream files, one file, a zip of either, or an address',
    )
    .option('--drop-invalid', 'pass over invalid rows instead of refusing the data set')
    .option('--json', 'print the report as JSON');
  return command.action(async (sources: string[]) => {
    const options = command.opts<{ from: string; dropInvalid?: boolean; json?: boolean }>();
    const { sync } = await import('../../answers/sync.js');
    const report = await sync(options.from, { dataSets: sources, dropInvalid: options.dropInvalid ?? false });
    if (options.json) return write(`${jsonText(report)}\n`);
    const lines = report.imports.map(
      ({ dataSet, kept, dropped }) =>
        `${dataSet}: ${kept} facts kept, ${dropped.length} rows or cells passed over`,
    );
    return write(`${[...lines, `content hash ${report.contentHash}`].join('\n')}\n`);
  });
}
