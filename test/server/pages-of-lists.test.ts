import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { ask } from '../../src/answers/index.js';
import { askedPage, pageOf } from '../../src/answers/page-of.js';
import { client } from '../../src/client/index.js';
import { openRegistry, type Registry } from '../../src/registry/index.js';
import { createApp } from '../../src/server/index.js';
import { heldOf } from './answers.js';

let registry: Registry;
let app: ReturnType<typeof createApp>;
beforeAll(async () => {
  registry = await openRegistry();
  app = createApp(heldOf(registry));
});
afterAll(() => registry.close());

describe('pages of a list', () => {
  it('hold each row once, in order', async () => {
    const whole = await ask(registry, 'models', { limit: '5000', where: 'country=China' });
    expect(whole.nextPageToken).toBeUndefined();
    const asked = client('http://headway.example', { fetch: async (input) => app.request(String(input)) });
    const paged = [];
    for await (const page of asked.pages('models', { limit: 7, where: 'country=China' })) {
      expect(page.total).toBe(whole.total);
      paged.push(...page.models);
    }
    expect(paged).toEqual(whole.models);
  });

  it('exist of every list', async () => {
    for (const name of ['benchmarks', 'census', 'events', 'data-review'] as const) {
      const first = await ask(registry, name, { limit: '2' });
      expect(first.nextPageToken, name).toMatch(/^[\w-]{38}$/);
      const both = await ask(registry, name, { limit: '4' });
      const second = await ask(registry, name, { limit: '2', 'page-token': first.nextPageToken });
      const rows = (answer: object) => Object.values(answer).find(Array.isArray) as unknown[];
      const list = { benchmarks: 'benchmarks', census: 'entries', events: 'events', 'data-review': 'open' }[
        name
      ];
      const of = (answer: object) => (answer as Record<string, unknown[]>)[list] ?? rows(answer);
      expect([...of(first), ...of(second)], name).toEqual(of(both));
    }
  });

  it('say that the data have changed', () => {
    const page = { offset: 0, limit: 2, restsOn: null };
    const { nextPageToken } = pageOf('models', {}, page, { rows: [1, 2], total: 9, restsOn: 'one' });
    const next = askedPage('models', { 'page-token': nextPageToken, limit: '3' });
    expect(next).toMatchObject({ offset: 2, limit: 3 });
    const rows = [1, 2, 3, 4, 5];
    expect(pageOf('models', {}, next, { rows, total: 9, restsOn: 'one' }).rows).toEqual([3, 4, 5]);
    expect(() => pageOf('models', {}, next, { rows, total: 9, restsOn: 'two' })).toThrow('start again');
  });

  it('of what is kept here say that rows before them have changed', () => {
    const page = { offset: 0, limit: 2, restsOn: null };
    const { nextPageToken } = pageOf('claims', {}, page, { rows: ['a', 'b', 'c'], total: 3, restsOn: null });
    const next = askedPage('claims', { 'page-token': nextPageToken });
    expect(pageOf('claims', {}, next, { rows: ['a', 'b', 'd'], total: 3, restsOn: null }).rows).toEqual([
      'd',
    ]);
    expect(() => pageOf('claims', {}, next, { rows: ['z', 'a', 'b'], total: 3, restsOn: null })).toThrow(
      'have changed',
    );
  });

  it('are refused by junk, and by the token of another question', async () => {
    const { nextPageToken } = await ask(registry, 'benchmarks', { limit: '1' });
    const tokens = [
      '',
      'x',
      nextPageToken?.slice(1),
      `${nextPageToken}A`,
      `B${nextPageToken?.slice(1)}`,
      '../..',
    ];
    for (const token of tokens.slice(1)) {
      const response = await app.request(
        `/api/v1/benchmarks?page-token=${encodeURIComponent(token as string)}`,
      );
      expect(response.status, token).toBe(400);
      expect(await response.json()).toMatchObject({ code: 'bad-page-token', where: 'page-token' });
    }
    const other = await app.request(`/api/v1/events?page-token=${nextPageToken}`);
    expect(await other.json()).toMatchObject({ code: 'bad-page-token' });
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.base64String(), fc.uint8Array().map(String)), (token) => {
        expect(() => askedPage('models', { 'page-token': token })).toThrow(/page token/);
      }),
    );
  });

  it('have as many rows as may be', async () => {
    for (const limit of ['0', '-1', '1e3', '100001', '∞', '2.5']) {
      const response = await app.request(`/api/v1/events?limit=${encodeURIComponent(limit)}`);
      expect(await response.json(), limit).toMatchObject({ code: 'bad-limit' });
    }
  });
});
