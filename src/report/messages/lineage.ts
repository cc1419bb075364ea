import type { EdgeKind, LineageShowAnswer } from '../../contract/index.js';

const KINDS: Record<EdgeKind, string> = {
  'fine-tune': 'fine-tune',
  'continued-training': 'continued training',
  merge: 'merge',
  quantisation: 'quantisation',
  derived: 'derived',
  distillation: 'distillation',
  architecture: 'architecture',
  pretrained: 'trained by its maker',
};

/** The English words of the graph around a model. */
export const lineageWords = {
  title: ({ model }: Pick<LineageShowAnswer, 'model'>): string => `What ${model} is built on`,
  chartTitle: ({ model }: Pick<LineageShowAnswer, 'model'>): string => `The lineage of ${model}, as declared`,
  subtitle:
    'Left: what it is said to be built on. Right: what is said to be built on it. Full lines: the weights go on. Dashed: the base taught it, or only its design was taken. The line’s word says how; the table says who says so.',
  omitted: (number: number): string =>
    number === 0 ? '' : ` ${number} more ${number === 1 ? 'model is' : 'models are'} left out.`,
  nothing: (model: string): string => `No statement joins ${model} to another model.`,
  kind: (kind: EdgeKind): string => KINDS[kind],
  source: ({ version }: Pick<LineageShowAnswer, 'version'>): string =>
    `Statements with their addresses are in the table. Headway ${version}.`,
  edgesCaption: 'Every statement of the graph',
  columns: ['Model', 'How', 'Base', 'Stated by', 'Licence of the base', 'Where'] as const,
};
