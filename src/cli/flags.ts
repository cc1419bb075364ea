import { type Command, Option } from 'commander';
import { DEFAULTS, HeadwayError, type Parameters, phrase } from '../contract/index.js';
import { languageOf } from './language.js';

/** The ways a command can print. */
export const FORMATS = ['table', 'csv', 'json', 'svg', 'png'] as const;
export type Format = (typeof FORMATS)[number] | 'html' | 'claimreview' | 'markdown';

/** Flags of every command: how to print, and where to. */
export function outputFlags(command: Command, formats: readonly string[]): Command {
  return command
    .addOption(new Option('--format <format>', 'how to print').choices([...formats]).default('table'))
    .option('--json', 'the same as --format json')
    .option('--output <file>', 'write to a file instead of standard output')
    .option('--lang <language>', 'en or zh (default: HEADWAY_LANG, else en)')
    .hook('preAction', (_asked, command) => {
      refuseTwoFormats(command);
      languageOf(command.opts<{ lang?: string }>().lang);
    });
}

/** --json beside another --format: one of the two is a slip, and which cannot be told. */
function refuseTwoFormats(command: Command): void {
  const { format, json } = command.opts<{ format?: Format; json?: boolean }>();
  if (!json || format === 'json' || command.getOptionValueSource('format') === 'default') return;
  throw new HeadwayError({
    code: 'two-formats',
    what: phrase`--json and --format ${format} contradict each other`,
    where: '--json',
    remedy: 'give one of them',
  });
}

/** Flags of commands that read a measure. */
export function measureFlags(command: Command): Command {
  return command
    .hook('preAction', async () => (await import('./progress.js')).showProgress())
    .option(
      '--measure <name>',
      `headway, headway:DOMAIN, eci-refit, eci, benchmark:NAME, arena, arena:CATEGORY, horizon, compute or parameters (default: ${DEFAULTS.measure})`,
    )
    .option('--as-of <day>', 'nothing released after it counts (default: the newest release with a value)')
    .option('--vintage <day>', 'the newest data published by that day (default: the newest held)')
    .option('--since <day>', `frontiers start on that day (default: ${DEFAULTS.since})`)
    .option('--level <probability>', `probability of the interval (default: ${DEFAULTS.level})`)
    .option('--draws <number>', `draws of the interval (default: ${DEFAULTS.draws})`)
    .option('--seed <number>', `seed of the draws (default: ${DEFAULTS.seed})`)
    .option('--refit-as-of', 'fit the index again on what was released by --as-of');
}

const OUTPUT_FLAGS = ['format', 'json', 'output', 'lang'];

/** What was asked, as parameters named as the flags are, without the flags of the output. */
export function parametersOf(command: Command): Parameters {
  const parameters: Parameters = {};
  for (const option of command.options) {
    const name = option.long?.replace(/^--/, '') ?? '';
    const value = command.opts()[option.attributeName()];
    if (value === undefined || OUTPUT_FLAGS.includes(name)) continue;
    parameters[name] = String(value);
  }
  return parameters;
}
