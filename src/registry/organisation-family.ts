import { perRegistry } from './per-registry.js';
import type { Registry } from './registry.js';

/** Gives the organisation at the head of a family of parents, by any of its names; the name itself where it is not known. */
export const organisationFamily = perRegistry(
  async (registry: Registry): Promise<(name: string) => string> => {
    const rows = await registry.rows('SELECT name, parent FROM organisation ORDER BY name');
    const others = await registry.rows('SELECT alias, organisation FROM organisation_alias ORDER BY alias');
    const parents = new Map(rows.map((row) => [String(row.name), row.parent ? String(row.parent) : null]));
    const aliases = new Map(others.map((row) => [String(row.alias), String(row.organisation)]));
    return (name) => {
      let head = parents.has(name) ? name : (aliases.get(name) ?? name);
      for (let parent = parents.get(head); parent; parent = parents.get(head)) head = parent;
      return head;
    };
  },
);
