import { ACTORS, BOARDS, COUNTABLE, ORDINALS, PRODUCTS, RIVALS } from '../lexicon/nouns.js';
import { ROLES } from '../lexicon/speech.js';
import type { Unit } from '../text/unit.js';

const TIME = new Set(['year', 'month', 'week', 'day', 'quarter', 'decade', 'generation']);
const MONEY = /^(?:[A-Z]{3}|[A-Z]{1,2}\$)$/;
const named =
  (...kinds: string[]) =>
  (unit: Unit) =>
    unit.known !== null && kinds.includes(unit.known.kind);
const unitOf = (unit: Unit) => unit.quantity?.unit ?? '';
const word = (words: ReadonlySet<string>) => (unit: Unit) => unit.kind === 'word' && words.has(unit.low);
const isMaker = named('country', 'organisation');
const isActor = word(ACTORS);

/** What a claim of derivation counts: models, companies. */
const COUNTED_OF = new Set('model llm company firm startup start-up lab'.split(' '));
const GPU =
  /^(?:[abhv]\d{2,3}s?|gb200s?|(?:gpu|tpu|chip|accelerator|processor|semiconductor)s?|blackwells?|ascend|910[bc]|hardware|silicon|supercomputers?)$/;
const BENCH =
  /^(?:mmlu.*|gpqa.*|swe-?bench.*|aime.*|humaneval.*|math-500|math|gsm-?8k|arc-agi.*|hle|livecodebench.*|lmarena|arena|arena-hard|c-eval|cmmlu|superclue|mt-bench|alpacaeval|browsecomp|frontiermath|bbh|hellaswag|benchmarks?|leaderboards?|olympiad|exams?|codeforces|evaluation|evaluations)$/;
const RANKTH = /^(?:eleventh|twelfth|thirteenth|fourteenth|fifteenth|twentieth|thirtieth|fortieth|fiftieth)$/;
const FRACTION =
  /^(?:half|third|quarter|two-thirds|three-quarters|two-fifths|one-third|one-quarter|one-half)$/;

const SUBJECTS = new Set('it they we he she i both who which'.split(' '));
const THINGS = new Set(
  'it they them both one ones these those nothing none neither anything everything'.split(' '),
);
const PEOPLE =
  /^(?:person|people|employee|employees|staff|worker|workers|researcher|researchers|engineer|engineers|scientist|scientists)$/;

/** What the classes of a pattern stand for. */
const CLASSES: Readonly<Record<string, (unit: Unit) => boolean>> = {
  time: (unit) => TIME.has(unitOf(unit)),
  percent: (unit) => /percent|percentage point/.test(unitOf(unit)),
  money: (unit) => MONEY.test(unitOf(unit)),
  times: (unit) => unitOf(unit) === 'times',
  number: (unit) =>
    unit.quantity !== null &&
    !MONEY.test(unitOf(unit)) &&
    !TIME.has(unitOf(unit)) &&
    !/^(?:parameter|token)$/.test(unitOf(unit)) &&
    !/percent/.test(unitOf(unit)),
  quantity: (unit) => unit.quantity !== null,
  counted: (unit) => COUNTABLE.has(unitOf(unit)),
  'count-of': (unit) => COUNTED_OF.has(unitOf(unit)),
  parameters: (unit) => unitOf(unit) === 'parameter',
  countable: (unit) =>
    unit.kind === 'word' && (COUNTABLE.has(unit.low) || COUNTABLE.has(unit.low.replace(/s$/, ''))),
  ordinal: (unit) =>
    unit.kind === 'word' && (ORDINALS.has(unit.low) || /^\d{1,3}(?:st|nd|rd|th)$/.test(unit.low)),
  digits: (unit) => /^#?\d{1,3}$/.test(unit.text) || /^\d{1,3}$/.test(unit.quantity?.text ?? ''),
  tokens: (unit) => unitOf(unit) === 'token',
  role: word(ROLES),
  'rank-number': (unit) => /^(?:[一二三四五六七八九十]|\d{1,3})$/.test(unit.low),
  country: named('country'),
  org: named('organisation', 'outlet'),
  model: named('model'),
  name: (unit) => unit.kind === 'name',
  maker: (unit) => isMaker(unit) || isActor(unit),
  actor: (unit) => isMaker(unit) || named('model')(unit) || isActor(unit),
  /** Whoever may act: a maker, a model, a person, a capitalised name, or a pronoun for them. */
  who: (unit) =>
    unit.kind === 'name' ||
    isActor(unit) ||
    SUBJECTS.has(unit.low) ||
    (unit.tag === 'PROPN' && unit.kind === 'word'),
  /** A model or what stands for one. */
  thing: (unit) => named('model')(unit) || word(PRODUCTS)(unit) || THINGS.has(unit.low),
  based: (unit) => /^\p{Lu}.*-(?:based|headquartered)$/u.test(unit.text),
  backed: (unit) => /^\p{L}.*-(?:backed|owned|led|founded|funded)$/u.test(unit.text),
  people: (unit) => PEOPLE.test(unitOf(unit)),
  rival: (unit) => unit.kind === 'name' || isActor(unit) || word(RIVALS)(unit),
  product: (unit) => named('model')(unit) || word(PRODUCTS)(unit),
  source: (unit) => named('country', 'organisation', 'model')(unit) || word(PRODUCTS)(unit),
  gpu: (unit) => GPU.test(unit.low),
  board: word(BOARDS),
  bench: (unit) => BENCH.test(unit.low),
  rankth: (unit) => /^\d{1,3}(?:st|nd|rd|th)$/.test(unit.low) || RANKTH.test(unit.low),
  fraction: (unit) => FRACTION.test(unit.low) || (unitOf(unit) === 'times' && (unit.quantity?.max ?? 2) < 1),
  place: named('place'),
  year: (unit) => /^(?:19|20)\d\d$/.test(unit.text),
  proper: (unit) => unit.tag === 'PROPN' || /^[A-Z]/.test(unit.text),
};

/** @throws Error for a class that is none: a mistake in a table of patterns */
export function classTest(name: string): (unit: Unit) => boolean {
  const test = CLASSES[name];
  if (!test) throw new Error(`no class {${name}}`);
  return test;
}

export function isClass(unit: Unit, name: string): boolean {
  return classTest(name)(unit);
}
