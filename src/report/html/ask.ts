import type {
  CensusAnswer,
  ComparisonsAnswer,
  GapAnswer,
  LineageRiskAnswer,
  ModelsAnswer,
  SensitivityAnswer,
} from '../../contract/index.js';
import { EVENT_KINDS } from '../../contract/index.js';
import type { Messages } from '../messages/index.js';
import { type FormField, questionForm } from './form.js';
import type { Markup } from './markup.js';

const GROUPS = [
  'country=China',
  'country="United States"',
  'access=open-weights',
  'access=closed',
  'country=China and access=open-weights',
  'organisation=OpenAI',
  'organisation="Google DeepMind"',
  'organisation=Anthropic',
  'organisation=DeepSeek',
  'organisation=Alibaba',
  'lineage=self-developed',
];
const MEASURES = ['eci-refit', 'headway', 'eci', 'arena', 'horizon', 'compute', 'parameters'];

/** Another gap: two groups, a measure, a definition, a day. */
export function askGap(gap: GapAnswer, words: Messages): Markup {
  const { gap: own } = words.ask;
  return questionForm('/gap', words, own, [
    { name: 'follower', label: own.follower, value: gap.follower, suggestions: GROUPS },
    { name: 'leader', label: own.leader, value: gap.leader, suggestions: GROUPS },
    { name: 'measure', label: own.measure, value: gap.measure, suggestions: MEASURES },
    { name: 'method', label: own.method, value: gap.method },
    {
      name: 'tolerance',
      label: own.tolerance,
      value: gap.tolerance === 0 ? '' : String(gap.tolerance),
    },
    {
      name: 'events',
      label: own.events,
      value: [...new Set(gap.events.map(({ kind }) => kind))].join(','),
      suggestions: ['all', ...EVENT_KINDS],
    },
    { name: 'as-of', label: own.asOf, value: '' },
    { name: 'vintage', label: own.vintage, value: '' },
  ]);
}

export function askSensitivity(answer: SensitivityAnswer, words: Messages): Markup {
  const { sensitivity: own } = words.ask;
  return questionForm('/sensitivity', words, own, [
    { name: 'follower', label: own.follower, value: answer.follower, suggestions: GROUPS },
    { name: 'leader', label: own.leader, value: answer.leader, suggestions: GROUPS },
    { name: 'method', label: own.method, value: answer.method },
    {
      name: 'tolerance',
      label: own.tolerance,
      value: answer.tolerance === 0 ? '' : String(answer.tolerance),
    },
    { name: 'as-of', label: own.asOf, value: '' },
    { name: 'vintage', label: own.vintage, value: '' },
  ]);
}

export function askComparisons(answer: ComparisonsAnswer, words: Messages): Markup {
  const { comparisons: own } = words.ask;
  return questionForm('/comparisons', words, own, [
    { name: 'set', label: own.set, value: answer.set },
    {
      name: 'measure',
      label: own.measure,
      value: answer.comparisons[0]?.measure ?? '',
      suggestions: MEASURES,
    },
    {
      name: 'tolerance',
      label: own.tolerance,
      value: answer.tolerance === 0 ? '' : String(answer.tolerance),
    },
    { name: 'as-of', label: own.asOf, value: '' },
    { name: 'vintage', label: own.vintage, value: '' },
  ]);
}

export function askModels(answer: ModelsAnswer, words: Messages): Markup {
  const { models: own } = words.ask;
  return questionForm(
    '/models',
    words,
    own,
    [
      { name: 'where', label: own.where, value: answer.where ?? '', suggestions: GROUPS },
      { name: 'measure', label: own.measure, value: answer.measure, suggestions: MEASURES },
      { name: 'as-of', label: own.asOf, value: answer.asOf ?? '' },
      { name: 'limit', label: own.limit, value: '' },
    ],
    true,
  );
}

export function askCensus(answer: CensusAnswer, words: Messages): Markup {
  const { census: own } = words.ask;
  return questionForm(
    '/census',
    words,
    own,
    [
      { name: 'by', label: own.by, value: answer.by },
      { name: 'where', label: own.where, value: answer.where ?? '', suggestions: GROUPS },
      { name: 'as-of', label: own.asOf, value: answer.asOf ?? '' },
    ],
    true,
  );
}

export function askRisk(answer: LineageRiskAnswer, words: Messages): Markup {
  const { risk: own } = words.ask;
  return questionForm(
    '/lineage-risk',
    words,
    own,
    [
      { name: 'group', label: own.group, value: answer.group, suggestions: GROUPS },
      { name: 'withdraw', label: own.withdraw, value: answer.withdraw ?? '' },
    ],
    true,
  );
}

export const askModel = (name: string, words: Messages): Markup =>
  questionForm('/model', words, words.ask.model, [
    { name: 'name', label: words.ask.model.label, value: name },
  ]);

export const askLineage = (name: string, words: Messages): Markup =>
  questionForm('/lineage', words, words.ask.lineage, [
    { name: 'name', label: words.ask.lineage.label, value: name },
  ]);

/** The ledger by speaker, type and day; `query` is what is asked now. */
export function askClaims(query: string, words: Messages): Markup {
  const asked = new URLSearchParams(query);
  const { claims: own } = words.ask;
  const field = (name: 'speaker' | 'type' | 'verdict' | 'from' | 'to'): FormField => ({
    name,
    label: own[name],
    value: asked.get(name) ?? '',
  });
  return questionForm('/claims', words, own, [
    field('speaker'),
    field('type'),
    field('verdict'),
    field('from'),
    field('to'),
  ]);
}
