import { Command } from 'commander';
import { RATE_INTERVALS, RATE_METHODS, VERSION } from '../../contract/index.js';
import { outputFlags } from '../flags.js';
import { print } from '../output.js';

const NUMBERS = ['level', 'draws', 'seed', 'reweight', 'ridge'];

export function rateCommand(): Command {
  const command = new Command('rate')
    .summary('ratings from a file of votes')
    .description(
      'Ratings of models from pairwise votes in a CSV, TSV, Parquet or JSONL file: 400 · log10 of the Bradley-Terry strength, mean 1000, with intervals and ranks. Models without a finite rating are listed with the reason. Newman’s method is --method davidson (v = ν / 2).',
    )
    .argument('<votes>', 'the file')
    .option('--left <column>', 'column with the first model (found by name)')
    .option('--right <column>', 'column with the second model (found by name)')
    .option('--winner <column>', 'column with the outcome (found by name)')
    .option('--method <name>', `${RATE_METHODS.join(', ')} (default: bradley-terry)`)
    .option('--intervals <kind>', `${RATE_INTERVALS.join(', ')} (default: sandwich)`)
    .option('--level <probability>', 'probability of the interval (default: 0.9)')
    .option('--draws <number>', 'draws of the bootstrap (default: 200)')
    .option('--seed <number>', 'seed of the bootstrap (default: 1)')
    .option('--reweight <votes>', 'weigh every pair alike that has at least so many votes')
    .option('--style <columns>', 'covariate columns, joined by commas')
    .option('--ridge <number>', 'penalty on the covariates (default: 0)');
  outputFlags(command, ['table', 'json']);
  return command.action(async (file: string) => {
    const { rate } = await import('../../answers/rate.js');
    const { format, json, output, style, ...flags } = command.opts();
    for (const name of NUMBERS) {
      const number = Number(flags[name]);
      if (flags[name] !== undefined && String(flags[name]).trim() !== '' && !Number.isNaN(number))
        flags[name] = number;
    }
    const request = { file, ...flags, ...(style !== undefined && { style: style.split(',') }) };
    await print(command, await rate(request as unknown as Parameters<typeof rate>[0], VERSION));
  });
}
