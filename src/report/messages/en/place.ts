import type { PlaceAnswer, PlaceExclusion, PlaceNote } from '../../../contract/index.js';
import { levelName, oneDecimal } from '../../numbers.js';
import { type Sentences, sentence } from '../sentences.js';
import { groupName } from './groups.js';
import { ends, percent } from './numbers.js';

type Behind = PlaceAnswer['behind'][number];

const NOTES: Sentences<PlaceNote> = {
  'benchmarks-as-fitted': () =>
    'The benchmarks are taken as fitted without this model; prompts and settings that differ from those of the scores held count as noise.',
  'few-scores': ({ scores, usual }) =>
    `It rests on ${scores === 1 ? 'one score' : `${scores} scores`}; the models of the index have at least ${usual}. The spread of all models weighs in the more.`,
  'no-standard-error': () =>
    'A score without n or a standard error has only the noise that the index finds in scores.',
};

const EXCLUSIONS: Sentences<PlaceExclusion> = {
  'no-benchmark-held': ({ near }) =>
    `no benchmark held${near.length > 0 ? `; near it: ${near.join(', ')}` : ''}`,
  'no-scores-in-vintage': ({ benchmark }) => `${benchmark} has no scores in this vintage`,
  'outside-the-index': ({ benchmark }) => `${benchmark} is outside the index`,
  'not-the-best': ({ benchmark }) => `the best score on ${benchmark} counts`,
};

/** The words of a placed model, on the page, in its picture and on the command line. */
export const placeWords = {
  title: 'Place your model',
  lead: 'Drop the results of your own evaluation and see where the model stands on the index: its value with an interval, how many months it is behind each frontier, its neighbours, and which further benchmark would tell most.',
  stays:
    'The file stays in this browser: it is read, fitted and drawn here, and nothing of it is sent anywhere.',
  formats:
    'Results of lm-evaluation-harness (results_*.json), a log of Inspect as JSON, run_spec.json and stats.json of each HELM run, or a CSV with the columns benchmark, score, n.',
  drop: 'Drop result files here, or choose them',
  files: 'Result files',
  paste: 'or paste a CSV',
  pasted: 'Your model',
  pasteExample: 'benchmark,score,n\nGPQA diamond,0.71,198\nMATH level 5,0.92,1324',
  skipUnknown: 'Leave out tasks that are no benchmark held',
  place: 'Place',
  example: 'Try an example',
  needsScript:
    'Placing a model needs a script, since the file stays here. Without one, use the command line: headway place RESULTS.',
  loading: 'Loading the scores of the index.',
  drawing: (done: number, of: number): string => `Drawing the index: ${Math.round((100 * done) / of)} %.`,
  placing: 'Placing.',
  failed: 'The index could not be loaded. Reload the page to try again.',
  whatToDo: (remedy: string): string => `What to do: ${remedy}`,
  whereIs: (where: string): string => `Where: ${where}`,
  tooLarge: (name: string): string => `${name} is larger than 64 MB`,
  tooLargeRemedy:
    'take the samples out (inspect log dump --header-only), or give a CSV of benchmark, score, n',
  placed: (name: string): string => `${name} is placed.`,

  chartTitle: (answer: PlaceAnswer): string => {
    const [first] = answer.behind;
    const name = answer.model ?? answer.file;
    return first === undefined || first.months === null
      ? `${name} stands at ${oneDecimal(answer.value.estimate)} points`
      : `${name} is ${standing(first)}`;
  },
  chartSubtitle: ({ value, measure, asOf, vintage }: PlaceAnswer): string =>
    `${oneDecimal(value.estimate)} points on ${measure} (${levelName(value.level)} interval ${ends(value)}) beside the frontiers as of ${asOf}, vintage ${vintage}. The band is the interval.`,
  source: ({ attribution, version }: Pick<PlaceAnswer, 'attribution' | 'version'>): string =>
    `Source: ${[...new Set(attribution.map(({ text }) => text.replace(/\.$/, '')))].join('; ')}. Calculation: Headway ${version}, in the reader’s browser.`,
  monthsLabel: (behind: Behind): string =>
    behind.months === null
      ? ''
      : `${behind.censored ? 'at least ' : ''}${oneDecimal(behind.months.estimate)} months behind ${groupName(behind.group)}`,
  behindCaption: 'Behind each frontier',
  behindColumns: [
    'Frontier',
    'Months behind',
    'Points behind',
    'Chance to be ahead',
    'First there',
    'On',
  ] as readonly string[],
  group: groupName,
  neighboursCaption: 'Neighbours on the index',
  neighbourColumns: [
    'Model',
    'Organisation',
    'Released',
    'Points',
    'Difference',
    'Chance to be above it',
  ] as readonly string[],
  thisModel: 'placed here',
  furtherCaption: 'One more score that would narrow the interval most',
  furtherColumns: ['Benchmark', 'Standard deviation with it', 'Variance taken away'] as readonly string[],
  furtherNow: (deviation: number): string => `Now the standard deviation is ${oneDecimal(deviation)} points.`,
  scoresCaption: 'What it rests on',
  scoreColumns: [
    'Benchmark',
    'Task in the file',
    'Metric',
    'Score',
    'After floor and ceiling',
    'Expected',
    'n',
  ] as readonly string[],
  share: (part: number): string => percent(part),
  keep: 'Keep',
  asJson: 'JSON',
  asSvg: 'SVG',

  note: (note: PlaceNote): string => sentence(NOTES, note),
  excluded: (task: string, reason: PlaceExclusion): string =>
    `Not counted: ${task}, ${sentence(EXCLUSIONS, reason)}.`,
  headline({ model, file, value, measure, vintage, scores, asOf }: PlaceAnswer): string {
    const name = model ?? file;
    const count = scores.length === 1 ? 'one score' : `${scores.length} scores`;
    return `${name} stands at ${oneDecimal(value.estimate)} points (${levelName(value.level)} interval ${ends(value)}) on ${measure}, by ${count}; frontiers as of ${asOf}, vintage ${vintage}.`;
  },
  atLeast: (figure: string): string => `at least ${figure}`,
  further: (benchmarks: readonly { benchmark: string; deviation: string }[], now: string): string =>
    `One more score would narrow the interval most on ${benchmarks
      .map(({ benchmark, deviation }) => `${benchmark} (standard deviation ${deviation})`)
      .join(', ')}; now it is ${now}.`,
  columns: {
    behind: 'behind',
    above: 'above it',
    there: 'there first',
    on: 'on',
    neighbour: 'neighbour',
    value: 'value',
    difference: 'difference',
    placedAbove: 'placed above',
    score: 'score',
    task: 'task',
    inFile: 'in the file',
    afterFloor: 'after floor',
    expected: 'expected',
  },
};

function standing(behind: Behind): string {
  const group = groupName(behind.group);
  if (behind.months === null) return `beside ${group}`;
  if (behind.reachedBy === null) return `ahead of ${group}`;
  return `${behind.censored ? 'at least ' : ''}${oneDecimal(behind.months.estimate)} months behind the frontier of ${group}`;
}
