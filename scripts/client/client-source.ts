import { MEASURED, QUESTION_NAMES, SENT_QUESTION_NAMES } from '../../src/contract/index.js';
import { openApi } from '../../src/server/api/open-api.js';

interface Schema {
  readonly type?: string | readonly string[];
  readonly enum?: readonly string[];
  readonly default?: unknown;
  readonly required?: readonly string[];
  readonly properties?: Readonly<Record<string, Schema>>;
}

interface Parameter {
  readonly name: string;
  readonly in: 'query' | 'path';
  readonly description?: string;
  readonly required: boolean;
  readonly schema: Schema;
}

interface Operation {
  readonly operationId: string;
  readonly summary: string;
  readonly description?: string;
  readonly parameters?: readonly Parameter[];
  readonly requestBody?: { readonly content: Readonly<Record<string, { readonly schema?: Schema }>> };
}

interface Described extends Operation {
  readonly path: string;
  readonly method: 'get' | 'post';
}

/** TypeScript of every operation of the API: its parameters, its answer, and where it is asked. */
export function clientSource(): string {
  const operations = described();
  return `${[
    '// Made from the OpenAPI document by `npm run client`. Do not edit.',
    "import type { QuestionAnswers, SentQuestionAnswers } from '../contract/index.js';",
    "import type { Body, CallOptions } from './call.js';",
    ...measuredInterface(operations),
    ...operations.flatMap(parametersInterface),
    '/** Every operation of the API. */\nexport interface Operations {',
    ...operations.map(signature),
    '}',
    '/** Where each is asked. */\nexport const OPERATIONS = {',
    ...operations.map(place),
    '} as const satisfies Record<keyof Operations, { method: string; path: string; body: boolean; parameters: boolean }>;',
  ].join('\n')}\n`;
}

function described(): Described[] {
  const { paths } = openApi() as { paths: Record<string, Partial<Record<'get' | 'post', Operation>>> };
  return Object.entries(paths).flatMap(([path, { get, post }]) => [
    ...(get ? [{ ...get, path, method: 'get' as const }] : []),
    ...(post ? [{ ...post, path, method: 'post' as const }] : []),
  ]);
}

const capital = (word: string) => `${word[0]?.toUpperCase()}${word.slice(1)}`;
const parametersName = ({ operationId }: Operation) => `${capital(operationId)}Parameters`;
const hasBody = ({ requestBody }: Operation) => requestBody !== undefined;
const isNeeded = ({ parameters = [] }: Operation) => parameters.some(({ required }) => required);

function parametersInterface(operation: Described): string[] {
  const { parameters = [], summary } = operation;
  if (parameters.length === 0) return [];
  const measured = MEASURED.every((name) => parameters.some((one) => one.name === name));
  const own = parameters.filter(({ name }) => !measured || !isMeasured(name));
  return [
    `/** Parameters of \`${operation.operationId}\`: ${lowerFirst(summary)}. */`,
    `export interface ${parametersName(operation)} ${measured ? 'extends MeasuredParameters ' : ''}{`,
    ...own.map(field),
    '}',
  ];
}

const isMeasured = (name: string) => MEASURED.some((one) => one === name);

/** What every question about a measure takes. */
function measuredInterface(operations: readonly Described[]): string[] {
  const parameters = operations.find(({ operationId }) => operationId === 'gap')?.parameters ?? [];
  return [
    '/** Parameters of every question about a measure. */',
    'export interface MeasuredParameters {',
    ...parameters.filter(({ name }) => isMeasured(name)).map(field),
    '}',
  ];
}

function field({ name, description, required, schema }: Parameter): string {
  const standard = schema.default === undefined ? '' : `; by default ${schema.default}`;
  const comment = description ? `  /** ${description}${standard} */\n` : '';
  const key = /^[a-z]\w*$/i.test(name) ? name : `'${name}'`;
  return `${comment}  readonly ${key}${required ? '' : '?'}: ${typeOf(schema)};`;
}

const lowerFirst = (text: string) => `${text[0]?.toLowerCase()}${text.slice(1)}`;

function typeOf({ type, enum: words }: Schema): string {
  if (words) return words.map((word) => `'${word}'`).join(' | ');
  if (type === 'array') return 'readonly string[]';
  if (typeof type === 'object')
    return type.map((one) => (one === 'null' ? 'null' : typeOf({ type: one }))).join(' | ');
  return type === 'integer' ? 'number' : (type ?? 'string');
}

function signature(operation: Described): string {
  const { operationId, summary, description } = operation;
  const none = (operation.parameters ?? []).length === 0;
  const parameters = none
    ? []
    : [`parameters${isNeeded(operation) ? '' : '?'}: ${parametersName(operation)}`];
  const body = hasBody(operation) ? [`body: ${bodyType(operation)}`] : [];
  const list = [...body, ...parameters, 'options?: CallOptions'].join(', ');
  const comment = [`${summary}.`, description].filter(Boolean).join(' ');
  return `  /** ${comment} */\n  ${operationId}(${list}): Promise<${answerType(operation)}>;`;
}

function bodyType({ requestBody }: Operation): string {
  const [[type, { schema }]] = Object.entries(requestBody?.content ?? {}) as [[string, { schema?: Schema }]];
  if (type === 'multipart/form-data') return 'FormData';
  if (type !== 'application/json' || !schema?.properties) return 'Body';
  const fields = Object.entries(schema.properties).map(
    ([name, field]) => `readonly ${name}${schema.required?.includes(name) ? '' : '?'}: ${typeOf(field)}`,
  );
  return `{ ${fields.join('; ')} }`;
}

function answerType({ path }: Described): string {
  const name = path.split('/')[3] as string;
  if (QUESTION_NAMES.some((one) => one === name)) return `QuestionAnswers['${name}']`;
  if (SENT_QUESTION_NAMES.some((one) => one === name)) return `SentQuestionAnswers['${name}']`;
  throw new Error(`no answer is known of ${path}`);
}

function place(operation: Described): string {
  const { operationId, method, path } = operation;
  return `  ${operationId}: { method: '${method}', path: '${path}', body: ${hasBody(operation)}, parameters: ${(operation.parameters ?? []).length > 0} },`;
}
