import { Command, CommanderError } from 'commander';
import { type FaceLanguage, HeadwayError, phrase, VERSION } from '../contract/index.js';
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
import { sensitivityCommand } from './commands/sensitivity.js';
import { serveCommand } from './commands/serve.js';
import { syncCommand } from './commands/sync.js';
import { languageAsked } from './language.js';
import { misuse } from './misuse.js';
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
    .showSuggestionAfterError(true)
    .enablePositionalOptions();
  for (const command of [
    nowCommand(),
    gapCommand(),
    historyCommand(),
    sensitivityCommand(),
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
  const language = languageAsked(argv);
  try {
    const root = program();
    if (language !== 'en') await translate(root, language);
    if (argv.length === 0) {
      complain(root.helpInformation().trimEnd());
      return 2;
    }
    await root.parseAsync(withoutLanguage(argv), { from: 'user' });
    return Number(process.exitCode ?? 0);
  } catch (error) {
    return report(error, language);
  }
}

async function translate(root: Command, language: FaceLanguage): Promise<void> {
  const [{ helpIn }, { messagesIn }] = await Promise.all([
    import('./help.js'),
    import('../report/messages/index.js'),
  ]);
  helpIn(messagesIn(language), root);
}

/** The program itself has no --lang but in its help: headway --lang zh --help. */
function withoutLanguage(argv: readonly string[]): string[] {
  const [first, , ...rest] = argv;
  if (first === '--lang') return rest;
  return first?.startsWith('--lang=') ? argv.slice(1) : [...argv];
}

async function report(thrown: unknown, language: FaceLanguage): Promise<number> {
  if (thrown instanceof CommanderError && thrown.exitCode === 0) return 0;
  const error = thrown instanceof CommanderError ? misuse(thrown) : known(thrown);
  const line =
    language === 'en'
      ? error.message
      : (await import('../report/messages/index.js')).messagesIn(language).errorLine(error);
  complain(`headway: ${line}`);
  if (error !== thrown && process.env.HEADWAY_DEBUG && error.exitStatus === 3 && thrown instanceof Error)
    complain(`${thrown.stack}`);
  return error.exitStatus;
}

function known(error: unknown): HeadwayError {
  if (error instanceof HeadwayError) return error;
  return new HeadwayError({
    code: 'internal',
    what: phrase`an unexpected failure: ${error instanceof Error ? error.message : String(error)}`,
    remedy: 'this is a fault of Headway; set HEADWAY_DEBUG=1 for the stack',
    exitStatus: 3,
  });
}
