import { registryGazetteer } from '../../claims/gazetteer/registry-gazetteer.js';
import { simplified } from '../../claims/text/simplified.js';
import type { KnownName } from '../../claims/text/unit.js';
import { wordsOf } from '../../claims/text/words.js';
import { countryCode, perRegistry, type Registry } from '../../registry/index.js';

/** The known names of a phrase, in its order: the longest at each place. */
export async function namesIn(registry: Registry, phrase: string): Promise<KnownName[]> {
  const gazetteer = await registryGazetteer(registry);
  const words = wordsOf(simplified(phrase), 0, phrase.length);
  const names: KnownName[] = [];
  for (let at = 0; at < words.length; ) {
    const found = gazetteer.at(words, at);
    if (found) names.push(found.known);
    at += found?.length ?? 1;
  }
  return names;
}

/** Blocs, by the countries that make models and belong to them. */
const BLOCS: Readonly<Record<string, readonly string[]>> = {
  'European Union': ['AT', 'BE', 'CZ', 'DE', 'DK', 'ES', 'FI', 'FR', 'IT', 'NL', 'PL', 'SE'],
  'the West': ['AU', 'CA', 'CH', 'DE', 'FR', 'GB', 'IT', 'NL', 'NZ', 'SE', 'US'],
};

/** ISO codes of the countries and blocs among some names, each once. */
export function countriesOf(names: readonly KnownName[]): string[] {
  const codes = names
    .filter(({ kind }) => kind === 'country')
    .flatMap(({ name }) => BLOCS[name] ?? countryCode(name) ?? []);
  return [...new Set(codes)];
}

/** An organisation and every part of it, by the names under which their models stand. */
export const partsOf = perRegistry(async (registry): Promise<(name: string) => readonly string[]> => {
  const rows = await registry.rows('SELECT name, parent FROM organisation ORDER BY name');
  const parts = new Map<string, string[]>();
  for (const { name, parent } of rows) {
    if (parent !== null && parent !== name) {
      parts.set(String(parent), [...(parts.get(String(parent)) ?? []), String(name)]);
    }
  }
  const below = (name: string): string[] => [name, ...(parts.get(name) ?? []).flatMap(below)];
  return below;
});
