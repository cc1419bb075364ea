import { type CallToolResult, McpServer } from '@modelcontextprotocol/server';
import { z } from 'zod';
import {
  HeadwayError,
  type ParameterFacts,
  type Parameters,
  parameterFacts,
  QUESTIONS,
  type QuestionFacts,
  SENT_QUESTIONS,
  type SentQuestionFacts,
  sentParameterFacts,
  VERSION,
} from '../../contract/index.js';
import { type Answer, inWords, messagesIn, toText } from '../../report/index.js';
import { ANSWER_SCHEMAS, SENT_ANSWER_SCHEMAS } from '../answer-schemas.js';
import type { Ask, Held, Send } from '../ask.js';
import { asHeadwayError } from '../problem.js';
import { DESCRIPTIONS, TOOLS, type ToolName } from './descriptions.js';
import { ROWS, shorten } from './shorten.js';

const INSTRUCTIONS = `Headway measures who leads the AI race, by how many months, on whose foundations.
Quote a gap only with its interval, its definition, its as-of day and its vintage, all of which each answer gives.
A group is a predicate over models, for example country=China, access=open-weights, organisation="Google DeepMind".
Each figure has an id; the tool explain leads from it to the scores and the addresses of the sources.`;

/** What the tools answer from. */
export type Tools = Pick<Held, 'ask' | 'send'>;

/** A Model Context Protocol server whose tools are the questions. All are read-only. */
export function mcpServer({ ask, send }: Tools): McpServer {
  const server = new McpServer({ name: 'headway', version: VERSION }, { instructions: INSTRUCTIONS });
  for (const name of TOOLS) addTool(server, ask, name);
  addCheck(server, send);
  addPlace(server, send);
  return server;
}

function addTool(server: McpServer, ask: Ask, name: ToolName): void {
  const { summary, parameters, required }: QuestionFacts = QUESTIONS[name];
  const inputSchema = z.strictObject(
    Object.fromEntries(
      parameters.map((one) => {
        const facts = parameterFacts(name, one);
        const shown = one === 'limit' ? { ...facts, standard: ROWS } : facts;
        return [one, argument(shown, required.includes(one))];
      }),
    ),
  );
  server.registerTool(
    name,
    {
      title: summary,
      description: DESCRIPTIONS[name],
      inputSchema,
      outputSchema: ANSWER_SCHEMAS[name],
      annotations: { readOnlyHint: true, idempotentHint: true, openWorldHint: false },
    },
    async (given) =>
      resultOf(() =>
        ask(name, {
          ...(parameters.includes('limit') ? { limit: String(ROWS) } : {}),
          ...parametersOf(given),
        }),
      ),
  );
}

const LONGEST_TEXT = 1_000_000;
const bytesOf = (text: string) => new TextEncoder().encode(text);

function addCheck(server: McpServer, send: Send): void {
  server.registerTool(
    'check',
    {
      title: SENT_QUESTIONS.check.summary,
      description:
        'Reads a text (English or Chinese), lists its claims about the AI race with who said what and when, and sets beside each what is measured, with a verdict. A verdict holds with its explanation only.',
      inputSchema: z.strictObject({
        text: z.string().min(1).max(LONGEST_TEXT).describe('the text to check'),
        published: argument(sentParameterFacts('check', 'published'), false),
      }),
      outputSchema: SENT_ANSWER_SCHEMAS.check,
      annotations: { readOnlyHint: true, idempotentHint: true, openWorldHint: false },
    },
    async ({ text, ...given }) =>
      resultOf(() => send('check', { parameters: parametersOf(given), documents: [bytesOf(text)] })),
  );
}

function addPlace(server: McpServer, send: Send): void {
  const { parameters }: SentQuestionFacts = SENT_QUESTIONS.place;
  const others = parameters.filter((one) => one !== 'group');
  server.registerTool(
    'place',
    {
      title: SENT_QUESTIONS.place.summary,
      description:
        'Places a model on the index by its evaluation results: its value with an interval, the months behind each group’s frontier, its neighbours.',
      inputSchema: z.strictObject({
        results: z
          .string()
          .min(1)
          .max(LONGEST_TEXT)
          .describe(
            'the results: a CSV of benchmark, score, n (scores as fractions or per cent), results_*.json of lm-evaluation-harness, or an Inspect log as JSON',
          ),
        groups: z
          .array(z.string())
          .max(10)
          .optional()
          .describe('groups to stand behind; by default the United States, China, and all models'),
        ...Object.fromEntries(others.map((one) => [one, argument(sentParameterFacts('place', one), false)])),
      }),
      outputSchema: SENT_ANSWER_SCHEMAS.place,
      annotations: { readOnlyHint: true, idempotentHint: true, openWorldHint: false },
    },
    async ({ results, groups = [], ...given }) =>
      resultOf(() =>
        send('place', {
          parameters: parametersOf(given),
          groups: groups as string[],
          documents: [bytesOf(results as string)],
        }),
      ),
  );
}

/** The answer as the command prints it, and whole; or what is wrong. */
async function resultOf(answering: () => Promise<Answer>): Promise<CallToolResult> {
  try {
    const answer = await answering();
    return {
      content: [{ type: 'text', text: toText(answer, { columns: 100, colour: false }) }],
      structuredContent: JSON.parse(JSON.stringify(shorten(inWords(answer, messagesIn('en'))))),
    };
  } catch (error) {
    const { message } = error instanceof HeadwayError ? error : asHeadwayError(error);
    return { isError: true, content: [{ type: 'text', text: message }] };
  }
}

function argument(
  { type, choices, describes, standard, example }: ParameterFacts,
  required: boolean,
): z.ZodType {
  const schema = {
    text: z.string(),
    texts: z.array(z.string()),
    day: z.iso.date(),
    number: z.number(),
    flag: z.boolean(),
    choice: z.enum((choices ?? ['']) as [string, ...string[]]),
  }[type];
  const details = [
    describes,
    standard === undefined ? null : `default ${standard}`,
    example === undefined ? null : `for example ${example}`,
  ];
  const described = schema.describe(details.filter(Boolean).join('; '));
  return required ? described : described.optional();
}

function parametersOf(given: Record<string, unknown>): Parameters {
  const stated = Object.entries(given).filter(([, value]) => value !== undefined);
  return Object.fromEntries(stated.map(([name, value]) => [name, String(value)]));
}
