import { HeadwayError } from '../../contract/error.js';
import { phrase } from '../../contract/phrase.js';

/** Names of the columns of a vote file. */
export interface VoteColumns {
  left: string;
  right: string;
  winner: string;
}

const KNOWN: Record<keyof VoteColumns, string[]> = {
  left: ['left', 'model_a'],
  right: ['right', 'model_b'],
  winner: ['winner'],
};

/**
 * Finds the three columns among those of a file: as asked for, else by the names in use (`left`, `right`
 * or `model_a`, `model_b`; `winner`).
 *
 * @throws HeadwayError `no-such-column`, naming those there are
 */
export function findColumns(present: string[], asked: Partial<VoteColumns>, path: string): VoteColumns {
  const roles = { left: phrase`the left model`, right: phrase`the right model`, winner: phrase`the winner` };
  const find = (role: keyof VoteColumns) => {
    const wanted = asked[role] === undefined ? KNOWN[role] : [asked[role]];
    const found = wanted.find((name) => present.includes(name));
    if (found !== undefined) return found;
    throw new HeadwayError({
      code: 'no-such-column',
      what: phrase`no column ${wanted.map((name) => `"${name}"`)} for ${roles[role]}`,
      where: path,
      remedy: phrase`name it with --${role}; the columns are ${listed(present)}`,
    });
  };
  const columns = { left: find('left'), right: find('right'), winner: find('winner') };
  if (new Set(Object.values(columns)).size < 3)
    throw new HeadwayError({
      code: 'no-such-column',
      what: 'the left model, the right model and the winner must be three columns',
      where: path,
      remedy: 'name each with --left, --right and --winner',
    });
  return columns;
}

/** @throws HeadwayError `no-such-column` */
export function requireColumns(present: string[], wanted: string[], path: string): void {
  for (const name of wanted)
    if (!present.includes(name))
      throw new HeadwayError({
        code: 'no-such-column',
        what: phrase`no column "${name}"`,
        where: path,
        remedy: phrase`the columns are ${listed(present)}`,
      });
}

function listed(names: string[]): string {
  const shown = names.slice(0, 12).map((name) => `"${name.slice(0, 40)}"`);
  return shown.join(', ') + (names.length > 12 ? ` and ${names.length - 12} more` : '');
}
