import { verbForms } from '../pattern/inflect.js';
import { patternIndex } from '../pattern/pattern-index.js';
import { CHINESE } from './chinese.js';
import { ENGLISH_FACTS } from './english-facts.js';
import { ENGLISH_MODELS } from './english-models.js';
import { ENGLISH_RACE } from './english-race.js';
import type { Frame } from './frame.js';
import { REPORTING } from './speech.js';

const ENGLISH: readonly Frame[] = [...ENGLISH_RACE, ...ENGLISH_MODELS, ...ENGLISH_FACTS];

export const ENGLISH_FRAMES = patternIndex(ENGLISH);
export const CHINESE_FRAMES = patternIndex(CHINESE);

/** Every form of every verb that a frame or a report begins with. */
export const VERBS: ReadonlySet<string> = new Set([
  ...REPORTING,
  ...ENGLISH.flatMap(({ pattern }) =>
    pattern
      .split(/\s+/)
      .filter((piece) => piece.replace(/\?$/, '').endsWith('/v'))
      .flatMap((piece) => piece.replace(/\/v\??$/, '').split('|'))
      .flatMap(verbForms),
  ),
]);
