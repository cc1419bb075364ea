import { existsSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { seedLabels } from '../../scripts/evaluate-claims/labels.js';
import { type Score, score } from '../../scripts/evaluate-claims/score.js';
import { registryGazetteer } from '../../src/claims/gazetteer/registry-gazetteer.js';
import { readClaims } from '../../src/claims/reading/read-claims.js';
import { type ReadDocument, storiesOf } from '../../src/claims/stories/stories.js';
import { readDocuments } from '../../src/documents/read.js';
import { openRegistry, type Registry } from '../../src/registry/index.js';

const shared = new URL('../../../shared/', import.meta.url);

describe.skipIf(!existsSync(shared))(
  'the worked claims of the five documents (skipped without ../shared)',
  () => {
    let registry: Registry;
    const scores: Score[] = [];
    const read: ReadDocument[] = [];
    beforeAll(async () => {
      registry = await openRegistry();
      const gazetteer = await registryGazetteer(registry);
      for (const document of seedLabels(shared.pathname)) {
        for await (const article of readDocuments(document.path)) {
          const claims = readClaims(article, gazetteer);
          scores.push(score(document, claims));
          read.push({ id: document.name.slice(0, 3), publishedOn: article.publishedOn, claims });
        }
      }
    });
    afterAll(() => registry?.close());
    const sum = (of: (each: Score) => number) => scores.reduce((total, each) => total + of(each), 0);

    it('finds them: F1 at least .85, with their values and speakers', () => {
      const found = sum(({ pairs }) => pairs.length);
      expect(
        (2 * found) / (sum(({ labels }) => labels) + sum(({ emitted }) => emitted)),
      ).toBeGreaterThanOrEqual(0.85);
      expect(1 - sum(({ wrongValues }) => wrongValues.length) / found).toBeGreaterThanOrEqual(0.95);
      expect(1 - sum(({ wrongSpeakers }) => wrongSpeakers.length) / found).toBeGreaterThanOrEqual(0.9);
    });

    it('emits none of the spans that are no claims', () => {
      expect(scores.flatMap(({ negatives }) => negatives.map(({ label }) => label.id))).toEqual([]);
    });

    it('002 and 003 retell one report, and differ on the lag', () => {
      const stories = storiesOf(read);
      expect(stories.map(({ documents }) => documents)).toEqual([['002', '003']]);
      expect(stories[0]!.drift.map(({ type }) => type)).toContain('lag');
    });
  },
);
