import { existsSync, readFileSync } from 'node:fs';
import { expect, it } from 'vitest';

const shared = new URL('../../../shared/', import.meta.url);

const rows = (address: URL): { id: string; checkable?: string }[] =>
  readFileSync(address, 'utf8')
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line));

it.skipIf(!existsSync(shared))(
  'every data-checkable worked claim has an expected verdict (skipped without ../shared)',
  () => {
    const worked = rows(new URL('gold/seeds.jsonl', shared)).filter(({ checkable }) => checkable === 'data');
    const expected = rows(new URL('../claims/expected-verdicts.jsonl', import.meta.url));
    expect(expected.map(({ id }) => id)).toEqual(worked.map(({ id }) => id));
  },
);
