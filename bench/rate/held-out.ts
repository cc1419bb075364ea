import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { Random } from '../../src/measure/random.js';
import { Elo, fitStrengths, logLoss, type Outcome, pairCounts } from '../../src/measure/ratings/index.js';
import { VoteFile } from '../../src/sources/votes/index.js';

const SHARED = new URL('../../../shared/sources/votes/llmfao.csv', import.meta.url).pathname;

/** Writes the first four fifths of the prompts and the last fifth of the llmfao votes, where they are held. */
export function splitLlmfao(folder: string): [string, string] | null {
  if (!existsSync(SHARED)) return null;
  const [header, ...rows] = readFileSync(SHARED, 'utf8').trim().split('\n');
  const id = (row: string) => Number(row.slice(0, row.indexOf(',')));
  const cut = id(rows[Math.floor(rows.length * 0.8)]);
  const [first, last] = [join(folder, 'llmfao-first.csv'), join(folder, 'llmfao-last.csv')];
  writeFileSync(first, `${[header, ...rows.filter((row) => id(row) < cut)].join('\n')}\n`);
  writeFileSync(last, `${[header, ...rows.filter((row) => id(row) >= cut)].join('\n')}\n`);
  return [first, last];
}

/** Log-loss on the later votes of strengths from the earlier ones; a tie is half a win. */
export async function heldOut(first: string, last: string): Promise<Record<string, number | null>> {
  const [earlier, later] = [await VoteFile.open(first), await VoteFile.open(last)];
  const [train, test] = [await earlier.tally(), await later.tally()];
  const number = new Map(train.models.map((name, i) => [name, i]));
  const known = test.pairs
    .map((pair) => ({
      ...pair,
      left: number.get(test.models[pair.left]) ?? -1,
      right: number.get(test.models[pair.right]) ?? -1,
    }))
    .filter(({ left, right }) => left >= 0 && right >= 0);
  const n = train.models.length;
  const [pairs, unseen] = [pairCounts(n, train.pairs), pairCounts(n, known)];
  const options = { reweight: null, intervals: 'none', level: 0.9, draws: 0, random: new Random(1) } as const;
  const terry = fitStrengths(pairs, { ...options, method: 'bradley-terry' }).logStrengths;
  const tied = fitStrengths(pairs, { ...options, method: 'davidson' });
  const elo = new Elo(n);
  for await (const { size, left, right, outcome } of earlier.inOrder())
    for (let row = 0; row < size; row++) elo.add(left[row], right[row], outcome[row] as Outcome);
  earlier.close();
  later.close();
  const davidson = (i: number, j: number) => {
    const half = (tied.logStrengths[i] - tied.logStrengths[j]) / 2;
    const [win, loss] = [Math.exp(half), Math.exp(-half)];
    return (win + tied.tieParameter! / 2) / (win + loss + tied.tieParameter!);
  };
  return {
    votes: logLoss(unseen, () => 0.5).votes,
    coin: logLoss(unseen, () => 0.5).logLoss,
    'bradley-terry': logLoss(unseen, (i, j) => 1 / (1 + Math.exp(terry[j] - terry[i]))).logLoss,
    davidson: logLoss(unseen, davidson).logLoss,
    elo: logLoss(unseen, (i, j) => elo.expected(i, j)).logLoss,
  };
}
