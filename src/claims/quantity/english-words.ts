const units = (text: string): Map<string, number> =>
  new Map(text.split(' ').map((pair) => [pair.split(':')[0]!, Number(pair.split(':')[1])]));

export const ONES = units(
  'zero:0 one:1 two:2 three:3 four:4 five:5 six:6 seven:7 eight:8 nine:9 ten:10 eleven:11 twelve:12 thirteen:13 fourteen:14 fifteen:15 sixteen:16 seventeen:17 eighteen:18 nineteen:19',
);
export const TENS = units('twenty:20 thirty:30 forty:40 fifty:50 sixty:60 seventy:70 eighty:80 ninety:90');
export const SCALES = units(
  'hundred:100 thousand:1000 million:1000000 billion:1000000000 trillion:1000000000000 dozen:12',
);
/** Written against a figure in digits: "35m", "2.8bn". */
export const SUFFIXES = units(
  'k:1000 m:1000000 mn:1000000 mln:1000000 b:1000000000 bn:1000000000 bln:1000000000 tn:1000000000000 trn:1000000000000',
);
export const PLURALS = units(
  'dozens:12 scores:20 hundreds:100 thousands:1000 millions:1000000 billions:1000000000 trillions:1000000000000',
);
export const FRACTIONS = units(
  'half:2 halves:2 third:3 thirds:3 quarter:4 quarters:4 fourth:4 fourths:4 fifth:5 fifths:5 sixth:6 sixths:6 seventh:7 eighth:8 eighths:8 ninth:9 tenth:10 tenths:10 twentieth:20 hundredth:100',
);

/** Units by their spelling, to their names. */
export const UNITS = new Map<string, string>(
  Object.entries({
    year: 'years yr yrs',
    month: 'months mo',
    week: 'weeks',
    day: 'days',
    hour: 'hours hr hrs',
    minute: 'minutes min mins',
    second: 'seconds sec secs',
    decade: 'decades',
    century: 'centuries',
    quarter: 'quarters',
    generation: 'generations',
    percent: 'percent pct pc',
    USD: 'dollar dollars usd',
    EUR: 'euro euros eur',
    GBP: 'pound-sterling gbp',
    CNY: 'yuan rmb renminbi cny',
    JPY: 'yen jpy',
    INR: 'rupee rupees inr',
    times: 'times fold x',
    point: 'points',
    token: 'tokens',
    parameter: 'parameters params',
    mile: 'miles',
    kilometre: 'km kilometer kilometers kilometre kilometres',
  }).flatMap(([name, spellings]) =>
    [name.toLowerCase(), ...spellings.split(' ')].map((spelling) => [spelling, name]),
  ),
);
/** Written against a figure, as they are spelled: "10kW", "256GB". */
export const SYMBOLS = new Map(
  'kHz MHz GHz Hz W kW MW GW TW kWh MWh GWh TWh mph kph kmh GB MB TB PB KB g kg mg lb lbs oz ft cm mm nm ml L V mAh bhp hp p c C F GHz ppm ppb rpm pc ms min'
    .split(' ')
    .map((symbol) => [symbol, symbol]),
);
/** A figure after them says a change; one after "to" says where it led. */
export const RISES = new Set(
  `rose fell gained lost dropped climbed slid jumped sank added slipped advanced declined increased decreased up down by
  grew surged tumbled plunged soared eased rise fall gain drop increase decrease rising falling`.split(/\s+/),
);
export const DURATIONS = new Set([
  'year',
  'month',
  'week',
  'day',
  'hour',
  'minute',
  'second',
  'decade',
  'century',
]);

export const CURRENCY_SIGNS = new Map([
  ['$', 'USD'],
  ['€', 'EUR'],
  ['£', 'GBP'],
  ['¥', 'CNY'],
  ['￥', 'CNY'],
  ['₹', 'INR'],
]);
/** Written before a figure without white space or with it: "INR1 trillion", "Rs 599". */
export const CURRENCY_CODES = new Map(
  [
    ...[
      'usd:USD',
      'eur:EUR',
      'gbp:GBP',
      'cny:CNY',
      'rmb:CNY',
      'jpy:JPY',
      'inr:INR',
      'rs:INR',
      'aud:AUD',
      'cad:CAD',
    ],
    ...['rm:MYR', 'hkd:HKD', 'sgd:SGD', 'krw:KRW', 'chf:CHF'],
  ].map((pair) => pair.split(':') as [string, string]),
);

export const MONTHS = new Set(
  'january february march april may june july august september october november december jan feb mar apr jun jul aug sep sept oct nov dec'.split(
    ' ',
  ),
);

type Bound = 'at-least' | 'at-most' | 'about';
const bounds = (bound: Bound, text: string): [string, Bound][] =>
  text.split('|').map((words) => [words, bound]);

/** Words before a figure, longest first when they are matched. */
export const HEDGES_BEFORE = new Map<string, Bound>([
  ...bounds(
    'at-least',
    'at least|at the least|no less than|not less than|no fewer than|not fewer than|a minimum of',
  ),
  ...bounds(
    'at-least',
    'minimum of|more than|over|above|exceeding|in excess of|upwards of|upward of|north of|beyond',
  ),
  ...bounds(
    'at-least',
    'greater than|well over|just over|more than a|surpassing|exceeds|exceeded|higher than',
  ),
  ...bounds('at-least', 'longer than|well above|slightly more than|>|≥'),
  ...bounds(
    'at-most',
    'at most|no more than|not more than|less than|fewer than|under|below|up to|a maximum of|maximum of',
  ),
  ...bounds('at-most', 'at the most|at the very most|at the outside'),
  ...bounds(
    'at-most',
    'as much as|as many as|as long as|lower than|within|well under|well below|just under|shy of|<|≤',
  ),
  ...bounds(
    'about',
    'about|around|roughly|approximately|approx|some|nearly|almost|close to|an estimated|estimated',
  ),
  ...bounds('about', 'circa|~|perhaps|maybe|or so|virtually|approaching|near|probably|only about'),
]);
export const HEDGES_AFTER = new Map<string, Bound>([
  ...bounds(
    'at-least',
    'or more|or longer|or greater|or higher|or better|and up|at least|at a minimum|+|plus|and counting',
  ),
  ...bounds(
    'at-most',
    'or less|or fewer|or lower|or below|at most|at the most|at the very most|at the outside|tops',
  ),
  ...bounds('about', 'or so|or thereabouts|or similar|approximately'),
]);

/** Words at which what is counted ends. */
export const STOPS = new Set(
  `a an the of in on at by for from to with and or but as than that which who whom whose is are was were be been has have
  had will would can could may might must should each every per into over under after before since while when where
  this these those it its their his her they he she we i you not no so if because about during until against between
  through across among without within ago behind ahead later earlier also said says told according including such
  do does did more less up down out off only now then there here just already still ever all both followed`.split(
    /\s+/,
  ),
);
