import { HeadwayError } from '../contract/index.js';
import {
  homeFolder,
  type ModelFacts,
  newestFacts,
  ownDecisions,
  plainName,
  type ReadName,
  type Registry,
  registryMatcher,
} from '../registry/index.js';

/** A model found by one of its names. */
export interface FoundModel {
  readonly name: string;
  /** The versions that go by the name, as the newest data sets describe them, by id. */
  readonly versions: readonly ModelFacts[];
  readonly names: readonly { readonly text: string; readonly sources: readonly string[] }[];
}

const MOST_CANDIDATES = 8;

/**
 * Finds one model by any of its names: of a version, of a model, as a list writes it.
 *
 * @throws HeadwayError listing the candidates where the name fits several models or none
 */
export async function findModel(registry: Registry, text: string, home = homeFolder()): Promise<FoundModel> {
  const asked = text.trim();
  if (asked === '') throw notOne('model-missing', 'no name is given', 'headway models lists them');
  const matcher = await registryMatcher(registry, ownDecisions(home));
  const wanted = matcher.read({ text: asked, source: 'asked', organisation: '' });
  const plain = plainName(asked);
  const exact = matcher.names.filter(({ name }) => plainName(name.text) === plain);
  const hits =
    exact.length > 0
      ? exact
      : matcher.sharing(wanted).filter((one) => matcher.match(wanted, one).match === 'same');
  if (hits.length === 0) throw noModel(asked, matcher.names, wanted);
  const makers = [...new Set(hits.map(({ name }) => name.organisation).filter((maker) => maker !== ''))];
  const first = hits.find(({ name }) => name.organisation !== '') ?? hits[0];
  const other = hits.find(
    (one) => one.name.organisation !== '' && matcher.match(first, one).match === 'different',
  );
  if (other && makers.length > 1) {
    throw notOne(
      'ambiguous-model',
      `"${asked}" is ${first.name.text} of ${first.name.organisation} and ${other.name.text} of ${other.name.organisation}`,
      'name one of them more exactly',
    );
  }
  const same =
    exact.length > 0
      ? matcher.sharing(first).filter((one) => matcher.match(first, one).match === 'same')
      : hits;
  const all = new Map([...hits, ...same].map((one) => [`${one.name.text}\n${one.name.source}`, one]));
  const names = new Map<string, Set<string>>();
  for (const { name } of all.values())
    names.set(name.text, (names.get(name.text) ?? new Set()).add(name.source));
  const facts = await newestFacts(registry);
  const versions = [...facts.values()].filter(({ version, model }) => names.has(version) || names.has(model));
  return {
    name: versions.find(({ model }) => model !== '' && plainName(model) === plain)?.model ?? first.name.text,
    versions: versions.sort((x, y) => (x.version < y.version ? -1 : 1)),
    names: [...names]
      .map(([one, sources]) => ({ text: one, sources: [...sources].sort() }))
      .sort((x, y) => (x.text < y.text ? -1 : 1)),
  };
}

function noModel(asked: string, names: readonly ReadName[], wanted: ReadName): HeadwayError {
  const words = wanted.parsed.words.split(' ');
  const near = new Map<string, number>();
  for (const { name, parsed } of names) {
    const others = parsed.words.split(' ');
    const shared = words.filter((word) => others.includes(word)).length;
    const share = (2 * shared) / (words.length + others.length);
    if (shared > 0 && share > 0.4) near.set(name.text, Math.max(share, near.get(name.text) ?? 0));
  }
  const listed = [...near].sort((x, y) => y[1] - x[1] || (x[0] < y[0] ? -1 : 1)).slice(0, MOST_CANDIDATES);
  return notOne(
    listed.length > 0 ? 'ambiguous-model' : 'unknown-model',
    listed.length > 0
      ? `"${asked}" names no single model; near it are ${listed.map(([name]) => name).join(', ')}`
      : `no model is called "${asked}"`,
    listed.length > 0 ? 'name one of them' : 'headway models lists the models',
  );
}

function notOne(code: string, what: string, remedy: string): HeadwayError {
  return new HeadwayError({ code, what, where: 'model', remedy, httpStatus: 404 });
}
