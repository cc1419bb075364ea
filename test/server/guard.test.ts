import { describe, expect, it } from 'vitest';
import { type ClaimsAnswer, HeadwayError } from '../../src/contract/index.js';
import { createApp, hostNames, publicAddressOf, tokenOf, type Writes } from '../../src/server/index.js';
import { held } from './answers.js';

const TOKEN = 'b7e1c95f0a2d4e68';
const claims = { kind: 'claims', total: 0, entries: [] } as unknown as ClaimsAnswer;

function writable() {
  const stored: unknown[] = [];
  const writes: Writes = {
    token: TOKEN,
    keep: async (answer) => void stored.push(answer.kind),
    contest: async (id, objection) => {
      stored.push([id, objection]);
      return claims;
    },
    resolve: async () => {
      stored.push('resolved');
      return claims;
    },
  };
  const send = async () => ({ kind: 'check', claims: [] }) as never;
  return { app: createApp({ ...held, send, writes }), stored };
}

const post = (
  app: ReturnType<typeof createApp>,
  path: string,
  authorization?: string,
  body = '{"text":"no"}',
) =>
  app.request(`/api/v1/${path}`, {
    method: 'POST',
    body,
    headers: authorization === undefined ? {} : { Authorization: authorization },
  });
const PATHS = ['claims/shipped-1/objections', 'claims/resolutions', 'check?keep=true'];

describe('the token', () => {
  it('is asked for by whatever stores something', async () => {
    const { app, stored } = writable();
    for (const path of PATHS) {
      for (const wrong of [
        undefined,
        'Bearer',
        `Bearer ${TOKEN}x`,
        `Basic ${TOKEN}`,
        `Bearer ${TOKEN.slice(1)}`,
        TOKEN,
      ]) {
        const response = await post(app, path, wrong);
        expect([response.status, response.headers.get('www-authenticate')], `${path} ${wrong}`).toEqual([
          401,
          'Bearer realm="headway"',
        ]);
      }
    }
    expect(stored).toEqual([]);
    const statuses = [];
    for (const path of PATHS) statuses.push((await post(app, path, `Bearer ${TOKEN}`)).status);
    expect(statuses).toEqual([201, 200, 200]);
    expect(stored).toEqual([['shipped-1', { text: 'no', by: null }], 'resolved', 'check']);
  });

  it('helps nobody where nothing may be stored', async () => {
    for (const path of PATHS) {
      const response = await post(createApp(held), path, `Bearer ${TOKEN}`);
      expect([response.status, (await response.json()).code]).toEqual([403, 'read-only']);
    }
  });

  it('is no word that can be guessed', () => {
    expect(tokenOf({})).toBeNull();
    expect(tokenOf({ HEADWAY_TOKEN: '' })).toBeNull();
    expect(tokenOf({ HEADWAY_TOKEN: TOKEN })).toBe(TOKEN);
    for (const token of ['short', 'fifteen-letters', `${TOKEN}\n`, 'ключ-ключ-ключ-ключ']) {
      expect(() => tokenOf({ HEADWAY_TOKEN: token })).toThrow('HEADWAY_TOKEN');
    }
  });

  it('does not come from a page of another origin', async () => {
    const preflight = await createApp(held).request('/api/v1/claims/resolutions', {
      method: 'OPTIONS',
      headers: {
        Origin: 'https://evil.example',
        'Access-Control-Request-Method': 'POST',
        'Access-Control-Request-Headers': 'authorization',
      },
    });
    expect(preflight.headers.get('access-control-allow-headers')?.toLowerCase()).not.toContain(
      'authorization',
    );
  });

  it('is needed even for a malformed objection, which is then refused', async () => {
    const { app, stored } = writable();
    for (const body of ['', 'x', '[]', '{"text":1}', '{"text":"a","by":{}}', 'null']) {
      expect((await post(app, PATHS[0] as string, `Bearer ${TOKEN}`, body)).status, body).toBe(400);
    }
    expect((await post(app, PATHS[0] as string, `Bearer ${TOKEN}`, 'x'.repeat(20_000))).status).toBe(413);
    expect(stored).toEqual([]);
  });
});

describe('the name of the server', () => {
  const app = createApp(held, { hosts: hostNames('127.0.0.1', ['gap.example']) });
  const at = (host: string, path = '/healthz', headers: Record<string, string> = {}) =>
    app.request(path, { headers: { Host: host, ...headers } });

  it('is one of this machine where it listens to this machine alone', async () => {
    for (const host of ['localhost:8080', '127.0.0.1:8080', '[::1]:8080', 'LOCALHOST', 'gap.example']) {
      expect((await at(host)).status, host).toBe(200);
    }
    for (const host of [
      'evil.example',
      'evil.example:8080',
      'localhost.evil.example',
      '127.0.0.1.evil.example',
      'a b',
      '@',
    ]) {
      const response = await at(host);
      expect([response.status, (await response.json()).code], host).toEqual([421, 'wrong-host']);
    }
  });

  it('is any where it listens to others, unless names are given', () => {
    expect(hostNames('0.0.0.0', [])).toBeNull();
    expect(hostNames('0.0.0.0', ['Gap.example'])).toContain('gap.example');
    expect(hostNames('::1', [])).toContain('[::1]');
  });

  it('is the only origin of the assistant’s door', async () => {
    const initialize = (origin?: string) =>
      app.request('http://127.0.0.1:8080/mcp', {
        method: 'POST',
        headers: {
          Host: '127.0.0.1:8080',
          'Content-Type': 'application/json',
          Accept: 'application/json, text/event-stream',
          ...(origin ? { Origin: origin } : {}),
        },
        body: '{"jsonrpc":"2.0","id":1,"method":"ping"}',
      });
    expect((await initialize('https://evil.example')).status).toBe(403);
    expect((await initialize('null')).status).toBe(403);
    expect((await initialize('http://127.0.0.1.evil.example')).status).toBe(403);
    expect((await initialize('http://localhost:3000')).status).not.toBe(403);
    expect((await initialize()).status).not.toBe(403);
  });
});

describe('pages of other origins', () => {
  const app = createApp(held);
  it('read the figures, and not what was kept on this machine', async () => {
    const origin = { headers: { Origin: 'https://blog.example' } };
    const read = async (path: string) =>
      (await app.request(path, origin)).headers.get('access-control-allow-origin');
    expect(await read('/api/v1/gap')).toBe('*');
    expect(await read('/gap.json')).toBe('*');
    expect(await read('/')).toBeNull();
    const kept = createApp({ ...held, ask: async () => claims as never });
    const of = async (path: string) =>
      (await kept.request(path, origin)).headers.get('access-control-allow-origin');
    expect(await of('/api/v1/claims')).toBeNull();
    expect(await of('/claims.json')).toBeNull();
    expect(await of('/api/v1/data-review')).toBeNull();
    expect(await of('/api/v1/claims?origin=shipped')).toBe('*');
    const streamed = await kept.request('/api/v1/claims', { headers: { Accept: 'text/event-stream' } });
    expect(streamed.headers.get('access-control-allow-origin')).toBeNull();
  });

  it('may send a document', async () => {
    const preflight = await app.request('/api/v1/check', {
      method: 'OPTIONS',
      headers: {
        Origin: 'https://blog.example',
        'Access-Control-Request-Method': 'POST',
        'Access-Control-Request-Headers': 'content-type',
      },
    });
    expect(preflight.status).toBe(204);
    expect(preflight.headers.get('access-control-allow-methods')).toContain('POST');
    expect(preflight.headers.get('access-control-allow-headers')?.toLowerCase()).toContain('content-type');
  });
});

describe('whole addresses on a page', () => {
  const PAGE = '/gap?follower=country%3DChina&leader=country%3DUS';
  const from = async (options: Parameters<typeof createApp>[1], host: string) =>
    (await createApp(held, options).request(`http://${host}${PAGE}`)).text();

  it('never begin with a host that is none of the server’s', async () => {
    const page = await from({}, 'evil.example');
    expect(page).not.toContain('evil.example');
    expect(page).toContain('src=&quot;/embed/gap?');
  });

  it('begin with a name of the server, and before it with its public address', async () => {
    const hosts = hostNames('127.0.0.1', []);
    expect(await from({ hosts }, '127.0.0.1:8080')).toContain('href="http://127.0.0.1:8080/gap?');
    const page = await from({ hosts, publicAddress: 'https://gap.example' }, 'localhost:8080');
    expect(page).toContain('href="https://gap.example/gap?');
    expect(page).not.toContain('localhost');
  });

  it('are scheme and host alone', () => {
    expect(publicAddressOf('https://gap.example', 'x')).toBe('https://gap.example');
    expect(publicAddressOf('http://gap.example:8080/', 'x')).toBe('http://gap.example:8080');
    for (const text of [
      'gap.example',
      'https://gap.example/a',
      'javascript:alert(1)',
      'https://a@gap.example',
      '',
    ]) {
      expect(() => publicAddressOf(text, 'x'), text).toThrow(HeadwayError);
    }
  });
});
