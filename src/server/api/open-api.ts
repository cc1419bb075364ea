import { z } from 'zod';
import {
  PARAMETERS,
  type ParameterFacts,
  type ParameterName,
  QUESTION_NAMES,
  QUESTIONS,
  type QuestionFacts,
  type QuestionName,
  VERSION,
} from '../../contract/index.js';
import { checkAnswerSchema } from '../../contract/schemas.js';
import { ANSWER_SCHEMAS } from '../answer-schemas.js';
import { API } from './address.js';

type Json = Record<string, unknown>;

const reference = (kind: string, name: string) => ({ $ref: `#/components/${kind}/${name}` });

/** The API as an OpenAPI 3.1 document, made from the schemas of the answers and the table of questions. */
export function openApi(): Json {
  return {
    openapi: '3.1.0',
    info: {
      title: 'Headway',
      version: VERSION,
      summary: 'Who leads the AI race, by how many months, on whose foundations',
      description:
        'Every answer carries asOf, vintage, version and contentHash. Within v1, fields and parameters are added, never renamed, removed or given another meaning; the wording of sentences may change.',
      license: { name: 'Apache-2.0', identifier: 'Apache-2.0' },
    },
    servers: [{ url: '/' }],
    security: [],
    tags: [{ name: 'questions', description: 'What a command asks, an address asks' }],
    paths: {
      ...Object.fromEntries(QUESTION_NAMES.map((name) => [`${API}/${name}`, { get: operation(name) }])),
      [`${API}/check`]: { post: CHECK },
    },
    components: {
      schemas: {
        ...Object.fromEntries(
          QUESTION_NAMES.map((name) => [componentName(name), jsonSchema(ANSWER_SCHEMAS[name])]),
        ),
        CheckAnswer: jsonSchema(checkAnswerSchema),
        Problem: PROBLEM,
      },
      responses: {
        Problem: {
          description: 'What is wrong, where, and what to do about it (RFC 9457)',
          content: { 'application/problem+json': { schema: reference('schemas', 'Problem') } },
        },
      },
    },
  };
}

function operation(name: QuestionName): Json {
  const { summary, parameters }: QuestionFacts = QUESTIONS[name];
  return {
    operationId: camelCase(name),
    summary,
    tags: ['questions'],
    parameters: parameters.map((parameter) => parameterOf(name, parameter)),
    responses: {
      200: {
        description: 'The answer',
        headers: {
          ETag: {
            description: 'Send it back as If-None-Match to learn that nothing changed',
            schema: { type: 'string' },
          },
        },
        content: { 'application/json': { schema: reference('schemas', componentName(name)) } },
      },
      304: { description: 'Nothing changed' },
      '4XX': reference('responses', 'Problem'),
      '5XX': reference('responses', 'Problem'),
    },
  };
}

function parameterOf(question: QuestionName, name: ParameterName): Json {
  const facts: ParameterFacts = PARAMETERS[name];
  const required: readonly string[] = QUESTIONS[question].required;
  return {
    name,
    in: 'query',
    description: facts.describes,
    required: required.includes(name),
    schema: parameterSchema(facts),
    ...(facts.example === undefined ? {} : { example: facts.example }),
  };
}

/** The JSON schema of a parameter's text. */
export function parameterSchema({ type, choices, standard }: ParameterFacts): Json {
  const schema = {
    text: { type: 'string' },
    day: { type: 'string', format: 'date' },
    number: { type: 'number' },
    flag: { type: 'boolean', default: false },
    choice: { type: 'string', enum: choices },
  }[type];
  return standard === undefined ? schema : { ...schema, default: standard };
}

function jsonSchema(of: z.ZodType): Json {
  const { $schema, ...schema } = z.toJSONSchema(of) as Json;
  return schema;
}

const componentName = (name: QuestionName) => {
  const word = camelCase(name);
  return `${word[0]?.toUpperCase()}${word.slice(1)}Answer`;
};

const camelCase = (name: string) => name.replace(/-(\w)/g, (_, letter: string) => letter.toUpperCase());

const CHECK = {
  operationId: 'check',
  summary: 'What a document claims, and whether it holds',
  description:
    'Send the document (text, HTML, Markdown or PDF, at most a megabyte), or nothing and name its address. What is sent is answered and forgotten.',
  tags: ['questions'],
  parameters: [
    {
      name: 'address',
      in: 'query',
      description: 'an address of the web',
      schema: { type: 'string', format: 'uri' },
    },
    {
      name: 'published',
      in: 'query',
      description: 'the day it was published, where it does not say so itself',
      schema: { type: 'string', format: 'date' },
    },
  ],
  requestBody: {
    content: Object.fromEntries(
      ['text/plain', 'text/html', 'text/markdown', 'application/pdf'].map((type) => [type, {}]),
    ),
  },
  responses: {
    200: {
      description: 'The answer',
      content: { 'application/json': { schema: reference('schemas', 'CheckAnswer') } },
    },
    '4XX': reference('responses', 'Problem'),
    '5XX': reference('responses', 'Problem'),
  },
};

const nullableText = { type: ['string', 'null'] };
const PROBLEM = {
  type: 'object',
  required: ['type', 'title', 'status', 'detail', 'code'],
  properties: {
    type: { type: 'string' },
    title: { type: 'string', description: 'what is wrong' },
    status: { type: 'integer' },
    detail: { type: 'string', description: 'what is wrong, where, and what to do, in one line' },
    code: { type: 'string', description: 'a stable identifier, for example unknown-measure' },
    where: nullableText,
    remedy: nullableText,
  },
};
