import { readFileSync } from 'node:fs';
import { Validator } from '@seriousme/openapi-schema-validator';
import { describe, expect, it } from 'vitest';
import { clientSource } from '../../scripts/client/client-source.js';
import { type Client, client } from '../../src/client/index.js';
import {
  QUESTION_NAMES,
  QUESTIONS,
  type QuestionAnswers,
  SENT_QUESTION_NAMES,
  SENT_QUESTIONS,
} from '../../src/contract/index.js';
import { openApi } from '../../src/server/api/open-api.js';
import { createApp } from '../../src/server/index.js';
import { gap, models } from '../report/fixtures.js';
import { held } from './answers.js';

const app = createApp(held);
const over = (fetched: (url: string) => Response | Promise<Response>): Client =>
  client('http://headway.example', { fetch: async (input) => fetched(String(input)) });

describe('the OpenAPI document', () => {
  it('is valid OpenAPI 3.1, and served', async () => {
    const result = await new Validator().validate(openApi());
    expect(result.errors ?? []).toEqual([]);
    expect(result.valid).toBe(true);
    const response = await app.request('/api/v1/openapi.json');
    expect(await response.json()).toEqual(JSON.parse(JSON.stringify(openApi())));
  });

  it('names each question with its parameters and no others', () => {
    type Named = { parameters: { name: string; required: boolean }[] };
    const { paths } = openApi() as { paths: Record<string, { get?: Named; post?: Named }> };
    const at = (names: readonly string[]) => names.map((name) => `/api/v1/${name}`);
    expect(Object.keys(paths)).toEqual([
      ...at(QUESTION_NAMES),
      ...at(SENT_QUESTION_NAMES),
      ...at(['claims/{id}/objections', 'claims/resolutions']),
    ]);
    const namesOf = (operation?: Named) => operation?.parameters.map(({ name }) => name);
    for (const name of QUESTION_NAMES) {
      expect(namesOf(paths[`/api/v1/${name}`]?.get)).toEqual(QUESTIONS[name].parameters);
    }
    for (const name of SENT_QUESTION_NAMES) {
      expect(namesOf(paths[`/api/v1/${name}`]?.post)).toEqual(SENT_QUESTIONS[name].parameters);
    }
  });

  it('is what the client is made from', () => {
    const made = readFileSync(new URL('../../src/client/operations.ts', import.meta.url), 'utf8');
    const plain = (text: string) => text.replace(/[\s,|]+/g, '');
    expect(plain(made) === plain(clientSource()), 'run npm run client').toBe(true);
  });
});

describe('the API', () => {
  it('answers as the page’s files do', async () => {
    const paths = ['now', 'gap', 'models', 'census', 'data'];
    for (const path of paths) {
      const [api, file] = await Promise.all([
        app.request(`/api/v1/${path}`),
        app.request(path === 'now' ? '/now.json' : `/${path}.json`),
      ]);
      expect(api.status, path).toBe(200);
      expect(await api.text(), path).toBe(await file.text());
    }
  });

  it('is asked only once for what it has', async () => {
    let asked = 0;
    const counting = createApp({
      ...held,
      ask: (name, parameters) => {
        asked++;
        return held.ask(name, parameters);
      },
    });
    const first = await counting.request('/api/v1/gap');
    const tag = first.headers.get('etag') as string;
    expect(await (await counting.request('/api/v1/gap')).text()).toBe(await first.text());
    const unchanged = await counting.request('/api/v1/gap', { headers: { 'If-None-Match': tag } });
    expect([unchanged.status, await unchanged.text()]).toEqual([304, '']);
    expect(asked).toBe(1);
    const again = Array.from({ length: 5 }, () => counting.request('/api/v1/gap?level=0.8'));
    for (const response of await Promise.all(again)) expect(response.status).toBe(200);
    expect(asked).toBe(2);
  });

  it('may be read, and its charts shown, by any page', async () => {
    for (const path of ['/api/v1/gap', '/gap.svg', '/gap.json']) {
      const { headers } = await app.request(path);
      expect(headers.get('access-control-allow-origin'), path).toBe('*');
      expect(headers.get('cross-origin-resource-policy'), path).toBe('cross-origin');
    }
  });

  it('gives new data a new tag', async () => {
    const tags = await Promise.all(
      ['a'.repeat(64), 'b'.repeat(64)].map(async (hash) => {
        const one = createApp({ ...held, contentHash: async () => hash });
        return (await one.request('/api/v1/gap')).headers.get('etag');
      }),
    );
    expect(new Set(tags).size).toBe(2);
  });
});

describe('limits', () => {
  it('send away what is too much at once', async () => {
    let release = () => {};
    const waiting = new Promise<void>((resolve) => {
      release = resolve;
    });
    const slow = createApp(
      {
        ...held,
        ask: async (name, parameters) => {
          await waiting;
          return held.ask(name, parameters);
        },
      },
      { limits: { concurrent: 1 } },
    );
    const first = slow.request('/api/v1/gap');
    const second = await slow.request('/api/v1/models');
    expect(second.status).toBe(503);
    expect(second.headers.get('retry-after')).toBe('1');
    release();
    expect((await first).status).toBe(200);
    expect((await slow.request('/api/v1/models')).status).toBe(200);
  });

  it('send away one address that asks too often, and let it back', async () => {
    let now = 0;
    const app = createApp(held, { limits: { perSecond: 1, clock: () => now } });
    const from = (remoteAddress: string) =>
      app.request('/healthz', {}, { incoming: { socket: { remoteAddress } } });
    const statuses: number[] = [];
    for (let i = 0; i < 5; i++) statuses.push((await from('192.0.2.1')).status);
    expect(statuses).toEqual([200, 200, 200, 200, 429]);
    expect((await from('192.0.2.2')).status).toBe(200);
    now = 1000;
    expect((await from('192.0.2.1')).status).toBe(200);
  });
});

describe('the client', () => {
  const ask = over((url) => app.request(url)).ask;

  it('gives the answers of the server', async () => {
    expect(await ask('models', { limit: 3 })).toEqual(models);
    const answer: QuestionAnswers['gap'] = await ask('gap', {
      follower: 'country=China',
      leader: 'country=United States',
    });
    expect(answer).toEqual(JSON.parse(JSON.stringify(gap())));
  });

  it('throws what the server says is wrong', async () => {
    await expect(ask('explain', { id: 'nothing' })).rejects.toMatchObject({
      code: 'unknown-id',
      httpStatus: 404,
    });
    const html = over(() => new Response('<h1>hello</h1>'));
    await expect(html.ask('data', {})).rejects.toMatchObject({ code: 'not-headway' });
    const dead = over(() => Promise.reject(new Error('refused')));
    await expect(dead.ask('data', {})).rejects.toMatchObject({ code: 'unreachable' });
  });
});
