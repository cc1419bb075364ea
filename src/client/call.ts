import { HeadwayError } from '../contract/error.js';
import { phrase } from '../contract/phrase.js';

/** What is sent as a file. */
export type Body = string | Blob | ArrayBuffer | Uint8Array<ArrayBuffer>;

export interface CallOptions {
  readonly signal?: AbortSignal;
  /** Told what is being done and which share of it is done, from 0 to 1. */
  readonly onProgress?: (what: string, share: number) => void;
}

export interface Request extends CallOptions {
  readonly method: 'get' | 'post';
  readonly url: URL;
  readonly body?: unknown;
  readonly token?: string;
}

const JSON_LINES = 'application/x-ndjson';

/**
 * Sends a request and gives the answer.
 *
 * @throws HeadwayError what the server said is wrong, or `unreachable` and `not-headway` where it said nothing
 */
export async function call(send: typeof fetch, request: Request): Promise<never> {
  const { method, url, body, token, signal, onProgress } = request;
  const headers: Record<string, string> = { Accept: onProgress ? JSON_LINES : 'application/json' };
  if (token !== undefined) headers.Authorization = `Bearer ${token}`;
  const response = await send(url, {
    method: method.toUpperCase(),
    headers,
    ...(body === undefined ? {} : { body: bodyOf(body, headers) }),
    ...(signal ? { signal } : {}),
  }).catch((error: unknown) => {
    if (signal?.aborted) throw error;
    throw new HeadwayError({
      code: 'unreachable',
      what: phrase`the server cannot be reached: ${error instanceof Error ? error.message : String(error)}`,
      where: url.origin,
      remedy: 'start it with headway serve',
      exitStatus: 3,
    });
  });
  if (response.ok && onProgress) return answerIn(response, url, onProgress);
  const answer = await response.json().catch(() => null);
  if (response.ok && answer !== null) return answer as never;
  throw problemOf(answer, response.status, url);
}

function bodyOf(body: unknown, headers: Record<string, string>): BodyInit {
  const plain =
    typeof body === 'object' &&
    body !== null &&
    !(
      body instanceof Blob ||
      body instanceof FormData ||
      body instanceof ArrayBuffer ||
      ArrayBuffer.isView(body)
    );
  if (!plain) {
    if (!(body instanceof FormData || body instanceof Blob))
      headers['Content-Type'] = 'application/octet-stream';
    return body as BodyInit;
  }
  headers['Content-Type'] = 'application/json';
  return JSON.stringify(body);
}

interface Line {
  readonly progress?: { what: string; share: number };
  readonly answer?: unknown;
  readonly problem?: unknown;
}

async function answerIn(
  response: Response,
  url: URL,
  onProgress: (what: string, share: number) => void,
): Promise<never> {
  for await (const line of linesOf(response)) {
    const { progress, answer, problem } = JSON.parse(line) as Line;
    if (progress) onProgress(progress.what, progress.share);
    if (answer) return answer as never;
    if (problem) throw problemOf(problem, Number((problem as { status?: number }).status), url);
  }
  throw problemOf(null, response.status, url);
}

async function* linesOf(response: Response): AsyncGenerator<string> {
  const decoder = new TextDecoder();
  let rest = '';
  const reader = response.body?.getReader();
  for (;;) {
    const { done, value } = (await reader?.read()) ?? { done: true, value: undefined };
    rest += decoder.decode(value, { stream: !done });
    const lines = rest.split('\n');
    rest = done ? '' : (lines.pop() ?? '');
    for (const line of lines) if (line.trim() !== '') yield line;
    if (done) return;
  }
}

function problemOf(body: unknown, httpStatus: number, url: URL): HeadwayError {
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
    what: phrase`the answer of status ${httpStatus} is none of Headway's`,
    where: url.origin,
    remedy: 'check the address of the server',
    exitStatus: 3,
    httpStatus,
  });
}
