import { readFileSync } from 'node:fs';
import { parse } from 'csv-parse/sync';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { CHECKABLES, CLAIM_TYPES, RELATIONS, SAID, SCOPES } from '../../src/contract/words.js';

const number = z.union([z.literal(''), z.string().regex(/^\d+(\.\d+)?$/)]);
const dayOrNothing = z.union([z.literal(''), z.iso.date()]);

const rowSchema = z.strictObject({
  said_from: z.iso.date(),
  said_to: z.iso.date(),
  day_basis: z.string().min(1),
  speaker: z.string().min(1),
  affiliation: z.string(),
  statement: z.string().regex(/\.$/),
  type: z.enum(CLAIM_TYPES),
  subject: z.string().min(1),
  object: z.string(),
  min: number,
  max: number,
  unit: z.string(),
  relation: z.enum(RELATIONS),
  hedge: z.string(),
  horizon_from: dayOrNothing,
  horizon_to: dayOrNothing,
  scope: z.enum(SCOPES),
  checkable: z.enum(CHECKABLES),
  said: z.enum(SAID),
  outlet: z.string(),
  address: z.url({ protocol: /^https?$/ }),
  retrieved_on: z.iso.date(),
  search: z.string().min(1),
});

const text = readFileSync(new URL('../../data/compiled/ledger.csv', import.meta.url), 'utf8');
const rows = z.array(rowSchema).parse(parse(text, { columns: true }));

describe('the ledger that ships', () => {
  it('has at least 60 statements, none twice', () => {
    expect(rows.length).toBeGreaterThanOrEqual(60);
    const keys = rows.map(({ said_from, speaker, statement }) => [said_from, speaker, statement].join('\t'));
    expect(new Set(keys).size).toBe(rows.length);
    expect(keys).toEqual([...keys].sort());
  });

  it('has days in order, since 2022 and not after they were retrieved', () => {
    for (const { said_from, said_to, horizon_from, horizon_to, retrieved_on, statement } of rows) {
      expect(said_from >= '2022-01-01' && said_from <= said_to && said_to <= retrieved_on, statement).toBe(
        true,
      );
      expect(horizon_from === '', statement).toBe(horizon_to === '');
      expect(horizon_from <= horizon_to, statement).toBe(true);
    }
  });

  it('has values with a unit, their ends in order', () => {
    for (const { min, max, unit, statement } of rows) {
      expect(min !== '' || max !== '', statement).toBe(unit !== '');
      if (min !== '' && max !== '') expect(Number(min), statement).toBeLessThanOrEqual(Number(max));
    }
  });

  it('holds paraphrases, not quotations', () => {
    for (const { statement } of rows) {
      expect(statement).not.toMatch(/["“”「」]/);
      expect(statement.length).toBeLessThan(160);
    }
  });
});
