import type { CommanderError } from 'commander';
import { HeadwayError, type Phrase, phrase } from '../contract/index.js';

const QUOTED = /'([^']*)'/g;

/** What the parser of flags refuses, as an error of ours. */
export function misuse({ code, message }: CommanderError): HeadwayError {
  const line = message.replace(/^error: /, '').replace(/\s*\n\s*/g, ' ');
  return new HeadwayError({
    code: 'wrong-use',
    what: said(code, line) ?? line,
    remedy: 'headway --help lists the commands and flags',
  });
}

/** The same sentence as the parser's, with its values apart; null where it is none of those that are known. */
function said(code: string, line: string): Phrase | null {
  const [first = '', second = ''] = [...line.matchAll(QUOTED)].map(([, value]) => value);
  const near = /\(Did you mean (?:one of )?(.+)\?\)$/.exec(line)?.[1];
  const instead = near === undefined ? '' : phrase` (Did you mean ${near}?)`;
  switch (code) {
    case 'commander.unknownOption':
      return phrase`unknown option '${first}'${instead}`;
    case 'commander.unknownCommand':
      return phrase`unknown command '${first}'${instead}`;
    case 'commander.missingArgument':
      return phrase`missing required argument '${first}'`;
    case 'commander.optionMissingArgument':
      return phrase`option '${first}' argument missing`;
    case 'commander.missingMandatoryOptionValue':
      return phrase`required option '${first}' not specified`;
    case 'commander.excessArguments': {
      const [, expected = '', got = ''] = /Expected (\d+) arguments? but got (\d+)/.exec(line) ?? [];
      return first === '' ? null : phrase`too many arguments for '${first}': ${got}, not ${expected}`;
    }
    case 'commander.invalidArgument': {
      const choices = /Allowed choices are (.+)\.$/.exec(line)?.[1].split(', ') ?? [];
      return choices.length === 0
        ? null
        : phrase`option '${first}' argument '${second}' is invalid. Allowed choices are ${choices}.`;
    }
    default:
      return null;
  }
}
