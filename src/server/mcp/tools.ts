import { type CallToolResult, McpServer } from '@modelcontextprotocol/server';
import { z } from 'zod';
import {
  HeadwayError,
  PARAMETERS,
  type ParameterFacts,
  type ParameterName,
  type Parameters,
  QUESTIONS,
  type QuestionFacts,
  type QuestionName,
  VERSION,
} from '../../contract/index.js';
import { checkAnswerSchema } from '../../contract/schemas.js';
import { type Answer, toText } from '../../report/index.js';
import { ANSWER_SCHEMAS } from '../answer-schemas.js';
import type { Ask, Check, Held } from '../ask.js';
import { asHeadwayError } from '../problem.js';

/** The questions that an assistant may ask. */
export const TOOLS = [
  'gap',
  'models',
  'model',
  'census',
  'claims',
  'lineage',
  'lineage-risk',
  'explain',
  'data',
] as const satisfies readonly QuestionName[];

const INSTRUCTIONS = `Headway measures who leads the AI race, by how many months, on whose foundations.
Quote a gap only with its interval, its definition, its as-of day and its vintage, all of which each answer gives.
A group is a predicate over models, for example country=China, access=open-weights, organisation="Google DeepMind".
Each figure has an id; the tool explain leads from it to the scores and the addresses of the sources.`;

/** What the tools answer from. */
export type Tools = Pick<Held, 'ask' | 'check'>;

/** A Model Context Protocol server whose tools are the questions. All are read-only. */
export function mcpServer({ ask, check }: Tools): McpServer {
  const server = new McpServer({ name: 'headway', version: VERSION }, { instructions: INSTRUCTIONS });
  for (const name of TOOLS) addTool(server, ask, name);
  addCheck(server, check);
  return server;
}

function addTool(server: McpServer, ask: Ask, name: QuestionName): void {
  const { summary, parameters, required }: QuestionFacts = QUESTIONS[name];
  const inputSchema = z.strictObject(
    Object.fromEntries(parameters.map((one) => [one, argument(one, required.includes(one))])),
  );
  server.registerTool(
    name,
    {
      title: summary,
      description: summary,
      inputSchema,
      outputSchema: ANSWER_SCHEMAS[name],
      annotations: { readOnlyHint: true, idempotentHint: true, openWorldHint: false },
    },
    async (given) => resultOf(() => ask(name, parametersOf(given))),
  );
}

function addCheck(server: McpServer, check: Check): void {
  server.registerTool(
    'check',
    {
      title: 'What a text claims, and whether it holds',
      description:
        'Reads a text (English or Chinese), lists its claims about the AI race with who said what and when, and sets beside each what is measured, with a verdict. A verdict holds with its explanation only.',
      inputSchema: z.strictObject({
        text: z.string().min(1).max(1_000_000).describe('the text to check'),
        published: z.iso
          .date()
          .optional()
          .describe('the day it was published, where it does not say so itself'),
      }),
      outputSchema: checkAnswerSchema,
      annotations: { readOnlyHint: true, idempotentHint: true, openWorldHint: false },
    },
    async ({ text, published }) =>
      resultOf(() =>
        check({
          document: new TextEncoder().encode(text),
          ...(published === undefined ? {} : { published }),
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
      structuredContent: JSON.parse(JSON.stringify(answer)),
    };
  } catch (error) {
    const { message } = error instanceof HeadwayError ? error : asHeadwayError(error);
    return { isError: true, content: [{ type: 'text', text: message }] };
  }
}

function argument(name: ParameterName, required: boolean): z.ZodType {
  const { type, choices, describes, standard, example }: ParameterFacts = PARAMETERS[name];
  const schema = {
    text: z.string(),
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
