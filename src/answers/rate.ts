import { createHash } from 'node:crypto';
import { basename } from 'node:path';
import { HeadwayError } from '../contract/error.js';
import { type Phrase, phrase } from '../contract/phrase.js';
import type { RateAnswer, RatedModel } from '../contract/rate.js';
import {
  amongModels,
  components,
  modelTotals,
  type PairCounts,
  pairCounts,
  ranks,
  rating,
  votesOf,
} from '../measure/ratings/index.js';
import { VoteFile, type VoteTally } from '../sources/votes/index.js';
import {
  type Estimate,
  eloEstimate,
  scoreEstimate,
  strengthEstimate,
  styleEstimate,
} from './rate/estimate.js';
import { rateNotes } from './rate/notes.js';
import { type RateRequest, type RateSettings, rateSettings } from './rate/request.js';
import { unratedModels } from './rate/unrated.js';

export type { RateRequest } from './rate/request.js';

/**
 * Rates models from a file of votes. Models outside the greatest component of models that beat or tied
 * each other have no finite Bradley-Terry rating; they are listed with what can be said of them.
 *
 * `contentHash` is the SHA-256 of the names and pair counts that the ratings rest on; for Elo and with
 * covariates, of the votes in order.
 *
 * @param version the version of Headway
 * @throws HeadwayError `bad-option`, `no-such-file`, `not-a-vote-file`, `no-such-column`, `no-votes`,
 * `no-finite-estimate`, `too-many-models`
 */
export async function rate(request: RateRequest, version: string): Promise<RateAnswer> {
  const settings = rateSettings(request);
  const { left, right, winner } = settings;
  const asked = { ...(left && { left }), ...(right && { right }), ...(winner && { winner }) };
  const votes = await VoteFile.open(settings.file, asked);
  try {
    return await rateVotes(votes, settings, version);
  } finally {
    votes.close();
  }
}

async function rateVotes(votes: VoteFile, settings: RateSettings, version: string): Promise<RateAnswer> {
  const { method, level, style, file } = settings;
  const tally = await votes.tally();
  const { models } = tally;
  const all = pairCounts(models.length, tally.pairs);
  requireVotes(all, tally, file);
  const connected = components(all);
  const finite = method === 'bradley-terry' || method === 'davidson';
  const keep: number[] = [];
  for (let i = 0; i < models.length; i++) if (!finite || connected.standing[i] === 'rated') keep.push(i);
  const rated = finite ? amongModels(all, keep) : all;
  if (finite) requireFiniteEstimate(rated, method, connected.count, file);

  const renamed = new Int32Array(models.length).fill(-1);
  keep.forEach((model, i) => {
    renamed[model] = i;
  });
  const estimate = await (style.length > 0
    ? styleEstimate(votes, renamed, rated, settings)
    : finite
      ? strengthEstimate(rated, settings)
      : method === 'elo'
        ? eloEstimate(votes, models.length)
        : scoreEstimate(all, method));
  const totals = modelTotals(all);
  const bounded = method === 'bradley-terry' && style.length === 0;
  const strengthOf = (model: number) =>
    bounded && renamed[model] >= 0 ? estimate.order[renamed[model]] : null;
  const unrated = finite ? unratedModels(models, all, totals, connected, strengthOf, level) : [];
  const answer: RateAnswer = {
    kind: 'rate',
    file: basename(file),
    format: votes.format,
    columns: votes.columns,
    method,
    intervals: finite ? settings.intervals : 'none',
    level,
    draws: finite && settings.intervals === 'bootstrap' ? settings.draws : 0,
    degenerateDraws: estimate.degenerateDraws,
    failedDraws: estimate.failedDraws,
    seed: settings.seed,
    reweight: settings.reweight,
    scoreUnit: estimate.scoreUnit,
    ratings: ratedModels(keep, models, all, estimate),
    unrated,
    unratedTotal: models.length - keep.length,
    ...componentsOf(models, connected, finite),
    votes: { rows: tally.rows, counted: votesOf(all), rated: votesOf(rated) - estimate.withoutStyle },
    ties: {
      votes: all.ties.reduce((a, b) => a + b, 0),
      bothBad: tally.bothBad,
      treatment: method === 'davidson' ? 'own-outcome' : 'half-a-win',
      parameter: estimate.tieParameter,
    },
    style: estimate.style,
    ridge: style.length > 0 ? settings.ridge : null,
    excluded: exclusions(tally, estimate),
    converged: estimate.converged,
    iterations: estimate.iterations,
    notes: [],
    asOf: null,
    vintage: null,
    version,
    contentHash: estimate.votesHash ?? countsHash(models, all),
  };
  return { ...answer, notes: rateNotes(answer) };
}

function requireVotes(all: PairCounts, tally: VoteTally, file: string): void {
  if (votesOf(all) > 0) return;
  const examples = tally.unknownWinners.map((winner) => `"${winner}"`).join(', ');
  throw new HeadwayError({
    code: 'no-votes',
    what: phrase`no vote between two models among ${tally.rows} rows: ${tally.unknownWinner} with an unknown winner, ${tally.unnamed} without a name, ${tally.selfVotes} of a model against itself`,
    where: file,
    remedy: phrase`give rows whose winner is left, right, tie, bothbad, model_a, model_b or a model's name${examples && phrase`, not ${examples}`}`,
  });
}

function requireFiniteEstimate(rated: PairCounts, method: string, count: number, file: string): void {
  const refuse = (what: string | Phrase, remedy: string | Phrase) =>
    new HeadwayError({ code: 'no-finite-estimate', what, where: file, remedy });
  if (rated.models < 2)
    throw refuse(
      phrase`no finite rating exists: in ${count} models no two have each beaten the other or tied, if only through others`,
      'use --method counting, pagerank or elo, or gather more votes',
    );
  if (method !== 'davidson') return;
  const ties = rated.ties.reduce((a, b) => a + b, 0);
  if (ties === 0 || ties === votesOf(rated))
    throw refuse(
      phrase`Davidson's tie parameter has no finite value: ${ties === 0 ? phrase`no vote` : phrase`every vote`} is a tie`,
      'use --method bradley-terry',
    );
}

function ratedModels(keep: number[], names: string[], all: PairCounts, estimate: Estimate): RatedModel[] {
  const { order, scale, scores, spread } = estimate;
  const totals = modelTotals(all);
  const points = (value: number | null) =>
    value === null || scale === 'none' ? null : scale === 'points' ? value : rating(value);
  const placed = ranks(order, spread);
  const rows = keep.map((model, i): RatedModel => {
    const { low, high } = spread?.interval(i) ?? { low: null, high: null };
    const place = placed[i];
    return {
      name: names[model],
      rating: points(order[i]),
      low: points(low),
      high: points(high),
      score: scores[i],
      rank: place.rank,
      rankLow: spread ? place.rankLow : null,
      rankHigh: spread ? place.rankHigh : null,
      rankByIntervals: spread ? place.rankByIntervals : null,
      tiedWithNext: spread ? place.tiedWithNext : null,
      votes: totals.votes[model],
      wins: totals.wins[model],
      losses: totals.losses[model],
      ties: totals.ties[model],
    };
  });
  rows.sort((a, b) => a.rank - b.rank || (a.name < b.name ? -1 : 1));
  const last = rows.at(-1);
  if (last) last.tiedWithNext = null;
  return rows;
}

function componentsOf(
  models: string[],
  { count, of, sizes, main }: ReturnType<typeof components>,
  finite: boolean,
): Pick<RateAnswer, 'components' | 'componentsTotal'> {
  const shown = Array.from(sizes.keys())
    .sort((a, b) => sizes[b] - sizes[a] || a - b)
    .slice(0, 100);
  const names = new Map(shown.map((component) => [component, [] as string[]]));
  for (let i = 0; i < models.length; i++) {
    const list = names.get(of[i]);
    if (list && list.length < 10) list.push(models[i]);
  }
  return {
    components: shown.map((component) => ({
      component,
      models: sizes[component],
      rated: !finite || component === main,
      names: names.get(component)!,
    })),
    componentsTotal: count,
  };
}

function exclusions(tally: VoteTally, estimate: Estimate): RateAnswer['excluded'] {
  const excluded: RateAnswer['excluded'] = [
    { reason: 'unknown-winner', votes: tally.unknownWinner, examples: tally.unknownWinners },
    { reason: 'unnamed-model', votes: tally.unnamed, examples: [] },
    { reason: 'same-model', votes: tally.selfVotes, examples: [] },
    { reason: 'missing-covariate', votes: estimate.withoutStyle, examples: [] },
  ];
  return excluded.filter(({ votes }) => votes > 0);
}

function countsHash(models: string[], pairs: PairCounts): string {
  const hash = createHash('sha256').update(JSON.stringify(models));
  for (const part of [pairs.left, pairs.right, pairs.wins, pairs.losses, pairs.ties]) hash.update(part);
  return hash.digest('hex');
}
