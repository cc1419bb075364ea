import { readFileSync } from 'node:fs';
import { parse } from 'csv-parse/sync';
import { describe, expect, it } from 'vitest';
import { matcherOver } from '../../../scripts/score-names.js';

const rows: string[][] = parse(readFileSync(new URL('written-ways.csv', import.meta.url)), { from: 2 });
const matcher = await matcherOver([]);

describe('the ways in which hosts, quantisers, reporters and Chinese texts write a name', () => {
  it.each(rows)('%s (%s) and %s (%s): %s', (nameA, organisationA, nameB, organisationB, match) => {
    const [a, b] = [
      matcher.read({ text: nameA, source: 'a', organisation: organisationA }),
      matcher.read({ text: nameB, source: 'b', organisation: organisationB }),
    ];
    expect(matcher.match(a, b).match).toBe(match);
    expect(matcher.match(b, a).match).toBe(match);
  });
});
