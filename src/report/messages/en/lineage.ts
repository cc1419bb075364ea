import type {
  DecidedBy,
  EdgeKind,
  Lineage,
  LineageContradiction,
  LineageNote,
  LineageReason,
  LineageRiskAnswer,
  LineageVerdict,
} from '../../../contract/index.js';
import { count, shareOf } from '../../numbers.js';
import { type Sentences, sentence } from '../sentences.js';
import { groupName } from './groups.js';

const REASONS: Sentences<LineageReason> = {
  'nobody-says': () => 'nobody says what it is built on',
  'statements-contradict': (stated) =>
    `the statements contradict each other: ${says(stated)}; its maker says it trained the weights itself`,
  stated: (stated) => says(stated),
  'trained-by-maker': () => 'its maker says that it trained the weights itself',
  'on-own-model': ({ base }) => `built on ${base}, which its maker trained itself`,
  'architecture-only': () => 'only its architecture is spoken of',
  'on-unknown-model': ({ bases, reason }) =>
    `${bases.map((base) => `built on ${base}, of which`).join(' ')} ${sentence(REASONS, reason)}`,
};

function says({ model, kind, base, statedBy }: Extract<LineageReason, { code: 'stated' }> | Stated): string {
  return `${model}: ${kind} of ${base}, says ${statedBy}`;
}

type Stated = { model: string; kind: EdgeKind; base: string; statedBy: string };

const CONTRADICTIONS: Sentences<LineageContradiction> = {
  'shared-though-own': ({ other, day, otherSaysSo }) =>
    `weights shared with ${other} (compared on ${day}), though its maker says that it trained them itself${otherSaysSo ? `, and so does the maker of ${other}` : `; ${other} was released before it`}`,
  'no-trace-of-base': ({ kind, base, statedBy, verdict, day }) =>
    `${kind} of ${base}, says ${statedBy}, but its weights show nothing of it (${verdict}, compared on ${day})`,
};

const NOTES: Sentences<LineageNote> = {
  'line-passed-over': ({ file }) => `the last line of ${file} was not written whole and is passed over`,
};

/** The words of what is declared and detected of a model's descent, and of what depends on it. */
export const lineageWords = {
  kind: (kind: EdgeKind): string => kind,
  declaredAs: (lineage: Lineage): string => lineage,
  verdict: (verdict: LineageVerdict): string => verdict,
  decidedBy: (by: DecidedBy): string => by,
  reason: (reason: LineageReason): string => sentence(REASONS, reason),
  contradiction: (one: LineageContradiction): string => sentence(CONTRADICTIONS, one),
  note: (note: LineageNote): string => sentence(NOTES, note),

  chartTitle: (model: string): string => `The lineage of ${model}, as declared`,
  chartSubtitle:
    'Left: what it is said to be built on. Right: what is said to be built on it. Full lines: the weights go on. Dashed: the base taught it, or only its design was taken. The line’s word says how; the table says who says so.',
  omitted: (number: number): string =>
    number === 0 ? '' : ` ${number} more ${number === 1 ? 'model is' : 'models are'} left out.`,
  nothing: (model: string): string => `No statement joins ${model} to another model.`,
  chartKind: (kind: EdgeKind): string =>
    kind === 'pretrained'
      ? 'trained by its maker'
      : kind === 'continued-training'
        ? 'continued training'
        : kind,
  source: (version: string): string =>
    `Statements with their addresses are in the table. Headway ${version}.`,
  edgesCaption: 'Every statement of the graph',
  title: (model: string): string => `What ${model} is built on`,
  lineOf: (model: string, makers: readonly string[]): string =>
    `Lineage of ${model}${makers.length > 0 ? ` of ${makers.join(', ')}` : ''}`,
  makerUnknown: 'Its maker is not known',
  allKnown: 'All that is known of it',
  addresses: 'Addresses of this lineage',
  declared: (lineage: Lineage): string => `Declared: ${lineage}.`,
  descends: 'It descends from models of other makers:',
  through: (steps: readonly { kind: EdgeKind; statedBy: string }[]): string =>
    `, through ${steps.map(({ kind, statedBy }) => `${kind} (${statedBy})`).join(', ')}`,
  standsOn: (
    model: string,
    makers: readonly string[],
    steps: readonly { kind: EdgeKind; statedBy: string }[],
  ): string =>
    `Stands on ${model} (${makers.join(', ') || 'maker unknown'}): ${steps.map(({ kind, statedBy }) => `${kind} (${statedBy})`).join(', then ')}.`,
  statements: 'Statements',
  detectedTable: 'Detected in the weights, kept on this machine; the tests have no direction',
  detected: (verdict: LineageVerdict, other: string, p: string, decidedBy: DecidedBy, day: string): string =>
    `Detected: ${verdict} beside ${other}, ${p}, by ${decidedBy}; compared on ${day}. The tests have no direction.`,
  noneDetected: 'Detected: no test of its weights is held; headway lineage compare --keep makes one.',
  contradicted: (sentence: string): string => `Contradicted: ${sentence}.`,
  contradictedYes: 'Contradicted: yes, all statements are kept.',
  contradictedNo: 'Contradicted: no.',
  noteLine: (sentence: string): string => `Note: ${sentence}.`,
  descendants: 'Declared to be built on it',
  descendantsCount: (number: number): string => `Declared to be built on it: ${number}`,
  noDescendant: 'No statement names it as a base.',
  builtOn: (model: string): string => `Built on ${model}`,

  risk: {
    title: (group: string, withdraw: string | null): string =>
      `What ${groupName(group)} has built on ${withdraw ?? 'foreign models'}`,
    line: (group: string, measure: string): string =>
      `What ${group} stands on, on ${measure}: by what is declared, and what was detected`,
    headline: ({ low, high, total }: LineageRiskAnswer['models']): string =>
      `From ${shareOf(low, total)} to ${shareOf(high, total)} of ${count(total)} models: the one is known, the other if all that nobody states were.`,
    addresses: 'Addresses of this answer',
    table: 'By what is declared and detected',
    lost: (withdraw: string | null): string => (withdraw === null ? 'foreign' : `on ${withdraw}`),
    lowToHigh: (lost: string): string => `${lost}, low to high`,
    shares: (low: string, high: string): string => `${low} to ${high}`,
    models: 'models',
    records: 'records',
    months: 'months on the frontier',
    gapTable: (leader: string): string => `The gap to ${groupName(leader)}, in months`,
    withAll: 'With all models',
    without: 'Without',
    noneStands: 'no model is declared to stand on them',
    affected: 'Models that would be lost',
    toldBy: { weights: 'comparison of weights', name: 'its name' },
    figures: (months: string, points: string): string => `${months} months, ${points} points`,
    notDefined: 'not defined',
    gapLine: (leader: string, all: string, rest: string): string =>
      `Gap to ${leader}: ${all} with all its models; ${rest}.`,
    same: (withdraw: string | null): string =>
      `no model of the group with a value is declared to stand on ${withdraw ?? 'the leader’s models'}, so the gap without them is the same`,
    withoutThese: (figures: string, models: readonly string[]): string =>
      `${figures} without ${models.join(', ')}`,
    meaning:
      'What nobody states is unknown, not self-developed. Low: declared, or detected beside a model released before. High: if all that is unknown or contradicted were so too. What makers say of their own training is believed.',
  },

  columns: {
    says: 'says',
    how: 'how',
    of: 'of',
    base: 'base',
    statedBy: 'stated by',
    licence: 'licence of the base',
    where: 'where',
    comparedWith: 'compared with',
    verdict: 'verdict',
    what: 'what',
    inAll: 'in all',
    onLost: 'on what would be lost',
    onDomestic: 'on a domestic model',
    selfDeveloped: 'self-developed',
    shareOf: 'share of',
    total: 'total',
    domestic: 'domestic',
    own: 'own',
    unknown: 'unknown',
    contradicted: 'contradicted',
    now: 'now',
    standsOn: 'stands on',
  },
  notTested: 'not tested',
};
