import { readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { attribute } from '../../src/claims/attribution/attribute.js';
import type { Gazetteer } from '../../src/claims/gazetteer/gazetteer.js';
import { candidateOf } from '../../src/claims/reading/candidates.js';
import type { ClauseReading } from '../../src/claims/reading/clause-readings.js';
import { sentencesOfArticle } from '../../src/claims/reading/document-text.js';
import { OF_FRAMES } from '../../src/claims/reading/features.js';
import { readingsOf } from '../../src/claims/reading/read-claims.js';
import { CLAIM_TYPES, type Claim } from '../../src/contract/index.js';
import { type Article, articleOf } from '../../src/documents/article.js';
import { parseText } from '../../src/documents/formats/text.js';
import { readDocuments } from '../../src/documents/read.js';
import type { Labelled } from '../evaluate-claims/labels.js';
import { overlap } from '../evaluate-claims/score.js';

/** A labelled document; `seen` where its words were in view while the frames were written. */
export interface Lesson {
  document: Labelled;
  seen: boolean;
  /** For how many of its kind it stands. */
  count: number;
}

/** A clause with the label that it finds of each type, by its index among those of its document; null for none. */
export interface Case {
  document: number;
  count: number;
  features: readonly string[];
  labels: readonly (number | null)[];
}

/**
 * The clauses of labelled documents. What frames say of documents that they were written by is left out: they do better
 * there than elsewhere.
 */
export async function casesOf(lessons: readonly Lesson[], gazetteer: Gazetteer): Promise<Case[]> {
  const cases: Case[] = [];
  for (const [index, { document, seen, count }] of lessons.entries()) {
    const articles =
      document.text === undefined
        ? readDocuments(document.path)
        : [articleOf(parseText(document.text), { source: document.name, format: 'text' })];
    for await (const article of articles) {
      if (article.language === 'not-read') continue;
      article.publishedOn ??= document.publishedOn;
      const sentences = sentencesOfArticle(article, gazetteer);
      for (const { readings } of readingsOf(
        article,
        sentences,
        attribute(article, sentences),
        Number.NEGATIVE_INFINITY,
      ))
        for (const reading of readings)
          cases.push({
            document: index,
            count: isNegative(document, article, reading) ? NEGATIVE * count : count,
            features: reading.features
              .flatMap((each) => [...each])
              .filter((name) => !seen || !name.startsWith(OF_FRAMES)),
            labels: CLAIM_TYPES.map((type) => {
              const labelled = document.claims.some((label) => label.type === type);
              const span = labelled ? (candidateOf(reading, type)?.span ?? wholeOf(reading)) : null;
              const raw = span ? article.rawSpan(span.start, span.end) : null;
              return raw ? labelOf(document, type, { rawStart: raw.start, rawEnd: raw.end }) : null;
            }),
          });
    }
  }
  return cases;
}

/** Constructed sentences of one clause that claim something: "type value, tab, text". */
export function sentenceLabels(file: string, language: string): Labelled[] {
  return readFileSync(file, 'utf8')
    .trim()
    .split('\n')
    .map((line) => line.split('\t') as [string, string])
    .filter(([expected, text]) => expected !== '-' && !/[,，;；.。!！?？:："“—].*\S.$/.test(text))
    .map(([expected, text], index): Labelled => {
      const name = `${basename(file)}:${index + 1}`;
      const end = text.replace(/[.。!！]$/, '').length;
      const label = { id: name, quote: text.slice(0, end), start: 0, end, type: expected.split(' ')[0]! };
      return {
        name,
        path: '',
        text,
        language,
        style: 'constructed',
        publishedOn: null,
        claims: [label],
        negatives: [],
      };
    });
}

/** What a clause would be quoted by that its frames do not let claim anything. */
const wholeOf = ({ scene: { units }, clause }: ClauseReading) => ({
  start: units[clause.from]!.start,
  end: units[clause.to - 1]!.end,
});

/** Words that must not be emitted do more harm than those that are missed. */
const NEGATIVE = 3;

function isNegative({ negatives }: Labelled, article: Article, { scene, clause }: ClauseReading): boolean {
  const span = article.rawSpan(scene.units[clause.from]!.start, scene.units[clause.to - 1]!.end);
  if (!span) return false;
  const raw = { rawStart: span.start, rawEnd: span.end };
  return negatives.some((label) => overlap(label, raw) >= 0.5);
}

function labelOf(
  { claims }: Labelled,
  type: string,
  span: Pick<Claim, 'rawStart' | 'rawEnd'>,
): number | null {
  const shared = claims.map((label) => (label.type === type ? overlap(label, span) : 0));
  const best = shared.indexOf(Math.max(...shared));
  return shared[best]! >= 0.5 ? best : null;
}
