import type { BriefAnswer } from './brief.js';
import type { CheckAnswer } from './check.js';
import type { LineageInspectAnswer } from './lineage.js';
import { PARAMETERS, type ParameterFacts, type ParameterName } from './parameters.js';
import type { PlaceAnswer } from './place.js';
import { MEASURED } from './questions.js';
import type { RateAnswer } from './rate.js';
import { RATE_METHODS } from './rate-method.js';

/** A question about something that is sent with it. */
export interface SentQuestionFacts {
  readonly summary: string;
  readonly describes: string;
  readonly parameters: readonly ParameterName[];
  readonly own?: Partial<Record<ParameterName, ParameterFacts>>;
  /** Media types of what is sent; the content decides how it is read. */
  readonly takes: readonly string[];
  /** Bytes of what is sent, at most. */
  readonly mostBytes: number;
}

const MEGABYTE = 1024 * 1024;

export const SENT_QUESTIONS = {
  check: {
    summary: 'What a document claims, and whether it holds',
    describes:
      'Send the document (text, HTML, Markdown or PDF), or nothing and name its address. What is sent is answered and forgotten, unless it is kept.',
    parameters: ['address', 'published', 'keep'],
    takes: ['text/plain', 'text/html', 'text/markdown', 'application/pdf'],
    mostBytes: MEGABYTE,
  },
  brief: {
    summary: 'A cited briefing over several documents',
    describes:
      'Send each document as a part "document", or its address as a part "address"; at most ten. They are labelled in the order in which they are sent, addresses last.',
    parameters: [],
    takes: ['multipart/form-data'],
    mostBytes: 4 * MEGABYTE,
  },
  place: {
    summary: 'Your own evaluation results on the index',
    describes:
      'Send results_*.json of lm-evaluation-harness, an Inspect log as JSON, or a CSV of benchmark, score, n.',
    parameters: ['group', 'skip-unknown', ...MEASURED],
    own: {
      group: {
        type: 'texts',
        describes:
          'a group to stand behind; may be given again (default: the United States, China, all models)',
        example: 'country=China',
      },
    },
    takes: ['application/json', 'text/csv'],
    mostBytes: 4 * MEGABYTE,
  },
  rate: {
    summary: 'Ratings from pairwise votes',
    describes:
      'Send the votes as CSV, TSV, JSONL or Parquet. Ratings are 400 · log10 of the Bradley-Terry strength, mean 1000.',
    parameters: [
      'left',
      'right',
      'winner',
      'method',
      'intervals',
      'level',
      'draws',
      'seed',
      'reweight',
      'style',
      'ridge',
    ],
    own: {
      method: {
        type: 'choice',
        choices: RATE_METHODS,
        standard: 'bradley-terry',
        describes: 'how votes become ratings',
      },
      draws: { type: 'number', standard: 200, describes: 'draws of the bootstrap, at most 1000' },
      seed: { type: 'number', standard: 1, describes: 'seed of the bootstrap' },
    },
    takes: [
      'text/csv',
      'text/tab-separated-values',
      'application/x-ndjson',
      'application/vnd.apache.parquet',
    ],
    mostBytes: 16 * MEGABYTE,
  },
  'lineage-inspect': {
    summary: 'What a file of weights holds',
    describes:
      'Send one file of weights (safetensors, GGUF, PyTorch, ONNX). Nothing in it is executed. Larger models, and comparisons of two, are for the command line.',
    parameters: ['scan'],
    takes: ['application/octet-stream'],
    mostBytes: 32 * MEGABYTE,
  },
} as const satisfies Record<string, SentQuestionFacts>;
export type SentQuestionName = keyof typeof SENT_QUESTIONS;
export const SENT_QUESTION_NAMES = Object.keys(SENT_QUESTIONS) as SentQuestionName[];

/** What each is answered with. */
export interface SentQuestionAnswers {
  check: CheckAnswer;
  brief: BriefAnswer;
  place: PlaceAnswer;
  rate: RateAnswer;
  'lineage-inspect': LineageInspectAnswer;
}

/** Documents of a briefing, at most. */
export const MOST_DOCUMENTS = 10;

/** What a parameter means to a question about something sent. */
export function sentParameterFacts(question: SentQuestionName, name: ParameterName): ParameterFacts {
  const { own }: SentQuestionFacts = SENT_QUESTIONS[question];
  return own?.[name] ?? PARAMETERS[name];
}
