import { inEnglish, type Phrase, phrase } from '../contract/phrase.js';
import { splitList } from './model-facts.js';
import { plainName } from './names/clean-name.js';
import { perRegistry } from './per-registry.js';
import type { Registry } from './registry.js';

/** A product that people name as if it were a model: ChatGPT. */
export interface Product {
  readonly name: string;
  readonly also: readonly string[];
  readonly organisation: string;
  /** The models that it ran, the earliest first; those of an unknown day last. */
  readonly ran: readonly {
    readonly model: string;
    /** ISO day. */
    readonly fromOn: string | null;
    readonly address: string;
    readonly addressChecked: string | null;
  }[];
}

const products = perRegistry(async (registry): Promise<readonly Product[]> => {
  const rows = await registry.rows('SELECT * FROM product ORDER BY product, from_on IS NULL, from_on, model');
  const byName = new Map<string, Product & { ran: Product['ran'][number][] }>();
  for (const row of rows) {
    const name = String(row.product);
    const product = byName.get(name) ?? {
      name,
      also: splitList(row.also),
      organisation: String(row.organisation),
      ran: [],
    };
    byName.set(name, product);
    product.ran.push({
      model: String(row.model),
      fromOn: row.from_on === null ? null : String(row.from_on),
      address: String(row.address),
      addressChecked: row.address_checked === null ? null : String(row.address_checked),
    });
  }
  return [...byName.values()];
});

/** The product of that name, in any of its names; null where none is listed. */
export async function productNamed(registry: Registry, text: string): Promise<Product | null> {
  const plain = plainName(text);
  const named = ({ name, also }: Product) => [name, ...also].some((one) => plainName(one) === plain);
  return (await products(registry)).find(named) ?? null;
}

/** What a product is, in a sentence without its full stop. */
export function productPhrase({ name, organisation, ran }: Product, asked = name): Phrase {
  const models = ran.map(({ model, fromOn }) =>
    fromOn === null ? model : phrase`${model} (from ${fromOn})`,
  );
  return phrase`"${asked}" is a product of ${organisation}, not one model: it ran ${models}`;
}

/** The same in English. */
export const productSentence = (product: Product, asked?: string): string =>
  inEnglish(productPhrase(product, asked));
