import type { Fact } from '../registry/facts.js';
import { licenceOf } from './access.js';
import { type Cell, parseAddress, parseName, parseNumber, parseOrganisations } from './cells.js';
import { fault } from './fault.js';
import { parseJson, textOf } from './read-structured.js';
import { RowReader } from './row-reader.js';
import type { Source, SourceContext } from './source.js';
import type { UpstreamFiles } from './upstream-files.js';

const GREATEST_PRICE = 100_000;

/**
 * LMArena's list of prices: US dollars for a million tokens, with organisation and licence. The row of a fact is
 * the number of its entry.
 */
export const arenaPrices: Source = {
  id: 'arena-prices',
  reads: 'LMArena’s JSON file of prices',
  async *facts(files: UpstreamFiles, context: SourceContext): AsyncGenerator<Fact> {
    const { dataSet, organisations } = context;
    const file = files.nameOf(null);
    const entries = parseJson(await files.text(), file);
    if (!Array.isArray(entries)) throw fault('missing-column', 'the file is not a list of prices', file);
    if (entries.length === 0) throw fault('no-rows', 'the file has no prices', file);
    const seen = new Set<string>();
    for (const [index, entry] of entries.entries()) {
      const row = new RowReader(dataSet.id, file, index + 1);
      const read = <T>(field: string, parse: (text: string) => Cell<T>) =>
        row.value(field, parse(textOf(entry, field)));
      const version = read('model_api_name', parseName);
      const model = read('name', parseName);
      const makers = read('organization', (text) => parseOrganisations(text, organisations));
      const input = read('input_token_price', parsePrice);
      const output = read('output_token_price', parsePrice);
      const source = parseAddress(textOf(entry, 'price_source'));
      if (version === null) row.passOver('model_api_name', 'no model named');
      else if (seen.has(version)) row.passOver('model_api_name', 'model already read');
      else if (input === null && output === null) row.passOver('input_token_price', 'no price');
      else if (!row.isInvalid) {
        seen.add(version);
        const { access, licenceClass } = licenceOf(textOf(entry, 'license'));
        yield {
          table: 'price',
          row: {
            data_set: dataSet.id,
            version,
            model: model ?? version,
            organisations: makers ?? '',
            access,
            licence_class: licenceClass,
            input,
            output,
            address: 'value' in source ? source.value : null,
            row: index + 1,
          },
        };
      }
      yield* row.drops;
    }
  },
};

function parsePrice(text: string): Cell<number> {
  const parsed = parseNumber(text);
  if (!('value' in parsed)) return parsed;
  const { value } = parsed;
  return value >= 0 && value <= GREATEST_PRICE ? parsed : { invalid: `not between 0 and ${GREATEST_PRICE}` };
}
