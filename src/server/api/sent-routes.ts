import type { Context, Hono } from 'hono';
import {
  type ParameterName,
  type Parameters,
  SENT_QUESTION_NAMES,
  SENT_QUESTIONS,
  type SentQuestionFacts,
  type SentQuestionName,
  sentParameterFacts,
} from '../../contract/index.js';
import { inWords } from '../../report/index.js';
import type { AskOptions, Held, SentToServer } from '../ask.js';
import { bounded, requirePlainBody } from '../guard/body.js';
import { authorised } from '../guard/token.js';
import { wordsOfJson } from '../language.js';
import { readQuery, takeRepeated } from '../query.js';
import { methods } from '../respond.js';
import { API } from './address.js';
import { streamed, wantedType } from './streamed.js';

/** Questions about what is sent with them: answered and forgotten, whole or with what happens on the way. */
export function addSentRoutes(app: Hono, held: Held, onFailure: (error: unknown) => void): void {
  for (const name of SENT_QUESTION_NAMES) {
    const path = `${API}/${name}`;
    const { mostBytes }: SentQuestionFacts = SENT_QUESTIONS[name];
    app.post(path, bounded(mostBytes), async (context) => {
      const { keep, ...sent } = await readSent(context, name);
      const writes = keep === 'true' ? authorised(context, held.writes) : null;
      const words = wordsOfJson(context);
      const answering = async (options: AskOptions) => {
        const answer = await held.send(name, sent, options);
        if (answer.kind === 'check') await writes?.keep(answer);
        return inWords(answer, words);
      };
      context.header('Vary', 'Accept');
      const type = wantedType(context);
      if (type !== 'application/json') return streamed(context, type, answering, onFailure);
      context.header('Cache-Control', 'no-store');
      return context.json(await answering({ signal: context.req.raw.signal }));
    });
    methods(app, path, 'POST');
  }
}

async function readSent(
  context: Context,
  name: SentQuestionName,
): Promise<SentToServer & { keep: string | undefined }> {
  const names: readonly ParameterName[] = SENT_QUESTIONS[name].parameters;
  const repeated = names.filter((one) => sentParameterFacts(name, one).type === 'texts');
  const { url, values } = takeRepeated(new URL(context.req.url), repeated);
  const { keep, address, ...parameters }: Parameters = readQuery(url, names);
  const form = name === 'brief';
  requirePlainBody(context, form);
  const parts = form ? await partsOf(context) : { documents: await bodyOf(context, address), addresses: [] };
  const addresses = address === undefined ? parts.addresses : [address];
  return { parameters, groups: values, documents: parts.documents, addresses, keep };
}

async function bodyOf(context: Context, address: string | undefined): Promise<Uint8Array[]> {
  const body = new Uint8Array(await context.req.arrayBuffer());
  return body.length === 0 && address !== undefined ? [] : [body];
}

async function partsOf(context: Context) {
  const { document, address } = await context.req.parseBody({ all: true });
  const documents: Uint8Array[] = [];
  for (const part of [document ?? []].flat()) {
    documents.push(
      typeof part === 'string' ? new TextEncoder().encode(part) : new Uint8Array(await part.arrayBuffer()),
    );
  }
  const addresses = [address ?? []].flat().filter((part): part is string => typeof part === 'string');
  return { documents, addresses };
}
