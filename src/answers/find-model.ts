import { HeadwayError, type Phrase, phrase } from '../contract/index.js';
import {
  factsReader,
  homeFolder,
  type ModelFacts,
  type NameDecision,
  newestFactsNamed,
  ownDecisions,
  plainName,
  productNamed,
  productPhrase,
  type ReadName,
  type Registry,
  registryMatcher,
  sourcesOfNames,
} from '../registry/index.js';

/** A model found by one of its names. */
export interface FoundModel {
  readonly name: string;
  /** The versions that go by the name, as the newest data sets describe them, by id. */
  readonly versions: readonly ModelFacts[];
  /** As lists of models describe it, the newest first, where no version tells its makers. */
  readonly records: readonly ModelFacts[];
  readonly names: readonly { readonly text: string; readonly sources: readonly string[] }[];
}

const MOST_CANDIDATES = 8;

/**
 * Finds one model by any of its names: of a version, of a model, as a list writes it.
 *
 * @throws HeadwayError listing the candidates where the name fits several models or none, or is that of a family
 */
export async function findModel(registry: Registry, text: string, home = homeFolder()): Promise<FoundModel> {
  const asked = text.trim();
  if (asked === '') throw notOne('model-missing', 'no name is given', 'headway models lists them');
  const mixed = mixedWord(asked);
  if (mixed !== null) {
    throw notOne(
      'mixed-scripts',
      phrase`"${mixed}" mixes Latin with letters that look like them`,
      'write it anew',
    );
  }
  const own = ownDecisions(home);
  const held = own.length === 0 ? await heldNames(registry, asked) : null;
  const { first, names } = held ?? (await matchedNames(registry, asked, own));
  await refuseFamily(registry, asked, first);
  const versions = [...(await newestFactsNamed(registry, [...names.keys()])).values()];
  return {
    name: await titleOf(registry, first),
    versions: versions.sort((x, y) => (x.version < y.version ? -1 : 1)),
    records: versions.some(({ organisations }) => organisations.length > 0)
      ? []
      : await listedFacts(registry, [...names.keys()]),
    names: [...names]
      .map(([one, sources]) => ({ text: one, sources: [...sources].sort() }))
      .sort((x, y) => (x.text < y.text ? -1 : 1)),
  };
}

/** What the census calls the model; its own name where several makers share it. */
async function titleOf(registry: Registry, { text, organisation }: FoundNames['first']): Promise<string> {
  const [row] = await registry.rows(
    'SELECT model FROM model_name WHERE name = $text AND organisations = $organisation ORDER BY model',
    { text, organisation },
  );
  const title = row === undefined ? text : String(row.model);
  return title.startsWith(`${text} (`) ? text : title;
}

interface FoundNames {
  readonly first: { readonly text: string; readonly organisation: string };
  /** Every name of the model, with the lists that have it. */
  readonly names: ReadonlyMap<string, Iterable<string>>;
}

/** The names of the model that a held name means, as told when the data were built; null where it is not one. */
async function heldNames(registry: Registry, asked: string): Promise<FoundNames | null> {
  const plain = plainName(asked);
  const near = await registry.rows(
    `SELECT name, organisations, model FROM model_name
     WHERE contains(regexp_replace(lower(name), '[^\\p{L}\\p{N}]', '', 'g'), $beginning) ORDER BY name, organisations`,
    { beginning: letters(asked.replace(/[ _(-].*$/, '')) },
  );
  const hits = near.filter(({ name }) => plainName(String(name)) === plain);
  const models = [...new Set(hits.map(({ model }) => model))];
  if (models.length !== 1) return null;
  const { name, organisations } = hits.find((hit) => hit.organisations !== '') ?? hits[0];
  const all = await registry.rows('SELECT DISTINCT name FROM model_name WHERE model = $model ORDER BY name', {
    model: models[0],
  });
  return {
    first: { text: String(name), organisation: String(organisations) },
    names: await sourcesOfNames(
      registry,
      all.map((one) => String(one.name)),
    ),
  };
}

/** A word with Latin beside Cyrillic or Greek letters: nobody names a model so, but a look-alike may. */
function mixedWord(text: string): string | null {
  const words = text.match(/\p{L}+/gu) ?? [];
  return (
    words.find(
      (word) => /\p{Script=Latin}/u.test(word) && /[\p{Script=Cyrillic}\p{Script=Greek}]/u.test(word),
    ) ?? null
  );
}

/** Letters and digits only: a quick look before names are read. */
const letters = (text: string) => text.toLowerCase().replace(/[^\p{L}\p{N}]/gu, '');

/** The names that the matcher finds the same as one that no list has, or that a decision of this machine concerns. */
async function matchedNames(
  registry: Registry,
  asked: string,
  own: readonly NameDecision[],
): Promise<FoundNames> {
  const matcher = await registryMatcher(registry, own);
  const wanted = matcher.read({ text: asked, source: 'asked', organisation: '' });
  const plain = plainName(asked);
  const exact = matcher.names.filter(({ name }) => plainName(name.text) === plain);
  const hits =
    exact.length > 0
      ? exact
      : matcher.sharing(wanted).filter((one) => matcher.match(wanted, one).match === 'same');
  if (hits.length === 0) {
    const product = await productNamed(registry, asked);
    if (product) throw notOne('product', productPhrase(product, asked), 'name one of them');
    throw noModel(asked, matcher.names, wanted);
  }
  const makers = [...new Set(hits.map(({ name }) => name.organisation).filter((maker) => maker !== ''))];
  const first = hits.find(({ name }) => name.organisation !== '') ?? hits[0];
  const other = hits.find(
    (one) => one.name.organisation !== '' && matcher.match(first, one).match === 'different',
  );
  if (other && makers.length > 1) {
    throw notOne(
      'ambiguous-model',
      phrase`"${asked}" is ${first.name.text} of ${first.name.organisation} and ${other.name.text} of ${other.name.organisation}`,
      'name one of them more exactly',
    );
  }
  const same =
    exact.length > 0
      ? matcher.sharing(first).filter((one) => matcher.match(first, one).match === 'same')
      : hits;
  const names = new Map<string, Set<string>>();
  for (const { name } of [...hits, ...same])
    names.set(name.text, (names.get(name.text) ?? new Set()).add(name.source));
  return { first: first.name, names };
}

/** A list may name a family where others name its models: that is no model. */
async function refuseFamily(registry: Registry, asked: string, first: FoundNames['first']): Promise<void> {
  const rows = await registry.rows(
    `SELECT DISTINCT member.model FROM model_name family JOIN model_name member ON member.family = family.model
     WHERE family.name = $text AND family.organisations = $organisation AND member.model <> member.family
     ORDER BY member.model`,
    { text: first.text, organisation: first.organisation },
  );
  if (rows.length === 0) return;
  const members = rows.map(({ model }) => String(model));
  const more = members.length - MOST_CANDIDATES;
  throw notOne(
    'ambiguous-model',
    phrase`"${asked}" is a family of models of ${first.organisation}: ${members.slice(0, MOST_CANDIDATES)}${more > 0 ? phrase` and ${more} more` : ''}`,
    'name one of them',
  );
}

/** What lists of models say of a model by its names; of one that only the public list of Chinese models has, its maker. */
async function listedFacts(registry: Registry, names: readonly string[]): Promise<ModelFacts[]> {
  const read = await factsReader(registry);
  const rows = await registry.rows(
    `SELECT * FROM (
       SELECT r.model, r.model AS version, r.organisations, r.access, r.licence_class, r.released_on, d.published_on
         FROM model_record r JOIN data_set d ON d.id = r.data_set
       UNION ALL
       SELECT DISTINCT c.model, c.model, c.organisation, 'unknown', NULL, NULL, d.published_on
         FROM census_entry c JOIN data_set d ON d.id = c.data_set)
     WHERE list_contains(string_split($names, chr(10)), model)
     ORDER BY released_on IS NULL, published_on DESC, model, organisations`,
    { names: names.join('\n') },
  );
  return rows.map(read);
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
      ? phrase`"${asked}" names no single model; near it are ${listed.map(([name]) => name)}`
      : phrase`no model is called "${asked}"`,
    listed.length > 0 ? 'name one of them' : 'headway models lists the models',
  );
}

function notOne(code: string, what: string | Phrase, remedy: string | Phrase): HeadwayError {
  return new HeadwayError({ code, what, where: 'model', remedy, httpStatus: 404 });
}
