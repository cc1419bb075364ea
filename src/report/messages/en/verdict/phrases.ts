import {
  type ClaimValue,
  type CountedSaid,
  type Estimate,
  type OtherBoard,
  type OtherField,
  PROVINCES,
  type SaidGroup,
  type SignedChange,
  type TrendReason,
} from '../../../../contract/index.js';
import { oneDecimal } from '../../../numbers.js';
import { regionName } from '../../group.js';
import type { SpokenClaim } from '../../verdict-sentences.js';
import { list, percent } from '../numbers.js';

const LONG = new Intl.DateTimeFormat('en-GB', {
  day: 'numeric',
  month: 'long',
  year: 'numeric',
  timeZone: 'UTC',
});

/** A day as a sentence has it: "21 February 2024". */
export function longDay(day: string): string {
  return LONG.format(new Date(`${day}T00:00:00Z`));
}

/** " by 21 February 2024"; nothing where no day is given. */
export const byDay = (day: string | null): string => (day === null ? '' : ` by ${longDay(day)}`);

/** A number with one decimal, or whole where that is what it is. */
export const figure = (value: number): string => oneDecimal(value).replace(/\.0$/, '');

export const provinceName = (code: string): string => PROVINCES[code]?.[0] ?? code;

const KINDS = {
  'open-weights': 'open-weights models',
  closed: 'closed models',
  'self-developed': 'self-developed models',
} as const;

function countryLabel(code: string): string {
  const name = regionName(code, 'en');
  return /^(?:United|Netherlands|Philippines|Czech Republic)/.test(name) ? `the ${name}` : name;
}

/** What is ranked by number: a province, a country or a field. */
export function rankedName(of: 'provinces' | 'fields' | 'countries', name: string): string {
  if (of === 'fields') return name;
  return of === 'provinces' ? provinceName(name) : countryLabel(name);
}

/** A group as a sentence names it: "China", "open-weights models of the United States", "everyone else". */
export function groupSaid({ countries, names, kinds, outside, written }: SaidGroup): string {
  const who = written ?? list([...names, ...countries.map(countryLabel)]);
  const kind = list(kinds.map((one) => KINDS[one]));
  if (who === '') return kind === '' ? 'everyone else' : kind;
  const whole = outside ? `everyone outside ${who}` : who;
  return kind === '' ? whole : `${kind} of ${whole}`;
}

/** The models of a group: "models of China", "open-weights models of the United States". */
export const modelsOf = (group: SaidGroup): string =>
  group.kinds.length > 0 || /\bmodels\b/i.test(group.written ?? '')
    ? groupSaid(group)
    : `models of ${groupSaid(group)}`;

/** What is counted: "models of China, more than 10 billion parameters". */
export function countedSaid({ group, provinces, modality, parametersOver, released }: CountedSaid): string {
  const parts = [
    ...(provinces.length > 0
      ? [list(provinces.map(provinceName))]
      : group === null
        ? []
        : [groupSaid(group)]),
    ...(modality === null ? [] : [`the field ${modality.toLowerCase()}`]),
    ...(parametersOver === null ? [] : [`more than ${parametersOver / 1e9} billion parameters`]),
    ...(released === null ? [] : [`released from ${longDay(released.from)} to ${longDay(released.to)}`]),
  ];
  const kinds = provinces.length === 0 && (group?.kinds.length ?? 0) > 0;
  return kinds ? parts.join(', ') : `models of ${parts.join(', ')}`;
}

/** "90 % interval 4.1 to 9.8"; an open end is said to be open, and bounds that are certain. */
export function intervalSaid({ low, high, level }: Estimate): string {
  const name = `${Math.round(level * 100)} % interval`;
  if (low === null && high === null) return 'no interval is known';
  if (low === null) return `${name} up to ${figure(high as number)}, no lower bound`;
  if (high === null) return `${name} from ${figure(low)}, no upper bound`;
  if (level >= 1) return `certainly from ${figure(low)} to ${figure(high)}`;
  return `${name} ${figure(low)} to ${figure(high)}`;
}

/** The same distance seen from the other side: what was behind is ahead. */
export function turned({ estimate, low, high, level }: Estimate): Estimate {
  return {
    estimate: -estimate,
    low: high === null ? null : -high,
    high: low === null ? null : -low,
    level,
  };
}

const COUNTED = /^(year|quarter|month|week|day|model|region|province|parameter|point|benchmark)s?$/;

/** "1 year", "2 years": units that are counted agree with their number; others stay as they are. */
export function spelled(unit: string, amount: number): string {
  const one = COUNTED.exec(unit)?.[1];
  return one === undefined ? unit : `${one}${amount === 1 ? '' : 's'}`;
}

/** What was stated: "24 to 36 months", "at least 12 months". */
export function valueSaid({ min, max, unit }: ClaimValue): string {
  const number = (amount: number) => amount.toLocaleString('en', { maximumFractionDigits: 1 });
  const of = spelled(unit, min === max || min === null || max === null ? (min ?? max ?? 0) : max);
  if (min !== null && max !== null) {
    return min === max ? `${number(min)} ${of}` : `${number(min)} to ${number(max)} ${of}`;
  }
  if (min !== null) return `at least ${number(min)} ${of}`;
  return max === null ? 'it' : `at most ${number(max)} ${of}`;
}

/** What a figure says of what was stated, as the end of its sentence. */
export function consequence(
  { verdict, factor }: Pick<SpokenClaim, 'verdict' | 'factor'>,
  stated: string,
): string {
  const times = factor === null ? '' : ` ${figure(factor)} times`;
  switch (verdict) {
    case 'supported':
      return `which supports ${stated}`;
    case 'overstated':
      return `so ${stated} is overstated${times}`;
    case 'understated':
      return `so ${stated} is understated${times}`;
    case 'contradicted':
      return `which contradicts ${stated}`;
    default:
      return `which leaves ${stated} uncertain`;
  }
}

/** What a proxy measures and what it does not, before the clause that it qualifies. */
export const scoped = ({ scope }: Pick<SpokenClaim, 'scope'>, clause: string): string =>
  scope === 'proxy'
    ? `on text-model benchmarks, which measure neither applications nor talent nor adoption, ${clause}`
    : clause;

export const withLaterScores = (later: boolean): string => (later ? ', with scores measured later' : '');

export const onMeasure = (measure: string, usual: string): string =>
  measure === usual ? '' : ` on ${measure}`;

/** Why the direction of a trend is stated or not. */
export function trendReasonSaid(reason: TrendReason): string {
  switch (reason.code) {
    case 'too-short':
      return `fewer than ${reason.months} months of the follower exist`;
    case 'days-without-data':
      return `the last window holds days after ${longDay(reason.after)}, of which nothing is measured`;
    case 'signs-disagree':
      return `it widens by ${changes(reason.wider)} and not by ${changes(reason.narrower)}`;
    case 'nothing-changed':
      return 'nothing has changed';
    case 'no-interval-known':
      return 'no interval is known for this measure';
    case 'not-sure-enough':
      return `the probability of ${reason.direction} is ${percent(reason.probability)}, less than ${percent(reason.least)}`;
    case 'all-agree':
      return 'windows, definitions, months and points agree';
  }
}

const changes = (all: readonly SignedChange[]): string =>
  list(all.map(({ by, months }) => `${by} over ${months} months`));

export const FIELDS: Readonly<Record<OtherField, string>> = {
  hardware: 'chips and hardware',
  'robots-and-vehicles': 'robots and vehicles',
  investment: 'investment',
  'speech-and-pictures': 'speech, pictures or video',
  people: 'people',
  energy: 'energy',
  economy: 'the economy',
  arms: 'arms',
  publications: 'publications',
  'use-and-sales': 'use and sales',
  prices: 'prices',
};

export const BOARDS: Readonly<Record<OtherBoard, string>> = {
  'open-llm-leaderboard': 'the Open LLM Leaderboard',
  'chinese-leaderboard': 'that Chinese leaderboard',
  'artificial-analysis': 'the index of Artificial Analysis',
  'market-capitalisations': 'a table of market capitalisations',
  'purchases-of-hardware': 'a table of purchases of hardware',
  publications: 'a count of publications',
  use: 'a table of use',
};

export const dollars = (usd: number): string =>
  `${usd >= 1e9 ? `${figure(usd / 1e9)} billion` : `${figure(usd / 1e6)} million`} US dollars`;

export function ordinal(place: number): string {
  const tens = place % 100;
  return `${place}${tens > 10 && tens < 14 ? 'th' : (['th', 'st', 'nd', 'rd'][place % 10] ?? 'th')}`;
}
