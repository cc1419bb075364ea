import { ALL_MODELS, dayNumber, type FitAnswer, type PlaceAnswer } from '../../src/contract/index.js';
import { CLIP, placeAmong, type Release } from '../../src/measure/index.js';
import { placeAnswer, type Results, scoresToPlace } from '../../src/results/index.js';
import type { DrawnFit } from './draw-fit.js';

/** Frontiers of the page, those of `place` when no group is named. */
const GROUPS: readonly { readonly name: string; readonly country: string | null }[] = [
  { name: 'country="United States"', country: 'US' },
  { name: 'country=China', country: 'CN' },
  { name: ALL_MODELS, country: null },
];
const LEVEL = 0.9;
const SINCE = '2023-01-01';

/**
 * Places results on a fit that has been drawn: the same figures as the command gives.
 *
 * @throws HeadwayError for a benchmark that is not held, or a score that is none
 */
export function placeFiles(
  fit: FitAnswer,
  drawn: DrawnFit,
  results: Results,
  file: string,
  skipUnknown: boolean,
): PlaceAnswer {
  const { models, benchmarks, outside } = fit;
  const names = benchmarks.map(({ name }) => name);
  const bounds = [
    ...benchmarks.map((one) => ({ ...one, inIndex: true })),
    ...outside.map((one) => ({ ...one, floor: null, ceiling: null })),
  ];
  const scores = scoresToPlace(results, bounds, names, CLIP, skipUnknown);
  const groups = GROUPS.map(({ name, country }) => ({ name, releases: releasesOf(fit, country) }));
  const placed = placeAmong({
    used: scores.used,
    draws: drawn.abilities,
    scaleOf: drawn.scaleOf,
    values: models.map(({ value }) => value),
    modelDraws: drawn.models,
    order: byValue(fit),
    groups: groups.map(({ releases }) => releases),
    since: dayNumber(SINCE) as number,
    asOf: dayNumber(fit.asOf ?? '') as number,
    level: LEVEL,
    seed: drawn.seed,
  });
  const { asOf, vintage, version, contentHash, measure, attribution } = fit;
  return {
    ...placeAnswer(
      results,
      scores,
      placed,
      {
        models,
        benchmarks: names,
        groups: groups.map(({ name, releases }) => ({ name, releases: releases.length })),
      },
      LEVEL,
    ),
    ...{ file, measure, draws: drawn.abilities.draws, seed: drawn.seed, attribution },
    ...{ asOf, vintage, version, contentHash },
  };
}

function releasesOf({ models }: FitAnswer, country: string | null): Release[] {
  return models.flatMap(({ countries, access, releasedOn, value }, id) => {
    const day = releasedOn === null ? null : dayNumber(releasedOn);
    if (day === null || access === 'unreleased') return [];
    return country === null || countries.includes(country) ? [{ day, value, id }] : [];
  });
}

function byValue({ models }: FitAnswer): number[] {
  return [...models.keys()].sort(
    (x, y) => models[y]!.value - models[x]!.value || (models[x]!.version < models[y]!.version ? -1 : 1),
  );
}
