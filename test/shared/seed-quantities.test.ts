import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { quantitiesOf } from '../../src/claims/quantity/quantities-of.js';

const shared = new URL('../../../shared/', import.meta.url);

/** Values that no figure in the quote says ("most of", places in a ranking) or that two figures share. */
const WITHOUT_FIGURE = new Set(['001-04', '004-06']);

describe.skipIf(!existsSync(shared))('values of the worked claims (skipped without ../shared)', () => {
  it('are all read from their quotes', () => {
    const claims = readFileSync(new URL('gold/seeds.jsonl', shared), 'utf8')
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line))
      .filter(({ id, value }) => value && value.unit !== 'rank' && !WITHOUT_FIGURE.has(id));
    expect(claims.length).toBeGreaterThan(12);
    for (const { id, quote, value } of claims) {
      const months = (amount: number | null, unit: string | null) =>
        amount === null || unit !== 'year' ? amount : amount * 12;
      const wanted = [months(value.min, value.unit), months(value.max, value.unit)];
      const found = quantitiesOf(quote).map(({ min, max, unit }) => [months(min, unit), months(max, unit)]);
      expect(found, `${id}: ${quote}`).toContainEqual(wanted);
    }
  });
});
