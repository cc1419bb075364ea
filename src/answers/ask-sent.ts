import {
  type CheckAnswer,
  HeadwayError,
  MOST_DOCUMENTS,
  type Parameters,
  type Phrase,
  type PlaceQuery,
  phrase,
  placeQuery,
  type RateMethod,
  SENT_QUESTIONS,
  type SentQuestionAnswers,
  type SentQuestionName,
  VERSION,
} from '../contract/index.js';
import { day, flag, known } from '../contract/read-parameter.js';
import type { Registry } from '../registry/index.js';
import { readResults } from '../results/index.js';
import { checkSent } from './check-sent.js';
import { progress } from './progress.js';
import { withTemporaryFile } from './with-temporary-file.js';

/** What somebody sent with a question. */
export interface Sent {
  readonly parameters: Parameters;
  /** Groups of `place`. */
  readonly groups?: readonly string[];
  readonly documents: readonly Uint8Array[];
  /** Addresses of the web, read through the door to the network. */
  readonly addresses?: readonly string[];
}

type Asked = {
  [Name in SentQuestionName]: (registry: Registry, sent: Sent) => Promise<SentQuestionAnswers[Name]>;
};

const ASKED: Asked = {
  check: async (registry, { parameters, documents, addresses = [] }) => {
    known(parameters, ['published']);
    const published = day(parameters, 'published');
    const [only, ...more] = sources(documents, addresses);
    if (only === undefined || more.length > 0) throw many('one document, or one address');
    return checkSent(registry, { ...only, ...(published === null ? {} : { published }) });
  },
  brief: async (registry, { parameters, documents, addresses = [] }) => {
    known(parameters, SENT_QUESTIONS.brief.parameters);
    const all = sources(documents, addresses);
    if (all.length === 0 || all.length > MOST_DOCUMENTS) throw many(`1 to ${MOST_DOCUMENTS} documents`);
    const { briefOf } = await import('./brief.js');
    const checked: CheckAnswer[] = [];
    for (const [i, source] of all.entries()) {
      progress('documents read', i / all.length);
      checked.push(await checkSent(registry, source));
    }
    return briefOf(registry, checked);
  },
  place: async (registry, { parameters, groups = [], documents }) => {
    const query: PlaceQuery = placeQuery(parameters, groups);
    const { placeResults } = await import('./place.js');
    const file = 'what was sent';
    return placeResults(registry, () => readResults(textOf(single(documents)), file), file, query);
  },
  rate: async (_, { parameters, documents }) => {
    known(parameters, SENT_QUESTIONS.rate.parameters);
    const { rate } = await import('./rate.js');
    return withTemporaryFile(single(documents), 'votes', (file) =>
      rate({ file, ...rateOptions(parameters) }, VERSION),
    );
  },
  'lineage-inspect': async (_, { parameters, documents }) => {
    known(parameters, SENT_QUESTIONS['lineage-inspect'].parameters);
    const scan = flag(parameters, 'scan');
    const { inspectWeights } = await import('./lineage-inspect.js');
    return withTemporaryFile(single(documents), 'weights', (path) => inspectWeights(path, { scan }));
  },
};

/**
 * Answers a question about something that was sent with it. No file of this machine is read for it, and nothing is
 * kept.
 *
 * @throws HeadwayError naming what is wrong with what was sent, or with a parameter
 */
export function askSent<Name extends SentQuestionName>(
  registry: Registry,
  name: Name,
  sent: Sent,
): Promise<SentQuestionAnswers[Name]> {
  return ASKED[name](registry, sent);
}

function sources(documents: readonly Uint8Array[], addresses: readonly string[]) {
  return [
    ...documents.map((document) => ({ document })),
    ...addresses.map((address) => ({ address: webAddress(address) })),
  ];
}

/** @throws HeadwayError where it is no address of the web: no file of this machine is read for a visitor */
function webAddress(address: string): string {
  if (/^https?:\/\//i.test(address) && URL.canParse(address)) return address;
  throw new HeadwayError({
    code: 'not-an-address',
    what: phrase`"${address.slice(0, 200)}" is no address of the web`,
    where: 'address',
    remedy: 'begin it with https://, or send the text',
  });
}

function single(documents: readonly Uint8Array[]): Uint8Array {
  const [only, ...more] = documents;
  if (only !== undefined && only.length > 0 && more.length === 0) return only;
  throw many('one file as the body');
}

function many(what: string | Phrase): HeadwayError {
  return new HeadwayError({
    code: 'nothing-sent',
    what: phrase`send ${what}`,
    remedy: 'put it into the body of a POST',
  });
}

function textOf(bytes: Uint8Array): string {
  return new TextDecoder().decode(bytes);
}

/** A server draws less than the command line. */
const MOST_DRAWS = 1000;

function rateOptions({ method, intervals, style, ...others }: Parameters) {
  const options: Record<string, unknown> = {};
  for (const name of ['level', 'draws', 'seed', 'reweight', 'ridge'] as const) {
    const text = others[name];
    if (text !== undefined) options[name] = text.trim() === '' ? text : Number(text);
  }
  if (Number(options.draws) > MOST_DRAWS) {
    throw new HeadwayError({
      code: 'too-many-draws',
      what: phrase`${others.draws} draws are too many for a server`,
      where: 'draws',
      remedy: phrase`use at most ${MOST_DRAWS}, or the command line`,
    });
  }
  for (const name of ['left', 'right', 'winner'] as const) {
    if (others[name] !== undefined) options[name] = others[name];
  }
  if (method !== undefined) options.method = method as RateMethod;
  if (intervals !== undefined) options.intervals = intervals;
  if (style !== undefined) options.style = style.split(',');
  return options;
}
