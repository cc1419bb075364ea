import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { dayNumber, EVENT_KINDS } from '../../src/contract/index.js';
import { events, openRegistry, type Registry } from '../../src/registry/index.js';
import { OnDemand } from '../../src/registry/on-demand.js';
import { tableNamed } from '../../src/registry/schema.js';

let registry: Registry;
beforeAll(async () => {
  registry = await openRegistry({ home: join(import.meta.dirname, 'no-such-home') });
});
afterAll(() => registry.close());

describe('tables on demand', () => {
  it('are loaded once each, when a statement names them as a word', async () => {
    const loaded: string[] = [];
    const tables = ['event', 'price'].map(tableNamed);
    const onDemand = new OnDemand(tables, async (table) => void loaded.push(table.name));
    await onDemand.named('SELECT prices FROM events ORDER BY 1');
    expect(loaded).toEqual([]);
    await Promise.all([onDemand.named('SELECT * FROM EVENT'), onDemand.named('select 1 from event, event')]);
    expect(loaded).toEqual(['event']);
    await onDemand.all();
    expect(loaded).toEqual(['event', 'price']);
  });

  it('are whole for the first query, and for many at once', async () => {
    const counts = await Promise.all(
      Array.from({ length: 4 }, () => registry.rows('SELECT count(*) AS n FROM price ORDER BY n')),
    );
    for (const [row] of counts) expect(row?.n).toBe(138);
  });

  it('reach no other file', async () => {
    await expect(registry.rows("SELECT * FROM read_csv('package.json') ORDER BY 1")).rejects.toThrow(
      /disabled/,
    );
  });
});

describe('events', () => {
  it('have days of the calendar, known kinds, addresses, and come into force no earlier', async () => {
    const all = await events(registry);
    expect(all.length).toBeGreaterThan(30);
    for (const event of all) {
      expect(dayNumber(event.day)).not.toBeNull();
      expect(EVENT_KINDS).toContain(event.kind);
      expect(event.address).toMatch(/^https?:\/\//);
      for (const code of event.countries) expect(code).toMatch(/^[A-Z]{2}$/);
      if (event.inForceOn !== null) expect(event.inForceOn >= event.day).toBe(true);
    }
    const rules = all.filter((event) => event.kind === 'export-rule' && event.countries.includes('CN'));
    expect(new Set(rules.map((event) => event.day))).toEqual(
      new Set(['2022-10-07', '2023-07-03', '2023-10-17', '2024-12-02']),
    );
  });
});
