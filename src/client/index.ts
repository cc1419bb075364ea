import type { ParameterName, QUESTIONS, QuestionAnswers, QuestionName } from '../contract/index.js';
import { type CallOptions, call } from './call.js';
import { OPERATIONS, type Operations } from './operations.js';

export type { Body, CallOptions } from './call.js';
export type * from './operations.js';

/** The parameters of a question by name: those that it requires, and those that it takes. */
export type QuestionParameters<Name extends QuestionName> = {
  [Parameter in Extract<(typeof QUESTIONS)[Name]['required'][number], ParameterName>]: string;
} & {
  [Parameter in Extract<(typeof QUESTIONS)[Name]['parameters'][number], ParameterName>]?:
    | string
    | number
    | boolean;
};

/** Questions that are answered with a page of a list. */
export type ListName = 'models' | 'benchmarks' | 'census' | 'claims' | 'events' | 'data-review';

export interface ClientOptions {
  /** The `fetch` to use; the platform's by default. */
  readonly fetch?: typeof fetch;
  readonly signal?: AbortSignal;
  /** The server's `HEADWAY_TOKEN`, for what it stores. */
  readonly token?: string;
}

/** Asks a Headway server over its API: a method for each operation. */
export interface Client extends Operations {
  /** Asks a question by its name. */
  ask<Name extends QuestionName>(
    name: Name,
    parameters: QuestionParameters<Name>,
    options?: CallOptions,
  ): Promise<QuestionAnswers[Name]>;
  /** Every page of a list, one after the other. */
  pages<Name extends ListName>(
    name: Name,
    parameters: QuestionParameters<Name>,
    options?: CallOptions,
  ): AsyncGenerator<QuestionAnswers[Name]>;
}

/**
 * A client of the API: `client('http://127.0.0.1:8080').gap({ follower: 'country=China', leader: 'country=US' })`.
 *
 * @param server the address of the server, without a path
 * @throws HeadwayError what the server said is wrong, or `unreachable` and `not-headway` where it said nothing
 */
export function client(server: string, { fetch: send = fetch, ...standard }: ClientOptions = {}): Client {
  const ask = (name: string, parameters: object, options?: CallOptions) =>
    call(send, {
      ...standard,
      ...options,
      method: 'get',
      url: addressOf(server, `/api/v1/${name}`, parameters),
    });
  const operations = Object.entries(OPERATIONS).map(
    ([name, { method, path, body: hasBody, parameters: has }]) => [
      name,
      (...given: unknown[]) => {
        const body = hasBody ? given.shift() : undefined;
        const parameters = (has ? given.shift() : undefined) ?? {};
        const options = given[0] as CallOptions | undefined;
        return call(send, {
          ...standard,
          ...options,
          method,
          url: addressOf(server, path, parameters),
          body,
        });
      },
    ],
  );
  return {
    ...(Object.fromEntries(operations) as Operations),
    ask,
    async *pages(name, parameters, options) {
      let next: object = parameters;
      for (;;) {
        const answer = await (ask(name, next, options) as Promise<QuestionAnswers[ListName]>);
        yield answer as QuestionAnswers[typeof name];
        if (answer.nextPageToken === undefined) return;
        next = { ...parameters, 'page-token': answer.nextPageToken };
      }
    },
  };
}

/** The address of an operation: names in braces are parts of the path, all other parameters of the query. */
function addressOf(server: string, path: string, parameters: object): URL {
  const given = new Map<string, unknown>(Object.entries(parameters));
  const filled = path.replace(/\{(\w+)\}/g, (_, name: string) => {
    const value = given.get(name);
    given.delete(name);
    return encodeURIComponent(String(value));
  });
  const address = new URL(filled, server);
  for (const [name, value] of given) {
    for (const one of [value].flat()) {
      if (one !== undefined) address.searchParams.append(name, String(one));
    }
  }
  return address;
}
