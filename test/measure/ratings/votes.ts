import { readFileSync } from 'node:fs';
import type { Outcome } from '../../../src/measure/ratings/index.js';
import { type PairCounts, pairCounts } from '../../../src/measure/ratings/index.js';

const folder = new URL('fixtures/', import.meta.url);

export interface GeneratedVote {
  left: number;
  right: number;
  outcome: Outcome;
  features: [number, number];
}

export const generatedPath = new URL('generated-votes.csv', folder).pathname;

/** What evalica 0.4.2 and arena-rank 0.1.1 give; `bench/peers/ratings.py` has the commands. */
export const peers = JSON.parse(readFileSync(new URL('peers.json', folder), 'utf8'));

function rows(file: string): string[][] {
  const lines = readFileSync(new URL(file, folder), 'utf8').trim().split('\n').slice(1);
  return lines.map((line) => line.trim().split(','));
}

export function llmfao(): { names: string[]; pairs: PairCounts } {
  const table = rows('llmfao-counts.csv');
  const names = [...new Set(table.flatMap((row) => row.slice(0, 2)))].sort();
  const number = new Map(names.map((name, i) => [name, i]));
  const tallies = table.map(([left, right, wins, losses, ties]) => ({
    left: number.get(left)!,
    right: number.get(right)!,
    wins: Number(wins),
    losses: Number(losses),
    ties: Number(ties),
  }));
  return { names, pairs: pairCounts(names.length, tallies) };
}

export function generated(): { names: string[]; votes: GeneratedVote[]; pairs: PairCounts } {
  const table = rows('generated-votes.csv');
  const names = [...new Set(table.flatMap((row) => row.slice(0, 2)))].sort();
  const number = new Map(names.map((name, i) => [name, i]));
  const votes = table.map(([left, right, winner, length, bold]): GeneratedVote => {
    const outcome = winner === 'left' ? 1 : winner === 'right' ? 0 : 0.5;
    return {
      left: number.get(left)!,
      right: number.get(right)!,
      outcome,
      features: [Number(length), Number(bold)],
    };
  });
  return { names, votes, pairs: countVotes(names.length, votes) };
}

export function countVotes(
  models: number,
  votes: readonly Pick<GeneratedVote, 'left' | 'right' | 'outcome'>[],
): PairCounts {
  return pairCounts(
    models,
    votes.map(({ left, right, outcome }) => ({
      left,
      right,
      wins: outcome === 1 ? 1 : 0,
      losses: outcome === 0 ? 1 : 0,
      ties: outcome === 0.5 ? 1 : 0,
    })),
  );
}

/** The same votes with winners and losers exchanged. */
export function reversed(pairs: PairCounts): PairCounts {
  return { ...pairs, wins: pairs.losses, losses: pairs.wins };
}
