import { gunzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { createApp } from '../../src/server/index.js';
import { explain, gap, models, now } from '../report/fixtures.js';
import { held } from './answers.js';

const failures: unknown[] = [];
const app = createApp(held, { onFailure: (error) => failures.push(error) });
const page = { headers: { Accept: 'text/html,application/xhtml+xml' } };

describe('routes', () => {
  it('answer in the language of the address, else of the reader, and say that it varies', async () => {
    const page = async (path: string, accept?: string) => {
      const response = await app.request(path, accept ? { headers: { 'Accept-Language': accept } } : {});
      return { text: await response.text(), headers: response.headers, status: response.status };
    };
    const [plain, chinese, preferred] = [
      await page('/models'),
      await page('/models?lang=zh'),
      await page('/models', 'fr, zh-CN;q=0.9, en;q=0.3'),
    ];
    expect(plain.text).toContain('<html lang="en">');
    for (const { text, headers } of [chinese, preferred]) {
      expect(text).toContain('<html lang="zh-Hans">');
      expect(text).toContain('个模型');
      expect(headers.get('Vary')).toContain('Accept-Language');
    }
    expect(new Set([plain, chinese, preferred].map(({ headers }) => headers.get('ETag'))).size).toBe(3);
    expect(chinese.text).toMatch(/href="\/census\?lang=zh"/);
    expect(chinese.text).toMatch(/<a lang="en" hreflang="en" href="\/models\?lang=en">English/);
    expect(preferred.text).toMatch(/href="\/census"/);
    expect((await page('/models?lang=xx')).status).toBe(400);
  });

  it('give each answer in each of its formats', async () => {
    const expected: [path: string, type: string, content: string][] = [
      ['/', 'text/html; charset=utf-8', '<h1>On 2026-06-16, China stood 6.9 months'],
      ['/gap', 'text/html; charset=utf-8', '<h1>On 2026-06-16, China'],
      ['/models', 'text/html; charset=utf-8', '<h1>3 models on eci-refit</h1>'],
      ['/data', 'text/html; charset=utf-8', '<h1>What Headway holds</h1>'],
      [`/explain?id=${explain.id}`, 'text/html; charset=utf-8', 'Frontier of the leader'],
      ['/gap.svg', 'image/svg+xml; charset=utf-8', '<svg '],
      ['/gap.csv', 'text/csv; charset=utf-8; header=present', 'released_on,model'],
      ['/models.csv', 'text/csv; charset=utf-8; header=present', 'rank,model'],
      ['/style.css', 'text/css; charset=utf-8', 'prefers-color-scheme:dark'],
      ['/icon.svg', 'image/svg+xml', '<svg '],
      ['/healthz', 'application/json', '"ok"'],
    ];
    for (const [path, type, content] of expected) {
      const response = await app.request(path);
      expect(response.status, path).toBe(200);
      expect(response.headers.get('content-type'), path).toBe(type);
      expect(await response.text(), path).toContain(content);
    }
    expect(await (await app.request('/gap.json')).json()).toEqual(JSON.parse(JSON.stringify(gap())));
    expect(await (await app.request('/models.json')).json()).toEqual(models);
    expect(await (await app.request('/now.json')).json()).toEqual(JSON.parse(JSON.stringify(now)));
    const png = Buffer.from(await (await app.request('/gap.png')).arrayBuffer());
    expect(png.subarray(1, 4).toString()).toBe('PNG');
    const font = Buffer.from(await (await app.request('/fonts/lato-400.ttf')).arrayBuffer());
    expect(font.readUInt32BE(0)).toBe(0x00010000);
  });

  it('hand the parameters on, and link the files with the same', async () => {
    const query = 'follower=access%3Dopen-weights&as-of=2026-06-16&method=';
    const text = await (await app.request(`/gap?${query}`)).text();
    expect(text).toContain('open weights stood 6.9 months behind closed');
    expect(text).toContain(`href="/gap.png?${query.replaceAll('&', '&amp;')}"`);
    const front = await (await app.request('/')).text();
    expect(front).toContain(
      'href="/gap.csv?follower=country%3DChina&amp;leader=country%3D%22United+States%22&amp;measure=eci-refit&amp;method=daily&amp;since=2023-01-01&amp;as-of=2026-06-16&amp;vintage=2026-07-08"',
    );
  });

  it('hold no script but this server’s own, and forbid others', async () => {
    for (const path of ['/', '/gap', '/models', '/data', '/nowhere']) {
      const response = await app.request(path, page);
      const policy = response.headers.get('content-security-policy');
      expect(policy).toContain("default-src 'none'");
      expect(policy).not.toContain('unsafe');
      expect(policy).toContain("script-src 'self';");
      expect(response.headers.get('x-content-type-options')).toBe('nosniff');
      expect(await response.text()).not.toMatch(
        /<script(?! type="module" src="\/web\/page\.js"><)|<style|\sstyle=|\son\w+=/,
      );
    }
  });

  it('are not sent twice', async () => {
    const first = await app.request('/gap.json');
    const tag = first.headers.get('etag')!;
    const again = await app.request('/gap.json', { headers: { 'If-None-Match': `"x", W/${tag}` } });
    expect(again.status).toBe(304);
    expect(await again.text()).toBe('');
    const other = await app.request('/gap.json?seed=2');
    expect(other.headers.get('etag')).not.toBe(tag);
    const head = await app.request('/gap.json', { method: 'HEAD' });
    expect([head.status, head.headers.get('etag'), await head.text()]).toEqual([200, tag, '']);
  });
});

describe('bodies', () => {
  const unpacked = async (response: Response) =>
    gunzipSync(Buffer.from(await response.arrayBuffer())).toString();

  it('are packed for whoever can unpack them, under a tag of their own', async () => {
    const plain = await app.request('/gap.json');
    const packed = await app.request('/gap.json', { headers: { 'Accept-Encoding': 'br;q=1, gzip;q=0.8' } });
    expect([packed.headers.get('content-encoding'), packed.headers.get('vary')]).toEqual([
      'gzip',
      'Accept-Encoding',
    ]);
    expect(await unpacked(packed)).toBe(await plain.text());
    const tag = packed.headers.get('etag') as string;
    expect(tag).not.toBe(plain.headers.get('etag'));
    for (const held of [tag, `W/${tag}`, plain.headers.get('etag') as string]) {
      const again = await app.request('/gap.json', { headers: { 'If-None-Match': held } });
      expect(again.status, held).toBe(304);
    }
  });

  it('are left as they are where packing is refused, small, or done already', async () => {
    for (const [path, encoding] of [
      ['/gap.json', 'gzip;q=0'],
      ['/gap.json', 'identity'],
      ['/healthz', 'gzip'],
      ['/gap.png', 'gzip'],
    ] as const) {
      const response = await app.request(path, { headers: { 'Accept-Encoding': encoding } });
      expect(response.headers.get('content-encoding'), `${path} ${encoding}`).toBeNull();
    }
  });
});

describe('errors', () => {
  const problems: [path: string, init: RequestInit, status: number, code: string][] = [
    ['/gap?follower=nobody', {}, 400, 'unknown-group'],
    ['/gap.csv?follower=nobody', page, 400, 'unknown-group'],
    ['/gap?follower=a&follower=b', {}, 400, 'repeated-parameter'],
    [`/gap?follower=${'x'.repeat(3000)}`, {}, 414, 'address-too-long'],
    ['/explain', {}, 400, 'missing-parameter'],
    ['/explain?id=other', {}, 404, 'unknown-id'],
    ['/nowhere', {}, 404, 'no-such-page'],
    ['/data.csv', {}, 404, 'no-such-page'],
    ['/gap', { method: 'POST' }, 405, 'wrong-method'],
    ['/', { method: 'DELETE' }, 405, 'wrong-method'],
    ['/gap?follower=explode', {}, 500, 'failure'],
  ];

  it('are problem details', async () => {
    for (const [path, init, status, code] of problems) {
      const response = await app.request(path, init);
      expect(response.status, path).toBe(status);
      expect(response.headers.get('content-type')).toBe('application/problem+json');
      expect(await response.json()).toMatchObject({ status, code, type: 'about:blank' });
    }
  });

  it('are a page for a reader of pages', async () => {
    const response = await app.request('/gap?follower=%3Cb%3Enobody', page);
    expect(response.status).toBe(400);
    const text = await response.text();
    expect(text).toContain('<h1>no model is in the group &lt;b&gt;nobody</h1>');
    expect(text).toContain('What to do: write it as country=China');
  });

  it('say which methods there are', async () => {
    expect((await app.request('/gap', { method: 'PUT' })).headers.get('allow')).toBe('GET, HEAD');
  });

  it('keep the details of a failure to the log', async () => {
    failures.length = 0;
    const response = await app.request('/gap?follower=explode');
    expect(await response.text()).not.toContain('secret');
    expect(failures).toEqual([new Error('secret detail')]);
  });
});
