import { z } from 'zod';
import {
  type ParameterFacts,
  type ParameterName,
  parameterFacts,
  QUESTION_NAMES,
  QUESTIONS,
  type QuestionFacts,
  type QuestionName,
  SENT_QUESTION_NAMES,
  SENT_QUESTIONS,
  type SentQuestionFacts,
  type SentQuestionName,
  sentParameterFacts,
  VERSION,
} from '../../contract/index.js';
import { ANSWER_SCHEMAS, SENT_ANSWER_SCHEMAS } from '../answer-schemas.js';
import { API } from './address.js';
import { EVENT_STREAM, JSON_LINES } from './streamed.js';

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
    tags: [
      { name: 'questions', description: 'What a command asks, an address asks' },
      { name: 'sent', description: 'Questions about what is sent with them; it is answered and forgotten' },
      { name: 'stored', description: 'What the holder of the server’s token may store' },
    ],
    paths: {
      ...Object.fromEntries(QUESTION_NAMES.map((name) => [`${API}/${name}`, { get: operation(name) }])),
      ...Object.fromEntries(
        SENT_QUESTION_NAMES.map((name) => [`${API}/${name}`, { post: sentOperation(name) }]),
      ),
      [`${API}/claims/{id}/objections`]: { post: CONTEST },
      [`${API}/claims/resolutions`]: { post: RESOLVE },
    },
    components: {
      schemas: {
        ...Object.fromEntries(
          Object.entries({ ...ANSWER_SCHEMAS, ...SENT_ANSWER_SCHEMAS }).map(([name, schema]) => [
            answerName(name),
            jsonSchema(schema),
          ]),
        ),
        Problem: PROBLEM,
      },
      responses: {
        Problem: {
          description: 'What is wrong, where, and what to do about it (RFC 9457)',
          content: { 'application/problem+json': { schema: reference('schemas', 'Problem') } },
        },
      },
      securitySchemes: {
        token: { type: 'http', scheme: 'bearer', description: 'HEADWAY_TOKEN of the server' },
      },
    },
  };
}

function operation(name: QuestionName): Json {
  const { summary, parameters, required }: QuestionFacts = QUESTIONS[name];
  return {
    operationId: camelCase(name),
    summary,
    tags: ['questions'],
    parameters: parameters.map((parameter) =>
      parameterOf(parameter, parameterFacts(name, parameter), required.includes(parameter)),
    ),
    responses: {
      200: {
        description: 'The answer',
        headers: {
          ETag: {
            description: 'Send it back as If-None-Match to learn that nothing changed',
            schema: { type: 'string' },
          },
        },
        content: answerContent(name),
      },
      304: { description: 'Nothing changed' },
      ...PROBLEMS,
    },
  };
}

function sentOperation(name: SentQuestionName): Json {
  const { summary, describes, parameters, takes, mostBytes }: SentQuestionFacts = SENT_QUESTIONS[name];
  return {
    operationId: camelCase(name),
    summary,
    description: `${describes} At most ${mostBytes / 1024 / 1024} MB.`,
    tags: ['sent'],
    parameters: parameters.map((parameter) =>
      parameterOf(parameter, sentParameterFacts(name, parameter), false),
    ),
    requestBody: {
      content: Object.fromEntries(
        takes.map((type) => [type, type === 'multipart/form-data' ? { schema: PARTS } : {}]),
      ),
    },
    responses: { 200: { description: 'The answer', content: answerContent(name) }, ...PROBLEMS },
    ...(parameters.includes('keep') ? { security: [{}, { token: [] }] } : {}),
  };
}

/** The answer whole, or with what happens on the way to it. */
function answerContent(name: string): Json {
  return {
    'application/json': { schema: reference('schemas', answerName(name)) },
    [EVENT_STREAM]: {
      schema: {
        type: 'string',
        description:
          'Server-sent events: progress {what, share} as often as there is some, then one answer (as in application/json) or one problem',
      },
    },
    [JSON_LINES]: {
      schema: {
        type: 'string',
        description:
          'A line of JSON each: {"progress": {what, share}}, then {"answer": …} or {"problem": …}; empty lines keep the connection',
      },
    },
  };
}

function parameterOf(name: ParameterName, facts: ParameterFacts, required: boolean): Json {
  return {
    name,
    in: 'query',
    description: facts.describes,
    required,
    schema: parameterSchema(facts),
    ...(facts.example === undefined || facts.type === 'texts' ? {} : { example: facts.example }),
  };
}

/** The JSON schema of a parameter's text. */
export function parameterSchema({ type, choices, standard }: ParameterFacts): Json {
  const schema = {
    text: { type: 'string' },
    texts: { type: 'array', items: { type: 'string' } },
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

const answerName = (name: string) => {
  const word = camelCase(name);
  return `${word[0]?.toUpperCase()}${word.slice(1)}Answer`;
};

const camelCase = (name: string) => name.replace(/-(\w)/g, (_, letter: string) => letter.toUpperCase());

const PROBLEMS = { '4XX': reference('responses', 'Problem'), '5XX': reference('responses', 'Problem') };

const PARTS = {
  type: 'object',
  properties: {
    document: { type: 'array', items: { type: 'string', format: 'binary' } },
    address: { type: 'array', items: { type: 'string', format: 'uri' } },
  },
};

const LEDGER = { 'application/json': { schema: reference('schemas', 'ClaimsAnswer') } };

const CONTEST = {
  operationId: 'contest',
  summary: 'Object to a verdict; the objection is shown beside it',
  tags: ['stored'],
  security: [{ token: [] }],
  parameters: [{ name: 'id', in: 'path', required: true, schema: { type: 'string' } }],
  requestBody: {
    required: true,
    content: {
      'application/json': {
        schema: {
          type: 'object',
          required: ['text'],
          properties: {
            text: { type: 'string', minLength: 1, maxLength: 2000 },
            by: { type: ['string', 'null'], maxLength: 200 },
          },
        },
      },
    },
  },
  responses: { 201: { description: 'The claim with its objections', content: LEDGER }, ...PROBLEMS },
};

const RESOLVE = {
  operationId: 'resolve',
  summary: 'Resolve the forecasts whose horizon has passed, by the data of their last day',
  tags: ['stored'],
  security: [{ token: [] }],
  responses: { 200: { description: 'What was resolved', content: LEDGER }, ...PROBLEMS },
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
