/** A row of the table `organisation`, as far as names need it. */
export interface OrganisationName {
  readonly name: string;
  readonly parent: string | null;
}

/** Another name of an organisation: "Zhipu AI", "百度". */
export interface OrganisationAlias {
  readonly alias: string;
  readonly organisation: string;
}

/** Tells whether two lists of organisations may name one maker. */
export interface OrganisationGuard {
  /** The roots of the organisations that a cell names; null for one that is not known. */
  roots(cell: string): readonly (string | null)[];
  /** True: one maker in common. False: all are known and none is. Null: it cannot be told. */
  kin(a: string, b: string): boolean | null;
}

const plain = (name: string) =>
  name
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]/gu, '');

/** A parent and its parts are one maker: Google DeepMind and Google. */
export function organisationGuard(
  organisations: readonly OrganisationName[],
  aliases: readonly OrganisationAlias[],
): OrganisationGuard {
  const parents = new Map(organisations.map(({ name, parent }) => [name, parent]));
  const known = new Map<string, string>();
  for (const { name } of organisations) known.set(plain(name), name);
  for (const { alias, organisation } of aliases) known.set(plain(alias), organisation);
  const rootOf = (name: string): string => {
    const seen = new Set<string>();
    let root = name;
    for (let parent = parents.get(root); parent && !seen.has(root); parent = parents.get(root)) {
      seen.add(root);
      root = parent;
    }
    return root;
  };
  const roots = (cell: string) => {
    const whole = known.get(plain(cell));
    if (whole !== undefined) return [rootOf(whole)];
    return cell
      .split(/[;,/+、]/)
      .map(plain)
      .filter((name) => name !== '')
      .map((name) => known.get(name))
      .map((name) => (name === undefined ? null : rootOf(name)));
  };
  const kinOf = (a: string, b: string): boolean | null => {
    if (plain(a) === plain(b)) return plain(a) === '' ? null : true;
    const [left, right] = [roots(a), roots(b)];
    if (left.some((root) => root !== null && right.includes(root))) return true;
    const unsure = left.length === 0 || right.length === 0 || left.includes(null) || right.includes(null);
    return unsure ? null : false;
  };
  const kept = new Map<string, boolean | null>();
  return {
    roots,
    kin(a, b) {
      const key = `${a}\n${b}`;
      const known = kept.get(key);
      if (known !== undefined) return known;
      const kin = kinOf(a, b);
      kept.set(key, kin);
      return kin;
    },
  };
}
