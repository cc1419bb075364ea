import { Command } from 'commander';
import { dataDiffQuery, HeadwayError, phrase } from '../../contract/index.js';
import { outputFlags, parametersOf } from '../flags.js';
import { print } from '../output.js';

export function dataCommand(): Command {
  const command = new Command('data')
    .summary('what is held, from when, under which licence')
    .description(
      'The data sets that are held: vintage, licence, rows, what was passed over; the measures they give.',
    );
  outputFlags(command, ['table', 'json']);
  command.addCommand(diffCommand());
  command.addCommand(reviewCommand());
  command.addCommand(eventsCommand());
  return command.action(async () => {
    const { data } = await import('../../answers/data.js');
    const { withRegistry } = await import('../../answers/with-registry.js');
    await print(command, await withRegistry((registry) => data(registry)));
  });
}

function diffCommand(): Command {
  const command = new Command('diff')
    .summary('what changed between two vintages')
    .description(
      'What changed on a measure between two vintages: versions added, removed, and with another value. Each day stands for the newest data published by then.',
    )
    .argument('<from>', 'a day of publication, for example 2026-05-01')
    .argument('<to>', 'a later one, for example 2026-07-08')
    .option('--measure <name>', 'as for models (default: eci)');
  outputFlags(command, ['table', 'json']);
  return command.action(async (from: string, to: string) => {
    const query = dataDiffQuery({ ...parametersOf(command), from, to });
    const { dataDiff } = await import('../../answers/data-diff.js');
    const { withRegistry } = await import('../../answers/with-registry.js');
    await print(command, await withRegistry((registry) => dataDiff(registry, query)));
  });
}

function reviewCommand(): Command {
  const command = new Command('review')
    .summary('names that the rules cannot settle; decide one')
    .description('Pairs of names that may be one model: the rules cannot tell. A decision is remembered.')
    .option('--decide <pair>', '"A=B": one model; "A≠B": two')
    .option('--why <reason>', 'kept with the decision')
    .option('--limit <number>', 'how many pairs to list (default: 50)');
  outputFlags(command, ['table', 'json']);
  return command.action(async () => {
    const {
      decide,
      why,
      limit = '50',
    } = command.optsWithGlobals<{ decide?: string; why?: string; limit?: string }>();
    if (!/^[1-9]\d{0,5}$/.test(limit)) {
      throw new HeadwayError({
        code: 'bad-limit',
        what: phrase`"${limit}" is not a number of pairs`,
        where: '--limit',
        remedy: 'use a whole number from 1',
      });
    }
    const { dataReview } = await import('../../answers/data-review.js');
    const { withRegistry } = await import('../../answers/with-registry.js');
    const request = {
      limit: Number(limit),
      ...(decide === undefined ? {} : { decide }),
      ...(why === undefined ? {} : { why }),
    };
    await print(command, await withRegistry((registry) => dataReview(registry, request)));
  });
}

function eventsCommand(): Command {
  const command = new Command('events')
    .summary('dated events that statements appeal to')
    .description(
      'Rules, releases, withdrawals, licences and public programmes, each with its day and address. No cause is asserted from them.',
    )
    .option('--kind <kinds>', 'kinds joined by commas (default: all)')
    .option('--country <country>', 'only those that concern it')
    .option('--since <day>', 'none before that day')
    .option('--as-of <day>', 'none after that day');
  outputFlags(command, ['table', 'json']);
  return command.action(async () => {
    const { kind, country, since, asOf } = command.optsWithGlobals<{
      kind?: string;
      country?: string;
      since?: string;
      asOf?: string;
    }>();
    const { events } = await import('../../answers/events.js');
    const { withRegistry } = await import('../../answers/with-registry.js');
    await print(
      command,
      await withRegistry((registry) => events(registry, { kinds: kind, country, since, asOf })),
    );
  });
}
