import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { z } from 'zod';
import { VERDICTS } from '../../src/contract/words.js';

const rowSchema = z.strictObject({
  id: z.string().regex(/^00[0-4]-\d{2}$/),
  expected: z.enum(VERDICTS),
  alsoDefensible: z.array(z.enum(VERDICTS)),
  why: z.string().regex(/\.$/),
});

it('the expected verdicts are one for each of 59 claims, each with its reason', () => {
  const rows = readFileSync(join(import.meta.dirname, 'expected-verdicts.jsonl'), 'utf8')
    .trimEnd()
    .split('\n')
    .map((line) => rowSchema.parse(JSON.parse(line)));
  expect(rows).toHaveLength(59);
  expect(new Set(rows.map(({ id }) => id)).size).toBe(59);
  for (const { id, expected, alsoDefensible } of rows) expect(alsoDefensible, id).not.toContain(expected);
});
