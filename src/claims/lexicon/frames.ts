import { verbForms } from '../pattern/inflect.js';
import { patternIndex } from '../pattern/pattern-index.js';
import { CHINESE_DESCENT } from './chinese-descent.js';
import { CHINESE_FACTS } from './chinese-facts.js';
import { CHINESE_FIGURES } from './chinese-figures.js';
import { CHINESE_MODELS } from './chinese-models.js';
import { CHINESE_MOVEMENTS } from './chinese-movements.js';
import { CHINESE_POSITIONS } from './chinese-positions.js';
import { CHINESE_PRODUCTS } from './chinese-products.js';
import { CHINESE_RACE } from './chinese-race.js';
import { ENGLISH_ABILITIES } from './english-abilities.js';
import { ENGLISH_FACTS } from './english-facts.js';
import { ENGLISH_FIGURES } from './english-figures.js';
import { ENGLISH_FORECASTS } from './english-forecasts.js';
import { ENGLISH_GROUPS } from './english-groups.js';
import { ENGLISH_IDIOMS } from './english-idioms.js';
import { ENGLISH_LAUNCHES } from './english-launches.js';
import { ENGLISH_MODELS } from './english-models.js';
import { ENGLISH_POSITIONS } from './english-positions.js';
import { ENGLISH_PRODUCTS } from './english-products.js';
import { ENGLISH_RACE } from './english-race.js';
import { ENGLISH_TIES } from './english-ties.js';
import type { Frame } from './frame.js';
import { REPORTING } from './speech.js';

/** Words that by themselves say that something is claimed, and what. */
const ENGLISH: readonly Frame[] = [
  ...ENGLISH_RACE,
  ...ENGLISH_MODELS,
  ...ENGLISH_FACTS,
  ...ENGLISH_LAUNCHES,
  ...ENGLISH_ABILITIES,
  ...ENGLISH_TIES,
  ...ENGLISH_GROUPS,
  ...ENGLISH_IDIOMS,
];
/** Words that say what is claimed where the clause is known to claim something of their type. */
const WIDER_ENGLISH: readonly Frame[] = [
  ...ENGLISH_POSITIONS,
  ...ENGLISH_PRODUCTS,
  ...ENGLISH_FIGURES,
  ...ENGLISH_FORECASTS,
];

export const ENGLISH_FRAMES = patternIndex(ENGLISH);
export const WIDER_ENGLISH_FRAMES = patternIndex(WIDER_ENGLISH);
export const CHINESE_FRAMES = patternIndex([...CHINESE_RACE, ...CHINESE_MODELS, ...CHINESE_FACTS]);
export const WIDER_CHINESE_FRAMES = patternIndex([
  ...CHINESE_POSITIONS,
  ...CHINESE_MOVEMENTS,
  ...CHINESE_DESCENT,
  ...CHINESE_PRODUCTS,
  ...CHINESE_FIGURES,
]);

/** Every form of every verb that a frame or a report begins with. */
export const VERBS: ReadonlySet<string> = new Set([
  ...REPORTING,
  ...[...ENGLISH, ...WIDER_ENGLISH].flatMap(({ pattern }) =>
    pattern
      .split(/\s+/)
      .filter((piece) => piece.replace(/\?$/, '').endsWith('/v'))
      .flatMap((piece) => piece.replace(/\/v\??$/, '').split('|'))
      .flatMap(verbForms),
  ),
]);
