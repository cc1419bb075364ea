import { McpServer } from '@modelcontextprotocol/server';
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
import { toText } from '../../report/index.js';
import { ANSWER_SCHEMAS } from '../answer-schemas.js';
import type { Ask } from '../ask.js';
import { asHeadwayError } from '../problem.js';

/** The questions that an assistant may ask. */
export const TOOLS = [
  'gap',
  'models',
  'model',
  'census',
  'lineage',
  'lineage-risk',
  'explain',
  'data',
] as const satisfies readonly QuestionName[];

const INSTRUCTIONS = `Headway measures who leads the AI race, by how many months, on whose foundations.
Quote a gap only with its interval, its definition, its as-of day and its vintage, all of which each answer gives.
A group is a predicate over models, for example country=China, access=open-weights, organisation="Google DeepMind".
Each figure has an id; the tool explain leads from it to the scores and the addresses of the sources.`;

/** A Model Context Protocol server whose tools are the questions. All are read-only. */
export function mcpServer(ask: Ask): McpServer {
  const server = new McpServer({ name: 'headway', version: VERSION }, { instructions: INSTRUCTIONS });
  for (const name of TOOLS) addTool(server, ask, name);
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
    async (given) => {
      try {
        const answer = await ask(name, parametersOf(given));
        return {
          content: [{ type: 'text', text: toText(answer, { columns: 100, colour: false }) }],
          structuredContent: JSON.parse(JSON.stringify(answer)),
        };
      } catch (error) {
        const { message } = error instanceof HeadwayError ? error : asHeadwayError(error);
        return { isError: true, content: [{ type: 'text', text: message }] };
      }
    },
  );
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
