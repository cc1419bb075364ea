import { Command, CommanderError } from 'commander';
import { HeadwayError, VERSION } from '../contract/index.js';
import { benchmarksCommand } from './commands/benchmarks.js';
import { briefCommand } from './commands/brief.js';
import { censusCommand } from './commands/census.js';
import { checkCommand } from './commands/check.js';
import { claimsCommand } from './commands/claims.js';
import { dataCommand } from './commands/data.js';
import { explainCommand } from './commands/explain.js';
import { forecastCommand } from './commands/forecast.js';
import { gapCommand } from './commands/gap.js';
import { historyCommand } from './commands/history.js';
import { lineageCommand } from './commands/lineage.js';
import { mcpCommand } from './commands/mcp.js';
import { modelCommand } from './commands/model.js';
import { modelsCommand } from './commands/models.js';
import { nowCommand } from './commands/now.js';
import { placeCommand } from './commands/place.js';
import { rateCommand } from './commands/rate.js';
import { serveCommand } from './commands/serve.js';
import { syncCommand } from './commands/sync.js';
import { refuseRepeated } from './repeated-flags.js';
import { complain } from './terminal.js';

/** The command line's program: every command, its flags and its help. */
export function program(): Command {
  const root = new Command('headway')
    .description(
      'Measures who leads the AI race, by how many months, on whose foundations, and whether what was said is true.',
    )
    .version(VERSION)
    .exitOverride()
    .configureOutput({ outputError: () => {} })
    .showSuggestionAfterError(true);
  for (const command of [
    nowCommand(),
    gapCommand(),
    historyCommand(),
    forecastCommand(),
    modelsCommand(),
    modelCommand(),
    benchmarksCommand(),
    censusCommand(),
    briefCommand(),
    checkCommand(),
    claimsCommand(),
    explainCommand(),
    dataCommand(),
    lineageCommand(),
    rateCommand(),
    placeCommand(),
    syncCommand(),
    serveCommand(),
    mcpCommand(),
  ]) {
    root.addCommand(inherit(command, root));
  }
  return root;
}

/** Every subcommand reports its errors as the root does, and takes no more arguments than it names. */
function inherit(command: Command, root: Command): Command {
  for (const child of command.commands) inherit(child, root);
  refuseRepeated(command);
  return command.copyInheritedSettings(root).allowExcessArguments(false);
}

/**
 * Runs the command line.
 *
 * @param argv arguments without the program's name
 * @returns the exit status: 0 done, 1 a finding, 2 wrong use or bad input, 3 a failure of ours
 */
export async function main(argv: readonly string[]): Promise<number> {
  process.stdout.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code === 'EPIPE') process.exit(0);
  });
  try {
    const root = program();
    if (argv.length === 0) {
      complain(root.helpInformation().trimEnd());
      return 2;
    }
    await root.parseAsync([...argv], { from: 'user' });
    return Number(process.exitCode ?? 0);
  } catch (error) {
    return report(error);
  }
}

function report(error: unknown): number {
  if (error instanceof CommanderError) {
    if (error.exitCode === 0) return 0;
    const what = error.message.replace(/^error: /, '').replace(/\s*\n\s*/g, ' ');
    complain(`headway: ${what}; headway --help lists the commands and flags`);
    return 2;
  }
  if (error instanceof HeadwayError) {
    complain(`headway: ${error.message}`);
    return error.exitStatus;
  }
  const failure = new HeadwayError({
    code: 'internal',
    what: `an unexpected failure: ${error instanceof Error ? error.message : String(error)}`,
    remedy: 'this is a fault of Headway; set HEADWAY_DEBUG=1 for the stack',
    exitStatus: 3,
  });
  complain(`headway: ${failure.message}`);
  if (process.env.HEADWAY_DEBUG && error instanceof Error) complain(`${error.stack}`);
  return 3;
}
