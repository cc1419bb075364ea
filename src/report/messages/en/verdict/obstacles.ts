import { inEnglish, type MeasuringObstacle, type ReadingObstacle } from '../../../../contract/index.js';
import type { ClaimSentences } from '../../verdict-sentences.js';
import { list } from '../numbers.js';
import {
  BOARDS,
  byDay,
  countedSaid,
  FIELDS,
  figure,
  groupSaid,
  longDay,
  modelsOf,
  valueSaid,
} from './phrases.js';

const UNITS = {
  chance: 'a chance',
  share: 'a share',
  dependency: 'how much stands on something',
} as const;
const SIDES = {
  comparison: 'both sides of the comparison',
  dependency: 'both ends of the dependency',
  descent: 'both ends of the descent',
} as const;

/** Why a claim as it was read cannot be looked up, each as a clause. */
export const readingObstacles: ClaimSentences<ReadingObstacle> = {
  'no-measure': (_, { it }) => `no measure or table that is held decides ${it}`,
  'own-publisher': ({ publisher }) =>
    `the scores that are held come from ${publisher}, whose claim this is, and cannot decide it`,
  'too-vague': (_, { it }) => `${it} is too vague: no figure or event would decide it`,
  'outside-scope': (_, { it }) =>
    `${it} speaks of what text-model benchmarks do not measure, such as innovation, applications, talent or adoption`,
  'relation-not-read': (_, { it }) => `how ${it} relates what it names is not read`,
  'denial-not-read': (_, { it }) => `${it} denies something, and what it denies is not read for certain`,
  once: (_, { it }) => `${it} speaks of an earlier time, and does not say which`,
  'days-backwards': ({ from, to }) =>
    `its days end, on ${longDay(to)}, before they begin, on ${longDay(from)}`,
  'said-in-future': ({ day }) => `the day it was said, ${longDay(day)}, is still to come`,
  'horizon-before': ({ horizon }) => `its horizon, ${longDay(horizon)}, is before the day it was said`,
  'figure-not-finite': ({ unit }) => `it states no finite figure of ${unit}`,
  'figure-backwards': ({ min, max }) =>
    `its figure ends, at ${figure(max)}, before it begins, at ${figure(min)}`,
  'less-than-nothing': ({ value }) => `${valueSaid(value)} is less than nothing`,
  'no-place': ({ value, distance }) =>
    `${valueSaid(value)} is no place${distance ? ', and how far ahead somebody stands is another question' : ''}`,
  'no-whole-number': ({ value }) => `${valueSaid(value)} is no number of ${value.unit}`,
  'not-per-cent': ({ of, unit }) => `${UNITS[of]} is measured in per cent, and “${unit}” is not`,
  'no-part-of-hundred': ({ of, value }) => `${valueSaid(value)} is no ${of}`,
  'share-of-open': ({ value }) =>
    `whether models can be had is a yes or no, and ${valueSaid(value)} is a question of their share`,
  'sides-not-named': () => 'who or what is compared is not named',
  'no-such-group': ({ phrase }) => `“${phrase}” names no group of models that is known`,
  'no-such-model': ({ name }) => `no model of the name “${name}” is held`,
  'begins-several': ({ name, models }) =>
    `“${name}” begins the names of several models: ${models.join(', ')}`,
  product: ({ name, organisation, ran }) =>
    `“${name}” is a product of ${organisation}, not one model: it ran ${ran.map(({ model, fromOn }) => (fromOn === null ? model : `${model} (from ${longDay(fromOn)})`)).join(', ')}`,
  'several-makers': ({ name, makers }) => `“${name}” is a name of models of ${makers.join(' and of ')}`,
  'same-sides': ({ of, group }) => `${SIDES[of]} are ${groupSaid(group)}`,
  'models-to-models': ({ group }) =>
    `a lag is measured between a frontier and a model or another frontier, and ${groupSaid(group)} names models on both sides`,
  'not-time': ({ unit }) => `a lag is measured in months, and “${unit}” is no unit of time`,
  'figure-not-read': () => 'it states a figure that is not read as a time',
  'other-field': ({ field }) =>
    `it speaks of ${FIELDS[field]}, which benchmarks of text models do not measure`,
  'one-field': (_, { it }) => `${it} speaks of one field alone, and the index is of all together`,
  'no-such-board': ({ name }) => `“${name}” is no board that is held`,
  'board-not-held': ({ board }) => `${BOARDS[board]} of that day is not held, and it would decide`,
  'board-not-named': () => 'which leaderboard is meant is not said, and none of that day is held',
  'compared-with-nobody': () => 'with whom the capability is compared is not said',
  'difference-of-board': ({ value }) =>
    `a difference of ${valueSaid(value)} belongs to a board that is not held for that day, and no zero makes it comparable with ours`,
  refused: ({ pattern, values }) => inEnglish({ pattern, values }),
};

/** Why there is nothing to measure a claim by, each as a clause. */
export const measuringObstacles: ClaimSentences<MeasuringObstacle> = {
  'no-value': ({ groups, measure, day }) =>
    `${groups.map(groupSaid).join(' or ')} has no model with a value${measure === null ? '' : ` on ${measure}`}${byDay(day)}`,
  'size-of-change': ({ value }) =>
    `${valueSaid(value)} is the size of a change, and only its direction is measured`,
  'index-only': ({ measure }) => `who overtakes whom is followed on eci-refit, and not on ${measure} alone`,
  'already-ahead': ({ follower, leader, day }) =>
    `${groupSaid(follower)} stood ahead of ${groupSaid(leader)} already on ${longDay(day)}, so that there was nothing to overtake`,
  'not-progress': (_, { it }) => `what rises or falls by ${it} is not measured: only how good models are is`,
  'one-model': ({ group, day }) =>
    `${groupSaid(group)} has no two models with a value on different days by ${longDay(day)}`,
  'counts-condition': (_, { it }) => `${it} is a condition of what is counted, not a count`,
  'no-list-counts': ({ what }) => `no list that is held counts “${what}”`,
  'count-on-board': (_, { it }) => `${it} counts on a board, and the lists do not say who stood on it`,
  'not-in-lists': ({ counted, day }) =>
    `none of the ${countedSaid(counted)} is in the lists held${byDay(day)}`,
  'regions-of-china-only': () => 'the lists say where models come from, region by region, of China alone',
  'counted-not-named': (_, { it }) => `what is counted by ${it} names no group that is known`,
  'not-told-apart': ({ word }) => `the lists do not say which models are “${word}”`,
  'parameters-not-read': () => 'the number of parameters that it asks for is not read',
  'no-number': ({ verified }, { it }) =>
    `${it} states no number${verified === null ? '' : `; the lists held verify ${verified.models} ${countedSaid(verified.counted)}`}`,
  'no-share': (_, { it }) => `${it} states no share`,
  'accounts-not-held': (_, { it }) =>
    `the figures behind ${it} are not held; the maker’s own accounts would decide`,
  'whole-not-said': ({ value }, { it }) =>
    `of what ${value === null ? it : valueSaid(value)} is a share is not said`,
  'ranked-not-named': () => 'what is ranked by number is not named',
  'speaks-of-limits': (_, { it }) =>
    `${it} speaks of what limits whom, and no measure that is held shows a cause`,
  'speaks-of-hardware': (_, { it }) => `${it} speaks of hardware, and only what models stand on is held`,
  'many-makers': ({ subject, object }) =>
    `${groupSaid(object)} are of many makers: on whom ${groupSaid(subject)} depends is not said`,
  'no-model-held': ({ group, day }) => `no ${singular(modelsOf(group))} is held${byDay(day)}`,
  'not-weights': ({ what }) => `whether the ${what} can be had is not held: only whether weights can`,
  'access-not-held': ({ group, day }) => `how ${groupSaid(group)} can be had${byDay(day)} is not held`,
  'no-such-organisation': ({ phrase }) => `“${phrase}” names no organisation that is held`,
  'not-dollars': ({ unit }) => `valuations are held in US dollars, and “${unit}” is none`,
  'no-valuation': ({ organisation }) => `no valuation of ${organisation} by that day is held`,
  'founder-not-named': ({ organisation }) => `who is said to have founded ${organisation} is not named`,
  'founders-not-held': ({ organisation }) => `who founded ${organisation} is not held`,
  'founding-not-held': ({ organisation }) => `when ${organisation} was founded is not held`,
  'no-such-year': ({ organisation, year }) =>
    `${year} is no year in which ${organisation} can have been founded when it was said`,
  'no-age': ({ value }) => `${valueSaid(value)} is no age`,
  'age-undated': () => 'the day on which that age was stated is not known',
  'no-such-person': ({ name }) => `“${name}” is not in the table of people`,
  'announces-nothing': (_, { it }) => `what ${it} announces is no release of a model that is held`,
  'names-no-model': (_, { it }) => `${it} names no model and no maker`,
  'release-figure': ({ model, makers, releasedOn, value }) =>
    `${model}${makers.length > 0 ? ` of ${list(makers)}` : ''} was released on ${longDay(releasedOn)}, but no table of releases decides ${valueSaid(value)}`,
  'no-release-held': ({ group, day }) => `no release of ${groupSaid(group)}${byDay(day)} is held`,
  'no-withdrawal-held': (_, { it }) => `no withdrawal that ${it} could mean is held`,
  'no-flop': () => 'no model was trained with 0 FLOP',
  'not-training-compute': (_, { it }) =>
    `what ${it} speaks of is not held: only the training compute of models is`,
  'compute-not-held': ({ group, day }) =>
    `the training compute of ${groupSaid(group)}${byDay(day)} is not held`,
};

const singular = (models: string): string => models.replace(/\bmodels\b/, 'model');
