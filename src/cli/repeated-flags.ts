import type { Command } from 'commander';
import { HeadwayError } from '../contract/index.js';

/** Refuses a flag that is given twice, as the server refuses a repeated parameter: which one counts cannot be told. */
export function refuseRepeated(command: Command): void {
  for (const option of command.options) {
    let given = false;
    command.on(`option:${option.name()}`, () => {
      if (given) {
        throw new HeadwayError({
          code: 'repeated-flag',
          what: `${option.long ?? option.flags} is given twice`,
          remedy: 'give it once',
        });
      }
      given = true;
    });
  }
}
