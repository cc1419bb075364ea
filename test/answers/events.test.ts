import { afterAll, describe, expect, it } from 'vitest';
import { events } from '../../src/answers/events.js';
import { gap } from '../../src/answers/gap.js';
import { EVENT_KINDS, gapQuery } from '../../src/contract/index.js';
import { eventsAnswerSchema, gapAnswerSchema } from '../../src/contract/schemas.js';
import { gapChart } from '../../src/report/chart/gap-chart.js';
import { messagesIn, toText } from '../../src/report/index.js';
import { expectSchema, shipped } from './support.js';

const registry = await shipped();
afterAll(() => registry.close());

const words = messagesIn('en');

describe('events', () => {
  it('lists them by day, with addresses, of every kind', async () => {
    const answer = await events(registry);
    expectSchema(eventsAnswerSchema, answer);
    expect(new Set(answer.events.map(({ kind }) => kind))).toEqual(new Set(EVENT_KINDS));
    const days = answer.events.map(({ day }) => day);
    expect(days).toEqual([...days].sort());
    expect(toText(answer)).toContain('no cause is asserted');
  });

  it('keeps to a kind, a country and days', async () => {
    const answer = await events(registry, {
      kinds: 'export-rule',
      country: 'Netherlands',
      since: '2023-01-01',
      asOf: '2023-12-31',
    });
    expect(answer.events.map(({ day }) => day)).toEqual(['2023-06-30']);
  });

  it.each([
    [{ kinds: 'weather' }, 'unknown-kind'],
    [{ country: 'Atlantis' }, 'unknown-country'],
    [{ since: '2023-02-30' }, 'not-a-day'],
  ])('refuses %o', async (request, code) => {
    await expect(events(registry, request)).rejects.toMatchObject({ code, exitStatus: 2 });
  });

  it('mark a chart only when asked, inside its days, and change no figure', async () => {
    const asked = { follower: 'country=China', leader: 'country=United States', measure: 'eci', draws: '20' };
    const [bare, marked] = [
      await gap(registry, gapQuery(asked)),
      await gap(registry, gapQuery({ ...asked, events: 'export-rule,licence' })),
    ];
    expectSchema(gapAnswerSchema, marked);
    expect(marked).toEqual({ ...bare, events: marked.events });
    expect(gapChart(bare, words)).toMatchObject({ events: [], notes: [] });
    const { events: drawn, notes, from, to } = gapChart(marked, words);
    expect(drawn.length).toBeGreaterThan(5);
    expect(drawn.every(({ day }) => day >= from && day <= to)).toBe(true);
    expect(drawn.map(({ number }) => number)).toEqual(drawn.map((_, i) => i + 1));
    expect(notes.at(-1)).toContain('no cause');
  });
});
