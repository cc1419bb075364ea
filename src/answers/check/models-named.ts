import type { ReadingObstacle } from '../../contract/index.js';
import {
  type ModelFacts,
  newestFacts,
  organisations,
  type Product,
  parseName,
  perRegistry,
  productNamed,
  type Registry,
} from '../../registry/index.js';

/** A model, a family in every size ("Llama 2"), or a whole line of families ("Llama"). */
export interface ModelsNamed {
  readonly name: string;
  readonly level: 'model' | 'family' | 'line';
  readonly versions: readonly ModelFacts[];
}

/**
 * The versions that a model's name means, or why it means none or several makers' at once.
 *
 * @param maker whose it is said to be: "DeepSeek's R1" is DeepSeek-R1
 */
export async function modelsNamed(
  registry: Registry,
  name: string,
  maker: string | null = null,
): Promise<ModelsNamed | { readonly reason: ReadingObstacle }> {
  const { families, lines, rootOf } = await indexOf(registry);
  const { joined, size } = parseName(name);
  const family =
    families.get(joined)?.filter((one) => size === '' || parseName(one.model).size === size) ?? [];
  const line = lines.get(joined) ?? [];
  const asLine = line.length > 0 && (!/\d/.test(name) || family.length === 0);
  const versions = asLine ? line : family;
  if (versions.length === 0) {
    const owned = `${maker} ${name}`;
    if (maker !== null && families.has(parseName(owned).joined)) return modelsNamed(registry, owned);
    const begun = beginningWith(families, name);
    if (begun.length > 1) return { reason: { code: 'begins-several', name, models: begun.slice(0, 4) } };
    const product = await productNamed(registry, name);
    return { reason: product ? ofProduct(product) : { code: 'no-such-model', name } };
  }
  const makers = makersOf(versions, rootOf);
  if (makers.length > 1 && !asLine) {
    return { reason: { code: 'several-makers', name, makers } };
  }
  return { name, level: asLine ? 'line' : size === '' ? 'family' : 'model', versions };
}

function ofProduct({ name, organisation, ran }: Product): ReadingObstacle {
  return { code: 'product', name, organisation, ran: ran.map(({ model, fromOn }) => ({ model, fromOn })) };
}

/** "Llama 4" where only Llama 4 Scout and Maverick are held: the names that go on after a whole word. */
function beginningWith(families: Index['families'], name: string): string[] {
  const start = name.toLowerCase();
  const goesOn = ({ model }: ModelFacts) =>
    model.toLowerCase().startsWith(start) && /[ -]/.test(model[start.length] ?? '');
  return /\d/.test(name)
    ? [
        ...new Set(
          [...families.values()]
            .flat()
            .filter(goesOn)
            .map(({ model }) => model),
        ),
      ].sort()
    : [];
}

interface Index {
  readonly families: ReadonlyMap<string, readonly ModelFacts[]>;
  readonly lines: ReadonlyMap<string, readonly ModelFacts[]>;
  readonly rootOf: (organisation: string) => string;
}

const indexOf = perRegistry(async (registry): Promise<Index> => {
  const guard = await organisations(registry);
  const families = new Map<string, ModelFacts[]>();
  const lines = new Map<string, ModelFacts[]>();
  const add = (table: Map<string, ModelFacts[]>, key: string, one: ModelFacts) => {
    const known = table.get(key);
    if (known) known.push(one);
    else if (key !== '') table.set(key, [one]);
  };
  for (const one of (await newestFacts(registry)).values()) {
    if (one.model === '') continue;
    add(families, parseName(one.model).joined, one);
    add(lines, /^\p{L}{2,}/u.exec(one.model)?.[0].toLowerCase() ?? '', one);
  }
  for (const [line, versions] of lines) lines.set(line, ofFirstMaker(versions));
  return { families, lines, rootOf: (name) => guard.roots(name)[0] ?? name };
});

/** A line is its first maker's: "Llama" does not take what others built on it and called after it. */
function ofFirstMaker(versions: readonly ModelFacts[]): ModelFacts[] {
  const dated = versions
    .filter(({ releasedOn, organisations: makers }) => releasedOn !== null && makers.length > 0)
    .sort((x, y) => ((x.releasedOn as string) < (y.releasedOn as string) ? -1 : 1));
  const makers = new Set(dated[0]?.organisations);
  return dated.filter((one) => one.organisations.some((name) => makers.has(name)));
}

/** The makers of some models, each once: Meta and Meta AI are one. */
function makersOf(versions: readonly ModelFacts[], rootOf: (name: string) => string): string[] {
  const groups: Set<string>[] = [];
  for (const { organisations: makers } of versions) {
    const roots = makers.map(rootOf);
    if (roots.length === 0) continue;
    const same = groups.filter((group) => roots.some((root) => group.has(root)));
    for (const group of same) groups.splice(groups.indexOf(group), 1);
    groups.push(new Set([...roots, ...same.flatMap((group) => [...group])]));
  }
  return groups.map((group) => [...group].sort()[0]).sort();
}
