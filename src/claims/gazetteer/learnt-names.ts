import type { KnownName, NameKind } from '../text/unit.js';
import { type Word, wordsOf } from '../text/words.js';
import type { Gazetteer } from './gazetteer.js';

/** A capitalised name of up to four words, each with its version: "QY-4", "Solar Open 2", "Yardstick Labs". */
const NAME = String.raw`([A-Z][\w.]{0,20}(?:-[A-Z0-9][\w.]{0,12}){0,3}(?: (?:[A-Z][\w.-]{0,20}|\d{1,3}(?:\.\d{1,2})?[A-Za-z]?)(?=[\s,.;:)'’"”])){0,3})`;
const MODEL_NOUN = 'models?|LLMs?|chatbots?|assistants?|systems?|agents?';
const GROUP_NOUN =
  'start-?ups?|company|companies|firm|labs?|laboratory|venture|chip-?maker|chip designer|research institute|non-?profit|think-?tank|consultancy|spin-?off|unicorn|foundry|consortium';
const ADJECTIVES = String.raw`(?:[\w.'’-]{1,20} ){0,6}`;

/** Ways in which a text introduces a name as a model’s, or an organisation’s. Each takes a bounded number of steps a place. */
const INTRODUCTIONS: readonly [NameKind, RegExp][] = [
  [
    'model',
    new RegExp(
      String.raw`\b(?:${MODEL_NOUN}),? (?:called|named|dubbed|known as|code-?named) ["“]?${NAME}`,
      'g',
    ),
  ],
  ['model', new RegExp(String.raw`\b(?:${MODEL_NOUN}), ${NAME},`, 'g')],
  [
    'model',
    new RegExp(String.raw`\b(?:its|their|our|the|'s|’s) ${ADJECTIVES}(?:model|LLM|chatbot) ${NAME}`, 'g'),
  ],
  [
    'model',
    new RegExp(
      String.raw`${NAME}, (?:a|an|the|its|their|our) ${ADJECTIVES}(?:model|LLM|chatbot)\b(?! (?:maker|developer|builder|company|lab))`,
      'g',
    ),
  ],
  [
    'model',
    new RegExp(
      String.raw`${NAME} (?:is|was) (?:a|an|the|its|their|our) ${ADJECTIVES}(?:model|LLM|chatbot)\b(?! (?:maker|developer|builder|company|lab))`,
      'g',
    ),
  ],
  ['organisation', new RegExp(String.raw`${NAME}, (?:a|an|the) ${ADJECTIVES}(?:${GROUP_NOUN})\b`, 'g')],
  ['organisation', new RegExp(String.raw`\b(?:${GROUP_NOUN}) (?:called |named )?${NAME}`, 'g')],
  [
    'organisation',
    new RegExp(
      String.raw`\b(?:[Ff]ounders?|CEO|CTO|[Cc]hief executive|[Cc]hief scientist|[Cc]hairman) of ${NAME}`,
      'g',
    ),
  ],
  ['organisation', new RegExp(String.raw`\b(?:co-)?founded ${NAME}`, 'g')],
  [
    'organisation',
    new RegExp(
      String.raw`${NAME}['’]s (?:chief executive|CEO|CTO|co-?founders?|founders?|chairman|shareholders|valuation)\b`,
      'g',
    ),
  ],
];

/** "Saga-13B": the size says that it is a model. */
const SIZED =
  /\b[A-Za-z][A-Za-z]{1,14}(?:-[A-Za-z0-9.]{1,10}){0,2}-\d{1,4}(?:\.\d)?[Bb](?:-[A-Z]\w{1,12})?\b/g;
/** "Summit-2", "QY-4": a name with a version, where the words around speak of models. */
const VERSIONED =
  /\b[A-Z][A-Za-z]{0,14}(?:-[A-Z][A-Za-z]{1,12})?-v?\d{1,2}(?:\.\d{1,2})?[A-Za-z]{0,2}\b(?!-)/g;
const ABOUT_MODELS =
  /\b(?:models?|LLMs?|chatbot|weights|parameters|open-?source[sd]?|fine-tune[sd]?|trained|benchmarks?|leaderboard|context window)\b/;
const ABOUT_MACHINES =
  /\b(?:supercomputers?|clusters?|data cent(?:er|re)s?|machines?|telescope|satellite|rocket|phones?)\b/i;
const NO_MODEL =
  /^(?:covid|sars|swe|mmlu|aime|gpqa|arc|math|hle|rtx|gtx|mi|dgx|hgx|tpu|ascend|article|section|form|phase|level|tier|series|class|top|mach|gsm|imo|falcon-9|mig|su|boeing|airbus|apache|web|utf|windows|title|part|chapter|figure|table|grade|group|h|a|b|f|g|j|k|q|t)-/i;
/** "Jamba 2", "HY-World 2.0": a capitalised word after a small one, with a version; no count of things. */
const NUMBERED =
  /(?<=[a-z,:)’'] )([A-Z][A-Za-z]{2,14}(?:-[A-Z][A-Za-z]{1,10})?(?: (?:Pro|Max|Ultra|Open|Large|Small|Medium|Flash|World|Base|Chat|Coder|Code|Vision|Air|Mini|Nano|Omni|Next|Lite))?) (\d(?:\.\d{1,2})?|\d{1,2}\.\d{1,2})(?=[\s,.;:)'’"”]|$)(?![.,]\d)(?! (?:million|billion|trillion|percent|per|years?|months?|weeks?|days?|hours?|times|of|out|[a-z]+ago|models?|companies|firms|labs?|people|countries|points?)\b)/g;
const NO_VERSION =
  /^(?:january|february|march|april|may|june|july|august|september|october|november|december|jan|feb|mar|apr|jun|jul|aug|sept?|oct|nov|dec|monday|tuesday|wednesday|thursday|friday|saturday|sunday|chapter|section|article|phase|level|tier|series|figure|table|part|act|title|volume|page|number|no|room|route|highway|line|day|week|year|round|season|class|category|apollo|formula|war|windows|iphone|fortune|top|big|group|size|vol|annex|version|ascend|rtx|hopper|instinct|step|stage|item|clause|rule|option|question|grade|about|over|only|just|almost|nearly|roughly|some|around|least|most|gen|generation|boeing|airbus|pier|terminal|gate|channel|radio|bbc|apache|creative|cc|python|web)$/i;

/** "StepMountain AI", "Yardstick Labs". */
const SUFFIXED =
  /\b([A-Z][\w.]{2,20}(?: [A-Z][\w.]{2,20})?) (?:AI|Labs?|Technolog(?:y|ies)|Robotics|Semiconductors?|Ventures|Capital)(?=['’]s|[,.)]| (?:said|says|has|had|is|was|plans|announced|announces|released|unveiled|launched|raised|today|on|in|and|which|will)\b)/g;

/** Words that begin a sentence or describe, and are no name. */
const COMMON = new Set(
  `the a an its it in on at this that these those he she they we you i but and when while if as for from with by of our
  their his her my your all no not one two three both some many most every each another other such what which who how
  why where there here today yesterday tomorrow monday tuesday wednesday thursday friday saturday sunday january
  february march april may june july august september october november december generative physical responsible
  sovereign big public global artificial applied frontier open safe national regional local european asian african
  western eastern northern southern building making using training under after before since until mr ms mrs dr prof
  chief president minister professor senator former new old great american chinese british french german japanese korean
  indian russian leaderboard innovation us u.s uk eu china beijing washington america europe ai llm gpu api`.split(
    /\s+/,
  ),
);

/** How many names with one first word are learnt of a text. */
const MOST_ALIKE = 40;

/**
 * A gazetteer that knows besides the names which a text itself introduces as models or organisations ("its latest model,
 * QY-4", "the start-up Threadlight", "Saga-13B"): most are in no list yet.
 */
export function learntNames(text: string, known: Gazetteer): Gazetteer {
  const entries = new Map<string, { words: string[]; known: KnownName }[]>();
  const learn = (kind: NameKind, found: string) => {
    const name = trimmed(found);
    if (!name || (/^[A-Z][a-z]+$/.test(name) && text.includes(` ${name.toLowerCase()}`))) return;
    const words = wordsOf(name, 0, name.length);
    if (words.length === 0 || known.at(words, 0)) return;
    const texts = words.map((word) => word.text);
    const list = entries.get(texts[0]!) ?? [];
    if (list.length >= MOST_ALIKE || list.some((entry) => entry.words.join(' ') === texts.join(' '))) return;
    list.push({ words: texts, known: { kind, name } });
    entries.set(texts[0]!, list);
  };
  for (const [name] of text.matchAll(SIZED)) if (/[A-Z]|gpt/.test(name)) learn('model', name);
  for (const match of text.matchAll(VERSIONED)) {
    const around = text.slice(Math.max(0, match.index - 120), match.index + match[0].length + 120);
    if (!NO_MODEL.test(match[0]) && ABOUT_MODELS.test(around)) learn('model', match[0]);
  }
  for (const { 1: name, 2: version, index } of text.matchAll(NUMBERED))
    if (
      !ABOUT_MACHINES.test(text.slice(Math.max(0, index - 60), index + 60)) &&
      !name!.split(/[ -]/).some((word) => NO_VERSION.test(word) || COMMON.has(word.toLowerCase()))
    )
      learn('model', `${name} ${version}`);
  for (const [kind, pattern] of INTRODUCTIONS)
    for (const [, name] of text.matchAll(pattern))
      if (kind !== 'model' || isModelName(name!)) learn(kind, name!);
  for (const [name, first] of text.matchAll(SUFFIXED))
    if (!first!.split(' ').some((word) => COMMON.has(word.toLowerCase()) || word.endsWith('ing')))
      learn('organisation', name);
  if (entries.size === 0) return known;
  for (const list of entries.values()) list.sort((a, b) => b.words.length - a.words.length);
  return {
    at(words: readonly Word[], index: number) {
      const listed = known.at(words, index);
      const own = entries
        .get(words[index]!.text)
        ?.find((each) => each.words.every((word, offset) => words[index + offset]?.text === word));
      if (!own || (listed && listed.length >= own.words.length)) return listed;
      return { known: own.known, length: own.words.length };
    },
  };
}

/** A name without the words around that are none; null where nothing is left. */
function trimmed(found: string): string | null {
  const words = found.replace(/[.\s]+$/, '').split(' ');
  while (words.length > 0 && COMMON.has(words[0]!.toLowerCase())) words.shift();
  while (words.length > 0 && COMMON.has(words.at(-1)!.toLowerCase()) && words.at(-1) !== 'AI') words.pop();
  const name = words.join(' ');
  return /^[A-Z]/.test(name) && name.length > 2 && !/^(?:CEO|CTO|LLM|API|GPU|IPO)s?$/.test(name)
    ? name
    : null;
}

/** One word of letters is taken for a model’s name only with a figure, a capital within, or beside another. */
const isModelName = (name: string) => /\d|[a-z][A-Z]| /.test(name) || name.length > 2;
