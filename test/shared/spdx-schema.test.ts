import { existsSync, readFileSync } from 'node:fs';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { describe, expect, it } from 'vitest';
import { spdxDocument } from '../../src/lineage/bill-of-materials/spdx.js';
import { model, relation } from '../lineage/bill-of-materials/relations.js';

/** The official JSON schema, where `node scripts/fetch-spdx-schema.mjs` has put it. */
const SCHEMA = new URL('../../schemas-from-spdx/spdx-3.0.1.json', import.meta.url);
const CREATED = new Date('2026-01-02T03:04:05.678Z');

interface Document {
  '@graph': { type: string; relationshipType?: string }[];
}

describe('spdxDocument', () => {
  it.skipIf(!existsSync(SCHEMA))(
    'is valid by the official schema, which would notice a wrong document',
    async () => {
      const relations = [
        await relation('models/base', true, 'ancestor'),
        await relation('models/further-tuned', true, 'descendant'),
        await relation('models/sibling', true, 'unknown'),
        await relation('models/stranger', false, 'unknown'),
      ];
      const document = spdxDocument(model('models/tuned'), relations, CREATED);
      const validate = new Ajv2020({ strict: false, allErrors: true }).compile(
        JSON.parse(readFileSync(SCHEMA, 'utf8')),
      );
      validate(document);
      expect(validate.errors ?? []).toEqual([]);
      const wrong = structuredClone(document) as unknown as Document;
      wrong['@graph'].find(({ type }) => type === 'Relationship')!.relationshipType = 'childOf';
      expect(validate(wrong)).toBe(false);
      expect(validate(spdxDocument(model('m'), [], CREATED))).toBe(true);
    },
  );
});
