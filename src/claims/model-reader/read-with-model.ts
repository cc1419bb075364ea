import { z } from 'zod';
import type { DocumentNote } from '../../contract/index.js';
import { type Claim, HeadwayError, phrase } from '../../contract/index.js';
import type { Article } from '../../documents/article.js';
import { saidOnPublication } from '../days/days.js';
import { checkableOf, scopeOf } from '../reading/scope.js';
import { INSTRUCTIONS, type ModelClaim, modelAnswerSchema, modelClaimSchema } from './model-claim.js';

/** Sends one request body and gives the answer’s text. */
export type Ask = (body: unknown) => Promise<string>;

export interface ModelReading {
  claims: Claim[];
  /** What was dropped, and why. */
  notes: DocumentNote[];
}

const LONGEST_PIECE = 6_000;
const MOST_PIECES = 50;

/**
 * Reads claims with a model behind an OpenAI-compatible endpoint, a few paragraphs at a time. A quote is kept only
 * where it is found in the text, character by character; everything else that does not fit the schema is dropped and
 * counted.
 *
 * @throws HeadwayError of `ask`, and `junk-answer` where no piece was answered in JSON
 */
export async function readWithModel(article: Article, model: string, ask: Ask): Promise<ModelReading> {
  const pieces = piecesOf(article);
  const claims: Claim[] = [];
  const notes: DocumentNote[] = [];
  let dropped = 0;
  let unread = 0;
  for (const { start, end } of pieces.slice(0, MOST_PIECES)) {
    const items = itemsOf(await ask(requestOf(model, article.text.slice(start, end))));
    if (!items) {
      unread++;
      continue;
    }
    const used = new Set<number>();
    for (const item of items) {
      const parsed = modelClaimSchema.safeParse(item);
      const at = parsed.success ? place(article.text, parsed.data.quote, start, end, used) : -1;
      if (parsed.success && at >= 0) claims.push(claimOf(article, parsed.data, at, model));
      else dropped++;
    }
  }
  if (pieces.length > 0 && unread === Math.min(pieces.length, MOST_PIECES)) {
    throw new HeadwayError({
      code: 'junk-answer',
      what: 'the model’s answers are not the JSON that was asked for',
      where: phrase`--model ${model}`,
      remedy: 'try another model, or leave --reader out',
    });
  }
  if (unread > 0) notes.push({ code: 'parts-unanswered', model, parts: unread, of: pieces.length });
  if (dropped > 0) notes.push({ code: 'claims-dropped', model, claims: dropped });
  if (pieces.length > MOST_PIECES)
    notes.push({ code: 'parts-read', model, parts: MOST_PIECES, of: pieces.length });
  return { claims, notes };
}

function requestOf(model: string, text: string) {
  return {
    model,
    temperature: 0,
    messages: [
      { role: 'system', content: INSTRUCTIONS },
      { role: 'user', content: text },
    ],
    response_format: {
      type: 'json_schema',
      json_schema: { name: 'claims', strict: true, schema: z.toJSONSchema(modelAnswerSchema) },
    },
  };
}

/** The items of an answer; null where it is no JSON of the shape. Each item is checked on its own. */
function itemsOf(answer: string): unknown[] | null {
  const completion = z
    .object({ choices: z.array(z.object({ message: z.object({ content: z.string() }) })).min(1) })
    .safeParse(json(answer));
  if (!completion.success) return null;
  const content = completion.data.choices[0]!.message.content.replace(/^\s*```(?:json)?\s*|\s*```\s*$/g, '');
  const list = z.object({ claims: z.array(z.unknown()) }).safeParse(json(content));
  return list.success ? list.data.claims : null;
}

function json(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/** The first place of the quote in the piece that no other claim took. */
function place(text: string, quote: string, start: number, end: number, used: Set<number>): number {
  for (
    let at = text.indexOf(quote, start);
    at >= 0 && at + quote.length <= end;
    at = text.indexOf(quote, at + 1)
  ) {
    if (used.has(at)) continue;
    used.add(at);
    return at;
  }
  return -1;
}

function claimOf(article: Article, item: ModelClaim, start: number, model: string): Claim {
  const end = start + item.quote.length;
  const raw = article.rawSpan(start, end);
  return {
    id: '',
    ...item,
    start,
    end,
    rawStart: raw?.start ?? null,
    rawEnd: raw?.end ?? null,
    speakerResolved: item.speaker === null || article.text.includes(item.speaker),
    affiliation: null,
    via: null,
    saidOn: saidOnPublication(article),
    horizon: null,
    scope: scopeOf(item.type, item.quote),
    checkable: checkableOf(item.type, item.quote, item.value),
    foundBy: [model],
  };
}

/** Stretches of whole blocks, no longer than a piece where that can be. */
function piecesOf({ text, blocks }: Article): { start: number; end: number }[] {
  const pieces: { start: number; end: number }[] = [];
  for (const { start, end } of blocks) {
    const last = pieces.at(-1);
    if (last && end - last.start <= LONGEST_PIECE) last.end = end;
    else
      for (let at = start; at < end; at += LONGEST_PIECE)
        pieces.push({ start: at, end: Math.min(end, at + LONGEST_PIECE) });
  }
  return pieces.filter(({ start, end }) => text.slice(start, end).trim() !== '');
}
