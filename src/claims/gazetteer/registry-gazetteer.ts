import { perRegistry, type Registry } from '../../registry/index.js';
import type { NameKind } from '../text/unit.js';
import { type Gazetteer, gazetteerOf, type Surface } from './gazetteer.js';

/** A model’s name without a figure may be a word, and is not brought over; families stand in a table of their own. */
const numbered = (column: string) => `regexp_matches(${column}, '[0-9]')`;

const QUERY = `
  SELECT 'organisation' AS kind, name AS text, name FROM organisation
  UNION SELECT 'organisation', alias, organisation FROM organisation_alias
  UNION SELECT 'person', unnest(string_split(name || CASE WHEN also = '' THEN '' ELSE ';' || also END, ';')), name FROM person
  UNION SELECT 'model', model, model FROM version WHERE ${numbered('model')}
  UNION SELECT 'model', model, model FROM model_record WHERE ${numbered('model')}
  UNION SELECT 'model', alias, name FROM name_alias WHERE ${numbered('alias')}
  ORDER BY kind, text, name`;

/** Words that are organisations’ or models’ names in a list and anything else in a text. */
const AMBIGUOUS = new Set([
  '360',
  'Perplexity',
  'Essential',
  'Adept',
  'Character',
  'Inflection',
  'Runway',
  'Upstage',
]);

/** The gazetteer of a registry’s organisations, models and people. */
export const registryGazetteer = perRegistry(async (registry: Registry): Promise<Gazetteer> => {
  const rows = await registry.rows(QUERY);
  return gazetteerOf(
    rows
      .map(
        (row): Surface => ({
          text: String(row.text),
          known: { kind: row.kind as NameKind, name: String(row.name) },
        }),
      )
      .filter(({ text, known }) => isDistinct(text, known.kind)),
  );
});

/** Whether a name cannot be taken for a word, as "Orion" and "Transformer" can. */
function isDistinct(text: string, kind: NameKind): boolean {
  if (AMBIGUOUS.has(text) || text.length < 3) return false;
  if (kind !== 'model') return true;
  return (
    text.length < 60 && /[A-Za-z]{2}|[\u4e00-\u9fff]/.test(text) && /\d/.test(text) && !/[()]/.test(text)
  );
}
