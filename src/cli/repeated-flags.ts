import type { Command } from 'commander';
import { HeadwayError, phrase } from '../contract/index.js';

/**
 * Refuses a flag that is given twice, as the server refuses a repeated parameter: which one counts cannot be told. A
 * flag that gathers its values may be given again.
 */
export function refuseRepeated(command: Command): void {
  for (const option of command.options) {
    if (option.parseArg) continue;
    let given = false;
    command.on(`option:${option.name()}`, () => {
      if (given) {
        throw new HeadwayError({
          code: 'repeated-flag',
          what: phrase`${option.long ?? option.flags} is given twice`,
          remedy: 'give it once',
        });
      }
      given = true;
    });
  }
}
