import {
  DEFAULTS,
  type DrawsOrigin,
  type ExplainColumn,
  type ExplainedFigure,
  type ExplainStep,
} from '../../../contract/index.js';
import { count } from '../../numbers.js';
import { type Sentences, sentence } from '../sentences.js';

const STATED = {
  intervals: 'intervals',
  '95-percent-intervals': '95 % intervals',
  'standard-errors': 'standard errors',
  'words-of-confidence': 'words of confidence, read as factors of 3, 10 and 30 (not checked at Epoch)',
} as const;

const ORIGINS: Sentences<DrawsOrigin> = {
  'fit-drawn-now': ({ draws, seed }) => `${draws} draws of the posterior of our fit, seed ${seed}, drawn now`,
  'fit-shipped': ({ draws, seed, key }) =>
    `${draws} shipped draws of the posterior of our fit, seed ${seed}, key ${key}`,
  'headway-shipped': ({ draws, seed, key, method }) =>
    `${draws} shipped draws of the posterior of ${method}, seed ${seed}, key ${key}`,
  'headway-quick': ({ draws, seed, key, method }) =>
    `${draws} quick draws of the posterior of ${method}, seed ${seed}, key ${key}`,
  published: ({ draws, seed, stated }) => `${draws} draws from the published ${STATED[stated]}, seed ${seed}`,
  transferred: ({ of, inFit, rows }) =>
    `published values moved by ${sentence(ORIGINS, of)}; ${inFit} of ${rows} rows are in our fit, the others take the difference of a row of the same third`,
};

const TITLES: Sentences<ExplainStep> = {
  'no-crossing': () => 'Crossing',
  crossing: () => 'Crossing',
  frontier: ({ side, group }) => `Frontier of the ${side}, ${group}`,
  interval: () => 'Interval',
  model: () => 'Model',
  'published-value': () => 'Published value',
  'published-values': () => 'Published values',
  fit: () => 'Fit',
  scores: () => 'Scores',
  sources: () => 'Sources',
};

const TEXTS: Sentences<ExplainStep> = {
  'no-crossing': () => 'One of the groups has no frontier on that day: the gap is not defined.',
  crossing: ({ asOf, front, model, version, releasedOn, months, censored, earlier }) => {
    const who =
      front === 'leader'
        ? 'the leader first stood at the follower’s level'
        : 'the follower first stood at the leader’s level';
    const before = censored ? ' It already stood there on its first day, and may have before.' : '';
    const known = earlier
      ? ` A known model without a value may have stood there by ${earlier.day}: ${earlier.months.toFixed(2)} months.`
      : '';
    return `On ${asOf}, ${who} with ${model} (${version}) of ${releasedOn}: ${months.toFixed(2)} months of 365.25 / 12 days.${before}${known}`;
  },
  frontier: () => 'The greatest value among the models released so far; each row raised it.',
  interval: ({ origin, level }) => {
    if (origin === null) return 'No interval is known for this measure.';
    const through =
      level === null
        ? ''
        : ` Each draw goes through both frontiers to the gap; the interval holds the central ${Math.round(100 * level)} %, trimmed of lumps, and is stretched to hold the estimate.`;
    return `${sentence(ORIGINS, origin)}.${through}`;
  },
  model: () => 'What the data set says of it.',
  'published-value': () => '',
  'published-values': ({ measure }) => `Values of ${measure} as published, a row at a time.`,
  fit: (fit) =>
    `score = sigmoid(slope · (ability − difficulty)), least squares with the published penalty and bounds, on ${fit.scores} scores of ${fit.models} models and ${fit.benchmarks} benchmarks of ${fit.dataSet}: objective ${fit.objective.toFixed(6)}, ${fit.iterations} steps, ${fit.converged ? 'converged' : 'not converged'}, greatest gradient ${fit.gradient.toExponential(1)}. Points = ${fit.intercept.toFixed(3)} + ${fit.factor.toFixed(3)} · ability, which puts Claude 3.5 Sonnet at 130 and GPT-5 at 150.`,
  scores: () =>
    'The best score of each benchmark counts; value = (raw − floor) / (ceiling − floor), clipped to [0.001, 0.999].',
  sources: ({ contentHash }) => `Content hash of the data held: ${contentHash}.`,
};

const FIGURES: Sentences<ExplainedFigure> = {
  gap: (figure) => {
    const { follower, leader, months, censored } = figure;
    const how = [
      figure.method,
      ...(figure.tolerance === 0 ? [] : [`tolerance ${figure.tolerance}`]),
      ...(figure.since === DEFAULTS.since ? [] : [`frontiers from ${figure.since}`]),
      figure.measure,
      `as of ${figure.asOf}`,
      ...(figure.carriedFrom ? [`carried forward from ${figure.carriedFrom}`] : []),
      `vintage ${figure.vintage}`,
      ...(figure.seed === DEFAULTS.seed ? [] : [`seed ${figure.seed}`]),
    ].join(', ');
    if (months === null) return `No gap is defined between ${follower} and ${leader} (${how}).`;
    const side = months.estimate < 0 ? 'ahead of' : 'behind';
    const { amount, low, high } = distance(months);
    return `${follower} ${side} ${leader} by ${censored ? 'at least ' : ''}${amount} [${low ?? 'no bound'}, ${high ?? 'no bound'}] months (${how}).`;
  },
  value: ({ model, version, value, low, high, unit, measure, vintage }) =>
    `${model} (${version}): ${value} [${low ?? 'no bound'}, ${high ?? 'no bound'}] ${unit} on ${measure}, vintage ${vintage}.`,
};

/** The distance without its sign, with two decimals; the ends of the interval count in the same direction. */
export function distance({
  estimate,
  low,
  high,
}: {
  estimate: number;
  low: number | null;
  high: number | null;
}): { amount: string; low: string | null; high: string | null } {
  const turned = (end: number | null) => (end === null ? null : -end);
  const [least, greatest] = estimate < 0 ? [turned(high), turned(low)] : [low, high];
  return {
    amount: Math.abs(estimate).toFixed(2),
    low: least?.toFixed(2) ?? null,
    high: greatest?.toFixed(2) ?? null,
  };
}

const COLUMNS: Record<ExplainColumn, string> = {
  address: 'address',
  average: 'average',
  benchmark: 'benchmark',
  'data-set': 'data set',
  day: 'day',
  definition: 'definition',
  difficulty: 'difficulty (points)',
  digest: 'SHA-256 of the upstream bytes',
  field: 'field',
  floor: 'floor',
  high: 'high',
  licence: 'licence',
  low: 'low',
  model: 'model',
  months: 'months',
  over: 'over days, levels or records',
  published: 'published',
  raw: 'raw',
  retrieved: 'retrieved',
  row: 'row',
  slope: 'slope (per point)',
  'source-row': 'row of the source',
  value: 'value',
  version: 'version',
};

/** The words of a derivation. */
export const explainWords = {
  figure: (figure: ExplainedFigure): string => sentence(FIGURES, figure),
  title: (step: ExplainStep): string => sentence(TITLES, step),
  text: (step: ExplainStep): string => sentence(TEXTS, step),
  column: (column: ExplainColumn): string => COLUMNS[column],
  /** A cell that holds a word rather than a name. */
  cell: (_column: ExplainColumn, value: string): string => value,
  heading: (id: string): string => `Derivation ${id}`,
  again: 'The command that gives it again:',
  againLine: 'Again:',
  omitted: (rows: number): string => `${count(rows)} more rows are left out.`,
  omittedLine: (rows: number): string => `… and ${count(rows)} more rows`,
};
