import type { Article } from '../../documents/article.js';
import type { Gazetteer } from '../gazetteer/gazetteer.js';
import { learntNames } from '../gazetteer/learnt-names.js';
import { VERBS } from '../lexicon/frames.js';
import { retag } from '../text/retag.js';
import { sentencesOf } from '../text/sentences.js';
import type { Sentence } from '../text/unit.js';
import { unitsOf } from '../text/units.js';

/** Beyond so many characters nothing is read: about a hundred articles. */
export const LONGEST_READ = 400_000;

/** The sentences of an article with their units, block by block. Code is not read. */
export function sentencesOfArticle({ text, blocks, language }: Article, gazetteer: Gazetteer): Sentence[] {
  const chinese = language !== 'en';
  const names = chinese ? gazetteer : learntNames(text.slice(0, LONGEST_READ), gazetteer);
  return blocks.flatMap(({ kind, start, end }, block) =>
    kind === 'code' || start >= LONGEST_READ
      ? []
      : sentencesOf(text, start, Math.min(end, LONGEST_READ)).map((span): Sentence => {
          const units = unitsOf(text, span.start, span.end, { gazetteer: names, chinese });
          if (!chinese) retag(units, VERBS);
          return { ...span, block, units };
        }),
  );
}
