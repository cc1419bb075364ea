import { withoutEffort } from './clean-name.js';
import type { NameMatcher, ReadName } from './matcher.js';
import { setTrie } from './set-trie.js';

/** Which model a name of a list means. */
export interface Identity {
  readonly name: string;
  /** The makers as the list has them; empty where it says nothing. */
  readonly organisations: string;
  /** The model: the name that most lists use for it, with its makers where several models share that name. */
  readonly model: string;
  /** The family that a list names without a model of it; the same as `model` for the family's own name. */
  readonly family: string | null;
}

/** Names of one maker that say the same, with the lists that have each. */
interface Node {
  readonly one: ReadName;
  readonly keys: readonly string[];
  readonly uses: Map<string, Set<string>>;
  /** No list but one of families has it. */
  loose: boolean;
}

type Cluster = Node[];

/**
 * Sorts names into models: a name joins the models that have a name which is the same as it, unless one of their
 * names is different from it. Names that stay open are models of their own until a person decides.
 *
 * @param isLoose whether a list may name families ("Yi") where others name models ("Yi-34B")
 */
export function identities(matcher: NameMatcher, isLoose: (source: string) => boolean): Identity[] {
  const nodes = nodesOf(matcher, isLoose);
  const clusterOf = new Map<Node, Cluster>();
  const byKey = new Map<string, Node[]>();
  for (const node of nodes) for (const key of node.keys) push(byKey, key, node);
  for (const node of nodes) join(node, byKey, clusterOf, matcher);
  const clusters = [...new Set(clusterOf.values())];
  const titles = titlesOf(clusters);
  const families = familiesOf(clusters, matcher);
  return clusters
    .flatMap((cluster) => {
      const family = families.get(cluster);
      return cluster.flatMap(({ one, uses }) =>
        [...uses.keys()].map((name) => ({
          name,
          organisations: one.name.organisation,
          model: titles.get(cluster) as string,
          family: family ? (titles.get(family) as string) : null,
        })),
      );
    })
    .sort((x, y) => compare(x.name, y.name) || compare(x.organisations, y.organisations));
}

/** By their key, so that the order of the lists says nothing. */
function nodesOf(matcher: NameMatcher, isLoose: (source: string) => boolean): Node[] {
  const nodes = new Map<string, Node>();
  for (const one of matcher.names) {
    const { signature, joined, thinking, effort, several } = one.parsed;
    const { text, organisation } = one.name;
    const decided = matcher.isDecided(text) ? text : '';
    const key = [signature, joined, thinking, effort, several, organisation, decided].join('\n');
    const node = nodes.get(key) ?? {
      one,
      keys: matcher.keys(one),
      uses: new Map<string, Set<string>>(),
      loose: true,
    };
    node.uses.set(text, (node.uses.get(text) ?? new Set()).add(one.name.source));
    node.loose &&= isLoose(one.name.source);
    nodes.set(key, node);
  }
  return [...nodes].sort(([x], [y]) => compare(x, y)).map(([, node]) => node);
}

function join(
  node: Node,
  byKey: ReadonlyMap<string, readonly Node[]>,
  clusterOf: Map<Node, Cluster>,
  matcher: NameMatcher,
): void {
  const near = new Set<Cluster>();
  for (const key of node.keys) {
    for (const other of byKey.get(key) ?? []) {
      const cluster = clusterOf.get(other);
      if (cluster) near.add(cluster);
    }
  }
  const joined: Cluster = [node];
  for (const cluster of near) {
    const judged = (mine: Node) => cluster.map((member) => matcher.match(mine.one, member.one).match);
    if (!judged(node).includes('same')) continue;
    if (!joined.some((mine) => judged(mine).includes('different'))) joined.push(...cluster);
  }
  for (const member of joined) clusterOf.set(member, joined);
}

/** The name that most lists use, of those without host or effort where there are some; of equals the shortest. */
function titlesOf(clusters: readonly Cluster[]): Map<Cluster, string> {
  const byTitle = new Map<string, Cluster[]>();
  for (const cluster of clusters) push(byTitle, mostUsed(cluster), cluster);
  const titles = new Map<Cluster, string>();
  const taken = new Set([...byTitle].flatMap(([title, sharers]) => (sharers.length > 1 ? [title] : [])));
  for (const [title, sharers] of [...byTitle].sort(([, x], [, y]) => x.length - y.length)) {
    for (const cluster of sharers) {
      const makers = cluster
        .map(({ one }) => one.name.organisation)
        .filter(Boolean)
        .sort(compare)[0];
      const wanted = sharers.length === 1 || !makers ? title : `${title} (${makers})`;
      let free = wanted;
      for (let n = 2; taken.has(free); n++) free = `${wanted} #${n}`;
      taken.add(free);
      titles.set(cluster, free);
    }
  }
  return titles;
}

function mostUsed(cluster: Cluster): string {
  const uses = new Map<string, number>();
  for (const [text, sources] of cluster.flatMap((node) => [...node.uses])) {
    const lists = new Set([...sources].map((source) => source.split(' ')[0]));
    uses.set(text, (uses.get(text) ?? 0) + lists.size);
  }
  const [[text]] = [...uses].sort(
    ([x, n], [y, m]) => withNotes(x) - withNotes(y) || m - n || x.length - y.length || compare(x, y),
  ) as [[string, number]];
  return text;
}

const withNotes = (text: string) => (withoutEffort(text).length < text.trim().length ? 1 : 0);

/** The family of a model: a name that only loose lists have, of kin makers, with nothing that the model's name lacks. */
function familiesOf(clusters: readonly Cluster[], matcher: NameMatcher): Map<Cluster, Cluster> {
  const families = new Map<Cluster, Cluster>();
  const bare = setTrie<Cluster>();
  for (const cluster of clusters) if (cluster.every(isBareLoose)) bare.add(wordsOf(cluster), cluster);
  for (const cluster of clusters) {
    const family = bare
      .within(wordsOf(cluster))
      .filter((candidate) => candidate !== cluster && covers(candidate, cluster, matcher))
      .sort((x, y) => y[0].one.parsed.words.length - x[0].one.parsed.words.length)[0];
    if (!family) continue;
    families.set(cluster, family);
    families.set(family, family);
  }
  return families;
}

const wordsOf = ([{ one }]: Cluster) => one.parsed.words.split(' ');

const isBareLoose = ({ loose, one: { parsed } }: Node) =>
  loose && parsed.size === '' && parsed.day === null && parsed.revision === '' && !parsed.several;

function covers([{ one }]: Cluster, cluster: Cluster, matcher: NameMatcher): boolean {
  if (cluster.every(({ loose }) => loose)) return false;
  return cluster.some((member) => matcher.kin(one.name.organisation, member.one.name.organisation) === true);
}

function push<T>(groups: Map<string, T[]>, key: string, value: T): void {
  const group = groups.get(key);
  if (group) group.push(value);
  else groups.set(key, [value]);
}

function compare(x: string, y: string): number {
  return x < y ? -1 : x > y ? 1 : 0;
}
