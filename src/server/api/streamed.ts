import type { Context } from 'hono';
import { accepts } from 'hono/accepts';
import { stream } from 'hono/streaming';
import type { AskOptions } from '../ask.js';
import { asHeadwayError, problemDetails } from '../problem.js';

export const EVENT_STREAM = 'text/event-stream';
export const JSON_LINES = 'application/x-ndjson';

const HEARTBEAT_MILLISECONDS = 10_000;

/** How the reader wants the answer: whole, or with what happens on the way. */
export function wantedType(context: Context): string {
  return accepts(context, {
    header: 'Accept',
    supports: ['application/json', JSON_LINES, EVENT_STREAM],
    default: 'application/json',
  });
}

/**
 * Tells how far an answer is while it is made, then the answer, or what is wrong: as server-sent events (`progress`,
 * `answer`, `problem`), or as lines of JSON with one of these names each.
 */
export function streamed(
  context: Context,
  type: string,
  answering: (options: AskOptions) => Promise<unknown>,
  onFailure: (error: unknown) => void,
): Response {
  const events = type === EVENT_STREAM;
  context.header('Content-Type', events ? `${EVENT_STREAM}; charset=utf-8` : JSON_LINES);
  context.header('Cache-Control', 'no-store');
  context.header('X-Accel-Buffering', 'no');
  return stream(context, async (out) => {
    const gone = new AbortController();
    out.onAbort(() => gone.abort(new Error('the reader has gone')));
    const tell = async (name: string, content: unknown) => {
      const json = JSON.stringify(events ? content : { [name]: content });
      await out.write(events ? `event: ${name}\ndata: ${json}\n\n` : `${json}\n`);
    };
    const heartbeat = setInterval(() => void out.write(events ? ':\n\n' : '\n'), HEARTBEAT_MILLISECONDS);
    try {
      const answer = await answering({
        onProgress: (what, share) => void tell('progress', { what, share }),
        signal: gone.signal,
      });
      await tell('answer', answer);
    } catch (error) {
      if (gone.signal.aborted) return;
      const known = asHeadwayError(error);
      if (known !== error) onFailure(error);
      await tell('problem', problemDetails(known));
    } finally {
      clearInterval(heartbeat);
    }
  });
}
