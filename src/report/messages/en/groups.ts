import { namedGroup, regionName } from '../group.js';

const WITH_ARTICLE = new Set(['US', 'GB', 'AE', 'NL', 'PH']);

/** The name of a group inside a sentence; a predicate that has none is printed as it is. */
export function groupName(predicate: string): string {
  const group = namedGroup(predicate);
  if (group === null) return predicate;
  if (group.kind === 'organisation') return group.name;
  if (group.kind === 'open-weights') return 'open weights';
  if (group.kind === 'closed-weights') return 'closed weights';
  const { code, written } = group;
  const name = code === null || written.length > 3 ? written : regionName(code, 'en');
  return code !== null && WITH_ARTICLE.has(code) ? `the ${name}` : name;
}

/** The name of a group as a label: no article, a capital first. */
export function groupLabel(predicate: string): string {
  const name = groupName(predicate).replace(/^the /, '');
  return name === predicate ? name : name.charAt(0).toUpperCase() + name.slice(1);
}
