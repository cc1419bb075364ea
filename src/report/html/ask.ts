import type {
  CensusAnswer,
  ComparisonsAnswer,
  GapAnswer,
  LineageRiskAnswer,
  ModelsAnswer,
} from '../../contract/index.js';
import { EVENT_KINDS } from '../../contract/index.js';
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
export function askGap(gap: GapAnswer): Markup {
  return questionForm('/gap', 'Another comparison', 'Measure', [
    { name: 'follower', label: 'How far is', value: gap.follower, suggestions: GROUPS },
    { name: 'leader', label: 'behind', value: gap.leader, suggestions: GROUPS },
    { name: 'measure', label: 'on', value: gap.measure, suggestions: MEASURES },
    { name: 'method', label: 'by the definition', value: gap.method },
    {
      name: 'tolerance',
      label: 'with a tolerance of',
      value: gap.tolerance === 0 ? '' : String(gap.tolerance),
    },
    {
      name: 'events',
      label: 'with events',
      value: [...new Set(gap.events.map(({ kind }) => kind))].join(','),
      suggestions: ['all', ...EVENT_KINDS],
    },
    { name: 'as-of', label: 'as of', value: '' },
    { name: 'vintage', label: 'in the data of', value: '' },
  ]);
}

export function askComparisons(answer: ComparisonsAnswer): Markup {
  return questionForm('/comparisons', 'Other comparisons', 'Show', [
    { name: 'set', label: 'Compare', value: answer.set },
    { name: 'measure', label: 'on', value: answer.comparisons[0]?.measure ?? '', suggestions: MEASURES },
    {
      name: 'tolerance',
      label: 'with a tolerance of',
      value: answer.tolerance === 0 ? '' : String(answer.tolerance),
    },
    { name: 'as-of', label: 'as of', value: '' },
    { name: 'vintage', label: 'in the data of', value: '' },
  ]);
}

export function askModels(answer: ModelsAnswer): Markup {
  return questionForm(
    '/models',
    'Other models',
    'List',
    [
      { name: 'where', label: 'Models where', value: answer.where ?? '', suggestions: GROUPS },
      { name: 'measure', label: 'on', value: answer.measure, suggestions: MEASURES },
      { name: 'as-of', label: 'as of', value: answer.asOf ?? '' },
      { name: 'limit', label: 'at most', value: '' },
    ],
    true,
  );
}

export function askCensus(answer: CensusAnswer): Markup {
  return questionForm(
    '/census',
    'Another count',
    'Count',
    [
      { name: 'by', label: 'Count models by', value: answer.by },
      { name: 'where', label: 'where', value: answer.where ?? '', suggestions: GROUPS },
      { name: 'as-of', label: 'as of', value: answer.asOf ?? '' },
    ],
    true,
  );
}

export function askRisk(answer: LineageRiskAnswer): Markup {
  return questionForm(
    '/lineage-risk',
    'Another group',
    'Ask',
    [
      { name: 'group', label: 'What has', value: answer.group, suggestions: GROUPS },
      { name: 'withdraw', label: 'built on (empty: foreign models)', value: answer.withdraw ?? '' },
    ],
    true,
  );
}

export const askModel = (name: string): Markup =>
  questionForm('/model', 'A model', 'Show', [{ name: 'name', label: 'Model', value: name }]);

export const askLineage = (name: string): Markup =>
  questionForm('/lineage', 'The lineage of a model', 'Show', [
    { name: 'name', label: 'Lineage of', value: name },
  ]);

/** The ledger by speaker, type and day; `query` is what is asked now. */
export function askClaims(query: string): Markup {
  const asked = new URLSearchParams(query);
  const field = (name: 'speaker' | 'type' | 'verdict' | 'from' | 'to', label: string): FormField => ({
    name,
    label,
    value: asked.get(name) ?? '',
  });
  return questionForm('/claims', 'Other claims', 'List', [
    field('speaker', 'Speaker'),
    field('type', 'Type'),
    field('verdict', 'Verdict'),
    field('from', 'From'),
    field('to', 'To'),
  ]);
}
