import {
  HeadwayError,
  type ParameterName,
  type QUESTIONS,
  type QuestionAnswers,
  type QuestionName,
} from '../contract/index.js';

/** The parameters of a question by name: those that it requires, and those that it takes. */
export type QuestionParameters<Name extends QuestionName> = {
  [Parameter in Extract<(typeof QUESTIONS)[Name]['required'][number], ParameterName>]: string;
} & {
  [Parameter in Extract<(typeof QUESTIONS)[Name]['parameters'][number], ParameterName>]?:
    | string
    | number
    | boolean;
};

export interface ClientOptions {
  /** The `fetch` to use; the platform's by default. */
  readonly fetch?: typeof fetch;
  readonly signal?: AbortSignal;
}

/** Asks a Headway server over its API. */
export interface Client {
  ask<Name extends QuestionName>(
    name: Name,
    parameters: QuestionParameters<Name>,
  ): Promise<QuestionAnswers[Name]>;
}

/**
 * A client of the API, typed by the table of questions: `client('http://127.0.0.1:8080').ask('gap', {…})`.
 *
 * @param server the address of the server, without a path
 * @throws HeadwayError what the server said is wrong, or `unreachable` and `not-headway` where it said nothing
 */
export function client(server: string, options: ClientOptions = {}): Client {
  const send = options.fetch ?? fetch;
  return {
    async ask(name, parameters) {
      const address = new URL(`/api/v1/${name}`, server);
      for (const [parameter, value] of Object.entries(parameters)) {
        if (value !== undefined) address.searchParams.set(parameter, String(value));
      }
      const response = await send(address, {
        headers: { Accept: 'application/json' },
        ...(options.signal ? { signal: options.signal } : {}),
      }).catch((error: unknown) => {
        throw new HeadwayError({
          code: 'unreachable',
          what: `the server cannot be reached: ${error instanceof Error ? error.message : error}`,
          where: address.origin,
          remedy: 'start it with headway serve',
          exitStatus: 3,
        });
      });
      const body = await response.json().catch(() => null);
      if (response.ok && body !== null) return body;
      throw problemOf(body, response.status, address);
    },
  };
}

function problemOf(body: unknown, httpStatus: number, address: URL): HeadwayError {
  const { code, title, where, remedy } = (body ?? {}) as Record<string, string | null | undefined>;
  if (typeof code === 'string' && typeof title === 'string') {
    return new HeadwayError({
      code,
      what: title,
      ...(where ? { where } : {}),
      ...(remedy ? { remedy } : {}),
      httpStatus,
    });
  }
  return new HeadwayError({
    code: 'not-headway',
    what: `the answer of status ${httpStatus} is none of Headway's`,
    where: address.origin,
    remedy: 'check the address of the server',
    exitStatus: 3,
    httpStatus,
  });
}
