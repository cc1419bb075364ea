import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { gap } from '../../src/answers/gap.js';
import { measureTable } from '../../src/answers/measures/index.js';
import { gapQuery, HeadwayError } from '../../src/contract/index.js';
import { openRegistry, type Registry } from '../../src/registry/index.js';

let registry: Registry;
beforeAll(async () => {
  registry = await openRegistry({ home: join(import.meta.dirname, 'no-such-home') });
});
afterAll(() => registry.close());

const refused = async (measure: string, until: string | null = null) => {
  const error = await measureTable(registry, measure, null, until).catch((thrown: unknown) => thrown);
  if (!(error instanceof HeadwayError)) throw new Error(`${measure} was not refused`);
  return error.code;
};

describe('headway as of a day', () => {
  it('is drawn from what was released by then, along the points of the whole', async () => {
    const [then, whole] = [
      await measureTable(registry, 'headway', null, '2023-09-30'),
      await measureTable(registry, 'headway', null),
    ];
    expect(then.entries.every(({ releasedOn }) => releasedOn !== null && releasedOn <= '2023-09-30')).toBe(
      true,
    );
    const shared = then.entries.flatMap(({ version, value }) => {
      const later = whole.entries.find((entry) => entry.version === version);
      return later ? [[value, later.value]] : [];
    });
    const meanOf = (of: number) => shared.reduce((sum, pair) => sum + pair[of], 0) / shared.length;
    expect(shared.length).toBeGreaterThan(5);
    expect(Math.abs(meanOf(0) - meanOf(1))).toBeLessThan(3);
    expect(await refused('headway', '2023-01-20')).toBe('too-few-scores');
  });
});

describe('headway:DOMAIN', () => {
  it('rates the models with two scores in the domain, and says what it rests on', async () => {
    const table = await measureTable(registry, 'headway:agents', null);
    const rows = await registry.rows(
      `SELECT count(*) AS n FROM (
         SELECT v.model, count(DISTINCT s.benchmark) AS own FROM score s
         JOIN benchmark b ON b.name = s.benchmark AND b.domain = 'agents' AND b.in_index
         JOIN version v ON v.id = s.version AND v.data_set = s.data_set
         WHERE s.data_set = 'epoch-benchmarks-2026-05' GROUP BY v.model HAVING own >= 2) ORDER BY n`,
    );
    expect(new Set(table.entries.map(({ model }) => model)).size).toBeGreaterThan(0.8 * Number(rows[0]?.n));
    expect(table.entries.every(({ scores, value }) => scores >= 2 && Number.isFinite(value))).toBe(true);
    const [note] = table.notes ?? [];
    expect(note?.code === 'domain-index' && note.benchmarks).toHaveLength(8);
    const answer = await gap(
      registry,
      gapQuery({
        follower: 'access=open-weights',
        leader: 'access=closed',
        measure: 'headway:agents',
        draws: '200',
      }),
    );
    expect(answer).toMatchObject({ measure: 'headway:agents', intervalBasis: 'refit' });
    expect(answer.points?.low).toBeLessThanOrEqual(answer.points?.estimate as number);
  });

  it('is refused for a domain that is not one, or has too few benchmarks', async () => {
    expect(await refused('headway:cooking')).toBe('unknown-domain');
    expect(await refused('headway:long-context')).toBe('too-few-benchmarks');
  });
});
